/** axe-core finds nothing in any state, on any ground, and every text has a contrast of 4.5 or more. */
import { expect, fixtureSync } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { findings } from './support/axe.js';
import { contrast, textContrasts } from './support/contrast.js';
import { caseDataset, smallDataset, threeModels } from './support/datasets.js';
import { hasState, next, part, parts, show, until } from './support/element.js';
import { openAll } from './support/geometry.js';
import { pause, resizeViewport } from './support/harness.js';
import { holdRequests } from './support/stubs.js';

const GROUNDS: Readonly<Record<string, string>> = {
  'black on white': 'color: #000; background: #fff',
  'grey on white': 'color: #333; background: #fff',
  'slate on pale grey': 'color: #1f2937; background: #f3f4f6',
  'brown on cream': 'color: #3b2f20; background: #fdf6e3',
  'white on black': 'color: #fff; background: #000',
  'light grey on dark grey': 'color: #e6e6e6; background: #1b1b1f',
  'pale blue on navy': 'color: #e2ecff; background: #0b1730',
  'white on dark green': 'color: #fff; background: #0f3d2e',
};

async function on(style: string, data: unknown, attributes = ''): Promise<ModelCompareElement> {
  const box = fixtureSync<HTMLElement>(
    `<main style="${style}; padding: 16px"><h2>Page</h2><model-compare ${attributes}></model-compare></main>`,
  );
  const element = box.querySelector('model-compare')!;
  element.data = data;
  await element.updateComplete;
  // The outermost box's colour passes through a transition of a millisecond.
  await pause(60);
  openAll(element);
  return element;
}

const [LIGHT, DARK] = ['color: #222; background: #fff', 'color: #eee; background: #141418'];

before(() => resizeViewport(1200, 800));

describe('axe-core finds nothing', function () {
  this.timeout(30_000);

  for (const [name, id] of [
    ['a split decision', 'seed-002'],
    ['a clear lead', 'page-025'],
    ['a pair that cannot be compared', 'page-003'],
  ] as const) {
    it(`in ${name}, light, dark and dark by a class alone`, async () => {
      const dataset = await caseDataset(id);
      expect(await findings(await on(LIGHT, dataset)), 'light').to.deep.equal([]);
      expect(await findings(await on(DARK, dataset)), 'dark').to.deep.equal([]);
      const toggled = await on(LIGHT, dataset);
      toggled.parentElement!.style.cssText = `${DARK}; padding: 16px`;
      await until(() => hasState(toggled, 'dark'), 'state dark');
      await pause(60);
      expect(await findings(toggled), 'dark by a class').to.deep.equal([]);
    });
  }

  it('in a tie, in basis all, with three models', async () => {
    const { models, ...rest } = smallDataset();
    const scores = { 'code-a': 70, 'code-b': 61, 'know-a': 55, 'know-b': 40, sums: 20 };
    const tie = { ...rest, models: models.map((model) => ({ ...model, scores })) };
    const element = await on(LIGHT, tie);
    expect(element.comparison!.verdict.level).to.equal('tie');
    expect(await findings(element)).to.deep.equal([]);
    expect(await findings(await on(LIGHT, smallDataset(), 'basis="all"'))).to.deep.equal([]);
    expect(await findings(await on(DARK, threeModels()))).to.deep.equal([]);
  });

  it('with a ground of its own, on a page of the other kind', async () => {
    expect(await findings(await on(DARK, smallDataset(), 'theme="light"'))).to.deep.equal([]);
    expect(await findings(await on(LIGHT, smallDataset(), 'theme="dark"'))).to.deep.equal([]);
  });

  it('while it loads', async () => {
    const requests = holdRequests();
    for (const style of [LIGHT, DARK]) {
      const element = await on(style, undefined, 'loading="eager" src="/slow.json"');
      await until(() => requests.length > 0 && parts(element, 'skeleton').length === 1, 'a skeleton');
      expect(await findings(element)).to.deep.equal([]);
    }
  });

  it('in an error, with problems and without', async () => {
    for (const style of [LIGHT, DARK]) {
      const [model] = smallDataset().models;
      const broken = { ...smallDataset(), models: [{ ...model, scores: { 'code-a': 'much' } }] };
      expect(await findings(await on(style, broken))).to.deep.equal([]);
      const lost = await on(style, undefined, 'loading="eager" src="/nowhere.json"');
      if (parts(lost, 'error').length === 0) await next(lost, 'error');
      expect(await findings(lost)).to.deep.equal([]);
    }
  });

  it('where no models are named', async () => {
    const dataset = smallDataset();
    const models = Array.from({ length: 8 }, (_, i) => ({ ...dataset.models[i % 2]!, id: `m${i}`, aliases: [] }));
    for (const style of [LIGHT, DARK])
      expect(await findings(await on(style, { ...dataset, models }))).to.deep.equal([]);
  });
});

