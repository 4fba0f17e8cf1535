/** axe-core finds nothing in any state, on any ground, in any language, with everything open. */
import { expect, fixtureSync } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { findings } from './support/axe.js';
import { caseDataset, smallDataset, threeModels } from './support/datasets.js';
import { hasState, next, part, parts, until } from './support/element.js';
import { EVERYTHING, openEverything, sixModels } from './support/everything.js';
import { emulateMedia, engine, pause, resizeViewport } from './support/harness.js';
import { holdRequests } from './support/stubs.js';

const [LIGHT, DARK] = ['color: #222; background: #fff', 'color: #eee; background: #141418'];

/** On a page of this ground, open but for what has no comparison. */
async function on(style: string, data: unknown, attributes = '', lang = 'en'): Promise<ModelCompareElement> {
  const box = fixtureSync<HTMLElement>(
    `<main lang="${lang}" style="${style}; padding: 16px"><h2>Page</h2><model-compare ${attributes}></model-compare></main>`,
  );
  const element = box.querySelector('model-compare')!;
  element.data = data;
  await element.updateComplete;
  if (attributes.includes('eager')) await pause(60);
  else await openEverything(element);
  return element;
}

async function holds(element: ModelCompareElement, what?: string): Promise<void> {
  // 24 by 24 px, or as much room around; text between marks and links excepted.
  expect(await findings(element, ['target-size']), what).to.deep.equal([]);
}

before(() => resizeViewport(1200, 800));

describe('axe-core finds nothing with everything open', function () {
  this.timeout(30_000);

  it('light, dark, and dark by a class alone', async () => {
    const dataset = await caseDataset('seed-002');
    const element = await on(LIGHT, dataset, EVERYTHING);
    expect(parts(element, 'note'), 'notes of drift and of figures left out').to.have.length(2);
    for (const name of ['models', 'weights', 'reported-by', 'table', 'export', 'subscribe', 'cost', 'method'])
      expect(part(element, name).textContent.trim(), name).not.to.equal('');
    await holds(element, 'light');
    element.parentElement!.style.cssText = `${DARK}; padding: 16px`;
    await until(() => hasState(element, 'dark'), 'state dark');
    await pause(60);
    await holds(element, 'dark by a class');
    await holds(await on(`${DARK}; color-scheme: dark`, dataset, EVERYTHING), 'dark');
  });

  it('with a ground of its own, on a page of the other kind', async () => {
    await holds(await on(DARK, smallDataset(), `theme="light" ${EVERYTHING}`), 'light on dark');
    await holds(await on(LIGHT, smallDataset(), `theme="dark" ${EVERYTHING}`), 'dark on light');
  });

  for (const lang of ['de', 'ja', 'ar']) {
    it(`in ${lang}`, async () => {
      const element = await on(LIGHT, smallDataset(), EVERYTHING, lang);
      expect(element.viewModel!.lang).to.equal(lang);
      await holds(element);
    });
  }

  it('among six models, and in a narrow column', async () => {
    const element = await on(LIGHT, sixModels(), EVERYTHING);
    expect(part(element, 'matrix').querySelectorAll('tbody tr')).to.have.length(6);
    await holds(element, 'wide');
    element.parentElement!.style.width = '300px';
    await pause(60);
    await holds(element, 'narrow');
  });

  it('in forced colours', async function () {
    if (engine !== 'chromium') this.skip();
    await emulateMedia({ forcedColors: 'active' });
    try {
      await holds(await on(LIGHT, smallDataset(), EVERYTHING));
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});

describe('axe-core finds nothing', function () {
  this.timeout(30_000);

  it('in a clear lead, and in a pair that cannot be compared', async () => {
    await holds(await on(LIGHT, await caseDataset('page-025')), 'clear');
    await holds(await on(LIGHT, await caseDataset('page-003')), 'not comparable');
  });

  it('in a tie, in basis all, with three models', async () => {
    const { models, ...rest } = smallDataset();
    const scores = { 'code-a': 70, 'code-b': 61, 'know-a': 55, 'know-b': 40, sums: 20 };
    const tie = { ...rest, models: models.map((model) => ({ ...model, scores })) };
    const element = await on(LIGHT, tie);
    expect(element.comparison!.verdict.level).to.equal('tie');
    await holds(element, 'tie');
    await holds(await on(LIGHT, smallDataset(), 'basis="all"'), 'basis all');
    await holds(await on(DARK, threeModels()), 'three models');
  });

  it('while it loads', async () => {
    const requests = holdRequests();
    for (const style of [LIGHT, DARK]) {
      const element = await on(style, undefined, 'loading="eager" src="/slow.json"');
      await until(() => requests.length > 0 && parts(element, 'skeleton').length === 1, 'a skeleton');
      await holds(element);
    }
  });

  it('in an error, with problems and without', async () => {
    for (const style of [LIGHT, DARK]) {
      const [model] = smallDataset().models;
      const broken = { ...smallDataset(), models: [{ ...model, scores: { 'code-a': 'much' } }] };
      await holds(await on(style, broken));
      const lost = await on(style, undefined, 'loading="eager" src="/nowhere.json"');
      if (parts(lost, 'error').length === 0) await next(lost, 'error');
      await holds(lost);
    }
  });

  it('where no models are named', async () => {
    const { models, ...rest } = sixModels();
    const seventh = { ...models[0]!, id: 'seventh', name: 'Seventh' };
    for (const style of [LIGHT, DARK]) {
      const element = await on(style, { ...rest, models: [...models, seventh] });
      expect(hasState(element, 'empty')).to.be.true;
      await holds(element);
    }
  });
});
