/** Three models and more: a column for each, and the verdict is about the first two. */
import { expect } from '@open-wc/testing';
import { smallDataset, threeModels } from './support/datasets.js';
import { part, parts, show, textOf } from './support/element.js';

const heads = (element: Element, section: string): string[] =>
  [...part(element, section).querySelectorAll('thead th')].map(textOf);

describe('three models', () => {
  it('have a card and a column each', async () => {
    const element = await show(threeModels());
    expect(parts(element, 'card').map((card) => textOf(card.querySelector('bdi')!))).to.deep.equal([
      'Ash',
      'Birch',
      'Cedar',
    ]);
    expect(heads(element, 'benchmarks').slice(0, 4)).to.deep.equal(['Benchmark', 'Ash', 'Birch', 'Cedar']);
    expect(heads(element, 'operator').slice(1)).to.deep.equal(['Ash', 'Birch', 'Cedar']);
  });

  it('have a cell each in every row', async () => {
    const element = await show(threeModels());
    const rows = parts(element, 'row');
    expect(rows.length).to.be.at.least(5);
    for (const row of rows) {
      const columns = row.closest('table')!.querySelectorAll('thead th').length;
      expect(row.querySelectorAll('th, td')).to.have.length(columns).and.to.have.length.at.least(4);
    }
  });

  it('change nothing in the verdict on the first two', async () => {
    const pair = await show(smallDataset(), 'sections="verdict"');
    const three = await show(threeModels(), 'sections="verdict"');
    expect(textOf(part(three, 'headline'))).to.equal(textOf(part(pair, 'headline')));
    expect(parts(three, 'recommendation').map(textOf)).to.deep.equal(parts(pair, 'recommendation').map(textOf));
    const { verdict } = pair.comparison!;
    expect(three.comparison!.verdict).to.deep.equal(verdict);
    expect(three.comparison!.pairs).to.have.length(3);
  });

  it('six fit; a seventh is left out', async () => {
    const { models, ...rest } = threeModels();
    const many = Array.from({ length: 7 }, (_, i) => ({ ...models[i % 3]!, id: `m${i}`, name: `M${i}`, aliases: [] }));
    const named = many.map(({ id }) => id).join(' ');
    const element = await show({ ...rest, models: many }, `models="${named}"`);
    expect(parts(element, 'card')).to.have.length(6);
  });
});
