/** Three models and more: a column for each, the leader and the runner-up first, and the verdict is about these. */
import { expect } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { threeModels } from './support/datasets.js';
import { part, parts, show, textOf } from './support/element.js';
import { sixModels } from './support/everything.js';
import { warnings } from './support/stubs.js';

const heads = (element: Element, section: string): string[] =>
  [...part(element, section).querySelectorAll('thead th')].map(textOf);

it('of more than six models the first six are compared, and the console says so', async () => {
  const data = sixModels();
  const { models } = data;
  const ids = [...models.map(({ id }) => id), 'seventh'];
  let element: ModelCompareElement | undefined;
  const lines = await warnings(async () => {
    element = await show(data, `models="${ids.join(',')}"`);
    await element.loadComplete;
  });
  expect(parts(element!, 'card')).to.have.length(6);
  expect(part(element!, 'matrix').querySelectorAll('tbody tr')).to.have.length(6);
  expect(lines).to.have.length(1);
  expect(lines[0]).to.contain(`models="${ids.join(' ')}": expected two to six ids`);
});

describe('three models', () => {
  it('have a card and a column each', async () => {
    const element = await show(threeModels());
    await element.loadComplete;
    const names = element.comparison!.models.map(({ name }) => name);
    expect([...names].sort()).to.deep.equal(['Ash', 'Birch', 'Cedar']);
    expect(parts(element, 'card').map((card) => textOf(card.querySelector('bdi')!))).to.deep.equal(names);
    expect(heads(element, 'benchmarks').slice(0, 4)).to.deep.equal(['Benchmark', ...names]);
    expect(heads(element, 'operator').slice(1)).to.deep.equal(names);
  });

  it('have a cell each in every row', async () => {
    const element = await show(threeModels());
    await element.loadComplete;
    const rows = parts(element, 'row');
    expect(rows.length).to.be.at.least(5);
    for (const row of rows) {
      const columns = row.closest('table')!.querySelectorAll('thead th').length;
      expect(row.querySelectorAll('th, td')).to.have.length(columns).and.to.have.length.at.least(4);
    }
  });

  it('have the verdict of the leader against the runner-up, which the others change nothing of', async () => {
    const three = await show(threeModels(), 'sections="verdict"');
    await three.loadComplete;
    const [leader, runnerUp] = three.comparison!.models;
    const pair = await show(threeModels(), `sections="verdict" models="${leader.id} ${runnerUp.id}"`);
    expect(textOf(part(three, 'headline'))).to.equal(textOf(part(pair, 'headline')));
    expect(parts(three, 'recommendation').map(textOf)).to.deep.equal(parts(pair, 'recommendation').map(textOf));
    expect(three.comparison!.verdict).to.deep.equal(pair.comparison!.verdict);
    expect(three.comparison!.pairs).to.have.length(3);
  });

  it('six fit; a seventh is left out', async () => {
    const { models, ...rest } = threeModels();
    const many = Array.from({ length: 7 }, (_, i) => ({ ...models[i % 3]!, id: `m${i}`, name: `M${i}`, aliases: [] }));
    const named = many.map(({ id }) => id).join(' ');
    const element = await show({ ...rest, models: many }, `models="${named}"`);
    await element.loadComplete;
    expect(parts(element, 'card')).to.have.length(6);
  });
});