describe('the contrast of text', () => {
  it('is counted as it should be', () => {
    expect(contrast('#000', ['#fff'])).to.be.closeTo(21, 0.01);
    expect(contrast('#777', ['#fff'])).to.be.closeTo(4.48, 0.01);
    expect(contrast('rgb(0 0 0 / 0.5)', ['#fff'])).to.be.closeTo(contrast('rgb(128 128 128)', []), 0.1);
  });

  for (const [name, style] of Object.entries(GROUNDS)) {
    it(`is 4.5 or more: ${name}`, async () => {
      for (const element of [await on(style, await caseDataset('seed-002')), await on(style, threeModels())]) {
        const all = textContrasts(element);
        expect(all.length).to.be.greaterThan(60);
        expect(all.filter(({ ratio }) => ratio < 4.5)).to.deep.equal([]);
      }
    });
  }

  it('is 4.5 or more in themes, errors and notes', async () => {
    for (const [style, attributes] of [
      [DARK, 'theme="light"'],
      [LIGHT, 'theme="dark"'],
    ] as const) {
      const low = textContrasts(await on(style, smallDataset(), attributes)).filter(({ ratio }) => ratio < 4.5);
      expect(low).to.deep.equal([]);
    }
    for (const style of Object.values(GROUNDS)) {
      const low = textContrasts(await on(style, { format: 'model-compare/1' })).filter(({ ratio }) => ratio < 4.5);
      expect(low).to.deep.equal([]);
    }
  });
});

describe('the keyboard and the reader of screens', () => {
  it('reaches every disclosure and link, and nothing else', async () => {
    const element = await show(await caseDataset('seed-002'));
    const stops = [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(({ tabIndex }) => tabIndex >= 0);
    expect(
      stops.map(({ localName }) => localName).filter((name) => !['summary', 'a', 'button'].includes(name)),
    ).to.deep.equal([]);
    expect(stops.length).to.be.at.least(3);
    for (const stop of stops) {
      stop.focus();
      // What a closed disclosure holds cannot be reached, and has boxes all the same.
      if (stop.checkVisibility()) expect(element.shadowRoot!.activeElement === stop, stop.outerHTML).to.be.true;
    }
  });

  it('finds a target of 24 px or more in each disclosure', async () => {
    const element = await show(await caseDataset('seed-002'));
    for (const summary of element.shadowRoot!.querySelectorAll('summary')) {
      expect(summary.getBoundingClientRect().height).to.be.at.least(24);
    }
  });

  it('hears names of models with each number of a bar', async () => {
    const element = await show(await caseDataset('seed-002'));
    const words = part(element, 'category').textContent;
    expect(words).to.contain('Gemma 4 31B').and.to.contain('GPT-4.1');
  });

  it('is told that data are on their way', async () => {
    holdRequests();
    const element = await on(LIGHT, undefined, 'loading="eager" src="/busy.json"');
    await until(() => parts(element, 'skeleton').length === 1, 'a skeleton');
    expect(part(element, 'skeleton').textContent).to.contain('Loading');
  });
});
