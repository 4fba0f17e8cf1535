/** Every text has a contrast of 4.5 or more, whatever the ground. */
import { expect, fixtureSync } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { contrast, textContrasts } from './support/contrast.js';
import { caseDataset, smallDataset } from './support/datasets.js';
import { EVERYTHING, openEverything, sixModels } from './support/everything.js';
import { resizeViewport } from './support/harness.js';

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
    `<main style="${style}; padding: 16px"><model-compare ${attributes}></model-compare></main>`,
  );
  const element = box.querySelector('model-compare')!;
  element.data = data;
  await element.updateComplete;
  await openEverything(element);
  return element;
}

const [LIGHT, DARK] = ['color: #222; background: #fff', 'color: #eee; background: #141418'];

before(() => resizeViewport(1200, 800));

describe('the contrast of text', () => {
  it('is counted as it should be', () => {
    expect(contrast('#000', ['#fff'])).to.be.closeTo(21, 0.01);
    expect(contrast('#777', ['#fff'])).to.be.closeTo(4.48, 0.01);
    expect(contrast('rgb(0 0 0 / 0.5)', ['#fff'])).to.be.closeTo(contrast('rgb(128 128 128)', []), 0.1);
  });

  for (const [name, style] of Object.entries(GROUNDS)) {
    it(`is 4.5 or more: ${name}`, async () => {
      for (const element of [
        await on(style, await caseDataset('seed-002'), EVERYTHING),
        await on(style, sixModels()),
      ]) {
        const all = textContrasts(element);
        expect(all.length).to.be.greaterThan(60);
        if (element.comparison!.models.length > 2)
          expect(
            all.map(({ text }) => text),
            'the plot',
          ).to.include('$10');
        expect(all.filter(({ ratio }) => ratio < 4.5)).to.deep.equal([]);
      }
    });
  }

  it('is 4.5 or more where two of several share nothing, and in the lists that selects open', async () => {
    const { models, ...rest } = sixModels();
    const apart = { ...rest, models: models.map((model, index) => (index > 3 ? { ...model, scores: {} } : model)) };
    for (const style of Object.values(GROUNDS)) {
      const element = await on(style, apart, 'controls="table"');
      expect(element.shadowRoot!.querySelectorAll('td.note small').length).to.be.greaterThan(4);
      expect(textContrasts(element).filter(({ ratio }) => ratio < 4.5)).to.deep.equal([]);
      const { color, backgroundColor } = getComputedStyle(element.shadowRoot!.querySelector('option')!);
      expect(contrast(color, [backgroundColor])).to.be.at.least(4.5);
    }
  });

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
