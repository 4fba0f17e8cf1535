/** What the look promises: figures with their pictures, kinds of error told apart, narrow tables, marks, print, the plot. */
import { expect } from '@open-wc/testing';
import type { ReadableDataset } from '../../src/core/index.js';
import type { ModelCompareElement } from '../../src/index.js';
import { caseDataset, longNames, smallDataset, threeModels } from './support/datasets.js';
import { part, parts, show, textOf, until } from './support/element.js';
import { overflowing, scrolling } from './support/geometry.js';
import { emulateMedia, engine, resizeViewport } from './support/harness.js';

const rowOf = (element: Element, id: string): Element => element.shadowRoot!.querySelector(`[data-row="${id}"]`)!;
const fillOf = (cell: Element): Element => cell.querySelector('.track > i')!;
const isShown = (node: Element): boolean => node.getClientRects().length > 0;

/** Six models of the small dataset, the last without most scores. */
function sixModels(): ReadableDataset {
  const { models, ...rest } = threeModels();
  const six = Array.from({ length: 6 }, (_, index) => ({
    ...models[index % 3]!,
    id: `m${index}`,
    name: `A model of many words ${index}`,
    aliases: [],
    price: { input: index + 1, output: 4 * (index + 1) },
  }));
  return { ...rest, models: [...six.slice(0, 5), { ...six[5]!, scores: { 'code-a': 12.5, 'know-a': 33 } }] };
}

async function showMany(dataset: ReadableDataset): Promise<ModelCompareElement> {
  const element = await show(dataset);
  await element.loadComplete;
  await until(() => parts(element, 'row').length > 0, 'rows');
  return element;
}

after(() => resizeViewport(1200, 800));

describe('bars below figures', () => {
  it('are as long as the scores', async () => {
    const element = await show(smallDataset());
    for (const [id, lengths] of [
      ['code-a', [70, 60]],
      // Lower is better: 20 of 100 is 80.
      ['sums', [80, 65]],
    ] as const) {
      const cells = [...rowOf(element, id).querySelectorAll('td')].slice(0, 2);
      const drawn = cells.map((cell) => {
        const fill = fillOf(cell);
        return (100 * fill.getBoundingClientRect().width) / fill.parentElement!.getBoundingClientRect().width;
      });
      drawn.forEach((length, index) => expect(length, id).to.be.closeTo(lengths[index]!, 1.5));
    }
  });

  it('begin where the words end, in either direction', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await show(smallDataset(), `lang="${dir === 'rtl' ? 'ar' : 'en'}"`);
      await until(() => element.viewModel?.dir === dir, `words from ${dir}`);
      await element.updateComplete;
      const cell = rowOf(element, 'code-a').querySelector('td')!;
      const [outer, track] = [cell, cell.querySelector('.track')!].map((node) => node.getBoundingClientRect());
      if (dir === 'ltr') expect(track!.right).to.be.closeTo(outer!.right, 1);
      else expect(track!.left).to.be.closeTo(outer!.left, 1);
    }
  });

  it('are none where nothing is known, or there is nothing to hold a price against', async () => {
    const element = await show(smallDataset());
    expect(rowOf(element, 'code-b').querySelectorAll('.track')).to.have.length(1);
    expect(rowOf(element, 'speed').querySelectorAll('.track')).to.have.length(0);
    expect(rowOf(element, 'output').querySelectorAll('.track')).to.have.length(2);
    const { models, ...rest } = smallDataset();
    const hosted = await show({ ...rest, models: [models[0], { ...models[1], price: 'self-hosted' }] });
    expect(rowOf(hosted, 'output').querySelectorAll('.track')).to.have.length(0);
  });

  it('place a context window on a scale of four decades', async () => {
    const element = await show(smallDataset());
    const [million, less] = [...rowOf(element, 'context-window').querySelectorAll<HTMLElement>('.track > i')];
    expect(parseFloat(million!.style.inlineSize)).to.be.closeTo(75, 0.01);
    expect(parseFloat(less!.style.inlineSize)).to.be.closeTo(25 * Math.log10(128), 0.01);
  });
});

describe('errors', () => {
  async function withErrors(fields: object, score: (value: number) => object): Promise<ModelCompareElement> {
    const { models, benchmarks, ...rest } = smallDataset();
    return show({
      ...rest,
      benchmarks: benchmarks.map((one) => ({ ...one, ...fields })),
      models: models.map((model, index) => ({ ...model, scores: { 'know-a': score(60 - 9 * index) } })),
    });
  }

  it('assumed: dashed, with a sign in the text of bars and table', async () => {
    const element = await withErrors({ items: 200 }, (value) => ({ value }));
    const [inBars, inTable] = [part(element, 'difference'), rowOf(element, 'know-a').querySelector('td:last-child')!];
    for (const box of [inBars, inTable]) {
      expect(textOf(box)).to.match(/≈ −?[\d.]+ to [\d.]+/);
      expect(getComputedStyle(box.querySelector('.whisker')!).borderBlockStartStyle).to.equal('dashed');
    }
  });

  it('measured: a solid line, no sign', async () => {
    const element = await withErrors({}, (value) => ({ value, stderr: 2 }));
    const [inBars, inTable] = [part(element, 'difference'), rowOf(element, 'know-a').querySelector('td:last-child')!];
    for (const box of [inBars, inTable]) {
      expect(textOf(box))
        .to.match(/[\d.]+ to [\d.]+/)
        .and.not.to.contain('≈');
      expect(getComputedStyle(box.querySelector('.whisker')!).borderBlockStartStyle).to.equal('solid');
    }
  });

  it('unknown: a hollow dot, and words at the bars', async () => {
    const element = await withErrors({ items: undefined }, (value) => ({ value }));
    expect(textOf(part(element, 'difference'))).to.contain('no interval known');
    expect(part(element, 'difference').querySelector('.whisker')).to.be.null;
    const dots = [
      part(element, 'difference').querySelector('.dot')!,
      rowOf(element, 'know-a').querySelector('td:last-child i')!,
    ];
    for (const dot of dots) {
      const { backgroundColor, borderBlockStartStyle, borderStartStartRadius } = getComputedStyle(dot);
      expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect([borderBlockStartStyle, borderStartStartRadius]).to.deep.equal(['solid', '50%']);
    }
  });
});

