/** The box in other people's pages: width in every layout, no overflow, text sizes, direction. */
import { expect, fixtureSync } from '@open-wc/testing';
import type { ReadableDataset } from '../../src/core/index.js';
import type { ModelCompareElement } from '../../src/index.js';
import { caseDataset, longNames, smallDataset, threeModels } from './support/datasets.js';
import { parts, part, show } from './support/element.js';
import { openAll, overflowing, scrolling } from './support/geometry.js';
import { resizeViewport } from './support/harness.js';

async function within(markup: string, data: unknown = smallDataset()): Promise<ModelCompareElement> {
  const box = fixtureSync<HTMLElement>(`<div>${markup}</div>`);
  const element = box.querySelector('model-compare')!;
  element.data = data;
  await element.updateComplete;
  return element;
}

const widthInEm = (element: Element): number =>
  element.getBoundingClientRect().width / parseFloat(getComputedStyle(element).fontSize);

after(() => resizeViewport(1200, 800));

describe('the width', () => {
  const layouts = {
    'a flex row': '<div style="display: flex"><p>Aside</p><model-compare></model-compare></div>',
    'a flex row of two':
      '<div style="display: flex"><model-compare></model-compare><model-compare></model-compare></div>',
    'a column of a flex box that centres':
      '<div style="display: flex; flex-direction: column; align-items: center"><model-compare></model-compare></div>',
    'an inline flex box': '<div style="display: inline-flex"><model-compare></model-compare></div>',
    'a grid’s auto column':
      '<div style="display: grid; grid-template-columns: auto auto"><p>Aside</p><model-compare></model-compare></div>',
    'a grid’s max-content column':
      '<div style="display: grid; grid-template-columns: max-content"><model-compare></model-compare></div>',
    'a grid that does not stretch':
      '<div style="display: grid; justify-items: start"><model-compare></model-compare></div>',
    'a table cell': '<table><tr><td>Aside</td><td><model-compare></model-compare></td></tr></table>',
    'a float': '<div style="float: left"><model-compare></model-compare></div>',
    'a box as wide as its content': '<div style="width: fit-content"><model-compare></model-compare></div>',
    'an absolute box': '<div style="position: absolute"><model-compare></model-compare></div>',
  };
  for (const [name, markup] of Object.entries(layouts)) {
    it(`is 18em or more in ${name}`, async () => {
      await resizeViewport(1200, 800);
      const element = await within(markup);
      expect(widthInEm(element)).to.be.at.least(17.9);
      expect(overflowing(element)).to.deep.equal([]);
    });
  }

  it('is the whole column in a plain page', async () => {
    const element = await within('<div style="width: 640px"><model-compare></model-compare></div>');
    expect(element.getBoundingClientRect().width).to.equal(640);
  });

  it('is the column’s where that is narrower than 18em', async () => {
    const element = await within('<div style="width: 240px"><model-compare></model-compare></div>');
    expect(element.getBoundingClientRect().width).to.equal(240);
    expect(overflowing(element)).to.deep.equal([]);
  });
});

describe('nothing sticks out', () => {
  const datasets: Record<string, () => ReadableDataset | Promise<ReadableDataset>> = {
    'the first case': () => caseDataset('seed-002'),
    'a case with many shared rows': () => caseDataset('page-025'),
    'the longest names': longNames,
    'three models': threeModels,
  };
  for (const width of [320, 768, 1200]) {
    for (const [name, dataset] of Object.entries(datasets)) {
      it(`at ${width} px, folded and open: ${name}`, async () => {
        await resizeViewport(width, 800);
        const element = await show(await dataset());
        for (const open of [false, true]) {
          if (open) openAll(element);
          expect(overflowing(element)).to.deep.equal([]);
          expect(scrolling(element)).to.deep.equal([]);
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
        }
      });
    }
  }

  it('at 320 px in basis all', async () => {
    await resizeViewport(320, 800);
    const element = await show(await caseDataset('seed-002'), 'basis="all"');
    openAll(element);
    expect(overflowing(element)).to.deep.equal([]);
  });

  it('at 320 px in an error that lists problems, or names a long address', async () => {
    await resizeViewport(320, 800);
    const scores = { 'a-benchmark-with-a-name-that-has-no-end-and-no-break-anywhere': 'x'.repeat(80) };
    const { models, ...rest } = smallDataset();
    const element = await show({ ...rest, models: [{ ...models[0], scores }, models[1]] });
    openAll(element);
    expect(overflowing(element)).to.deep.equal([]);
    const other = await within(
      `<model-compare loading="eager" src="/${'long'.repeat(60)}.json"></model-compare>`,
      null,
    );
    await other.loadComplete;
    expect(parts(other, 'error')).to.have.length(1);
    expect(overflowing(other)).to.deep.equal([]);
  });
});

describe('the text size', () => {
  const sized = async (size: string): Promise<ModelCompareElement> =>
    within(`<div style="font-size: ${size}; width: 900px"><model-compare></model-compare></div>`);

  it('is the page’s: all of it scales with what is inherited', async () => {
    await resizeViewport(1200, 800);
    const small = await sized('10px');
    const large = await sized('20px');
    for (const name of ['score', 'headline', 'evidence']) {
      const ratio = (element: Element): number => parseFloat(getComputedStyle(part(element, name)).fontSize);
      expect(ratio(large) / ratio(small), name).to.be.closeTo(2, 0.01);
    }
  });

  for (const [root, size] of [
    ['8px', '16px'],
    ['40px', '16px'],
  ] as const) {
    it(`does not follow the root’s ${root}`, async () => {
      const before = await within(
        `<div style="font-size: ${size}; width: 600px"><model-compare></model-compare></div>`,
      );
      const height = before.getBoundingClientRect().height;
      document.documentElement.style.fontSize = root;
      try {
        expect(before.getBoundingClientRect().height).to.be.closeTo(height, 1);
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });
  }

  for (const size of ['8px', '40px']) {
    it(`of ${size} leaves nothing outside`, async () => {
      await resizeViewport(1200, 800);
      const element = await show(smallDataset());
      element.style.fontSize = size;
      openAll(element);
      expect(overflowing(element)).to.deep.equal([]);
    });
  }
});

describe('settings of the page around', () => {
  it('text-align, spacing, case and indent do not come in', async () => {
    const style =
      'text-align: center; letter-spacing: 5px; word-spacing: 9px; text-transform: uppercase; text-indent: 3em; white-space: pre';
    const element = await within(`<div style="${style}"><model-compare></model-compare></div>`);
    const inside = getComputedStyle(element.shadowRoot!.querySelector('[part~="evidence"]')!);
    expect(inside.textAlign).to.equal('start');
    expect(inside.textTransform).to.equal('none');
    expect(inside.textIndent).to.equal('0px');
    expect(inside.whiteSpace).to.equal('normal');
    expect(inside.letterSpacing).to.be.oneOf(['normal', '0px']);
    expect(inside.wordSpacing).to.be.oneOf(['normal', '0px']);
  });

  it('a page from right to left keeps the English words from left to right', async () => {
    const element = await within('<div dir="rtl" style="width: 700px"><model-compare></model-compare></div>');
    expect(getComputedStyle(part(element, 'headline')).direction).to.equal('ltr');
    expect(part(element, 'headline').closest('[lang]')!.getAttribute('lang')).to.equal('en');
    expect(overflowing(element)).to.deep.equal([]);
  });

  it('a fixed height neither cuts nor spills sideways', async () => {
    const element = await within('<div style="height: 100px; width: 400px"><model-compare></model-compare></div>');
    expect(overflowing(element)).to.deep.equal([]);
  });
});