describe('a table at 320 px', () => {
  beforeEach(() => resizeViewport(320, 800));

  it('has a row’s name above its figures, and these beside each other', async () => {
    const element = await show(await caseDataset('seed-002'));
    const row = rowOf(element, 'gpqa');
    const [name, ...cells] = [...row.children].map((cell) => cell.getBoundingClientRect());
    expect(name!.width).to.be.closeTo(row.getBoundingClientRect().width, 1);
    expect(new Set(cells.map(({ top }) => Math.round(top)))).to.have.length(1);
    expect(cells[0]!.top).to.be.at.least(name!.bottom - 1);
  });

  it('of six models names the model of each figure, leaves out who was not tested, and needs no scrolling', async () => {
    const element = await showMany(sixModels());
    expect(scrolling(element)).to.deep.equal([]);
    expect(overflowing(element)).to.deep.equal([]);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const row of part(element, 'benchmarks').querySelectorAll('[part~="row"]')) {
      for (const cell of row.querySelectorAll('td')) {
        const isTested = cell.querySelector('bdi') !== null;
        expect(isShown(cell)).to.equal(isTested);
        if (!isTested) continue;
        const { content, display } = getComputedStyle(cell, '::before');
        // Firefox gives the words of the sheet.
        expect([`"${cell.dataset['model']}"`, 'attr(data-model)']).to.include(content);
        expect(display).to.equal('block');
      }
    }
    const figures = (table: Element): number => table.querySelectorAll('td bdi').length;
    expect(figures(part(element, 'benchmarks'))).to.equal(
      element.comparison!.rows.flatMap(({ cells }) => Object.values(cells)).filter((cell) => cell !== null).length,
    );
  });

  it('cuts no figure of the longest names', async () => {
    const element = await show(longNames());
    for (const cell of element.shadowRoot!.querySelectorAll('td, th, .score, .bars > span')) {
      const { overflowX, textOverflow } = getComputedStyle(cell);
      expect([overflowX, textOverflow]).to.deep.equal(['visible', 'clip']);
      expect(cell.scrollWidth).to.be.at.most(Math.max(1, cell.clientWidth) + 1);
    }
  });
});

describe('the mark of a sentence', () => {
  for (const width of [280, 320, 347, 390, 512, 900]) {
    it(`stands on the line of the last word at ${width} px`, async () => {
      await resizeViewport(Math.max(width, 320), 800);
      const element = await show(await caseDataset('seed-002'));
      element.parentElement!.style.width = `${width}px`;
      const marks = parts(element, 'mark').filter((mark) => !mark.closest('details'));
      expect(marks.length).to.be.at.least(5);
      for (const mark of marks) {
        const sentence = mark.parentElement!.previousElementSibling!;
        const last = [...sentence.getClientRects()].at(-1)!;
        const box = mark.getBoundingClientRect();
        expect(box.top < last.bottom && box.bottom > last.top, textOf(sentence)).to.be.true;
        expect(box.left - last.right, textOf(sentence)).to.be.within(-1, 4);
      }
    });
  }

  it('can be hit', async () => {
    const element = await show(await caseDataset('seed-002'));
    const { width, height } = part(element, 'mark').getBoundingClientRect();
    expect(width).to.be.at.least(12);
    expect(height).to.be.at.least(20);
  });
});

describe('in print', () => {
  it('there are no controls and no marks', async () => {
    if (engine !== 'chromium') return;
    const element = await show(await caseDataset('seed-002'));
    const hands = [...element.shadowRoot!.querySelectorAll('.controls, .mark, .about')];
    expect(hands.length).to.be.at.least(10);
    await emulateMedia({ media: 'print' });
    try {
      expect(hands.filter((node) => getComputedStyle(node).display !== 'none')).to.have.length(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

describe('the plot of score against price', () => {
  it('has a number at each point and a list of what these stand for', async () => {
    const element = await showMany(sixModels());
    await until(() => parts(element, 'plot').length === 1, 'a plot');
    const plot = part(element, 'plot');
    const picture = plot.querySelector('svg[aria-hidden=true]')!;
    expect(textOf(plot.querySelector('figcaption')!)).to.contain(element.comparison!.models[0].name);
    const labels = [...picture.querySelectorAll('.point [data-symbol]')];
    const items = [...plot.querySelectorAll('li')];
    expect(labels.map((label) => label.getAttribute('data-symbol'))).to.deep.equal(
      items.map((_, index) => String(index + 1)),
    );
    expect(items.length).to.be.at.least(3);
    for (const item of items.slice(1)) expect(textOf(item)).to.match(/\$\d+ · [+−]?[\d.]+ \(.+\)$/);
    const boxes = labels.map((label) => label.getBoundingClientRect());
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).to.be.true;
    });
  });

  it('is not there for two', async () => {
    const element = await show(smallDataset());
    await element.loadComplete;
    expect(parts(element, 'plot')).to.have.length(0);
  });
});
