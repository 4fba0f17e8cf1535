/** More than two models in the order of their results: as if compared anew, whatever was compared before. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { groupModels } from '../../src/core/extras.js';
import {
  compareModels,
  parseDataset,
  type CompareOptions,
  type Comparison,
  type Dataset,
} from '../../src/core/index.js';
import { OrderedComparison } from '../../src/on-demand/ordered-comparison.js';
import { arbitraryDataset, arbitraryOptions } from '../core/arbitrary-dataset.js';
import { runs } from '../core/runs.js';

/** By its definition: the order is that of the groups, after the pair to speak of. */
function inOrder(dataset: Dataset, ids: readonly string[], options: CompareOptions): Comparison {
  const { pair, order } = groupModels(compareModels(dataset, ids, options));
  return compareModels(dataset, [...new Set([...pair, ...order])], options);
}

const idsOf = ({ models }: Comparison): string[] => models.map(({ id }) => id);

/** Alpha leads by knowledge, Gamma by coding; Beta lies between. */
const dataset = parseDataset({
  format: 'model-compare/1',
  categories: ['knowledge', 'coding', 'math'].map((id) => ({ id, name: id, weight: 10 })),
  benchmarks: ['knowledge', 'coding', 'math'].flatMap((category) =>
    ['x', 'y'].map((part) => ({ id: `${category}-${part}`, name: `${category} ${part}`, category })),
  ),
  models: [
    { id: 'alpha', name: 'Alpha', scores: scores(90, 40) },
    { id: 'beta', name: 'Beta', aliases: ['b'], scores: scores(70, 60) },
    { id: 'gamma', name: 'Gamma', scores: scores(50, 80) },
  ],
});

function scores(knowledge: number, coding: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries({ knowledge, coding, math: 50 }).flatMap(([category, value]) => [
      [`${category}-x`, value],
      [`${category}-y`, value],
    ]),
  );
}

/** A dataset that counts how often it is compared. */
function counted(): { readonly dataset: Dataset; readonly times: () => number } {
  let times = 0;
  const watched = Object.defineProperty({ ...dataset }, 'categories', {
    get: () => {
      times += 1;
      return dataset.categories;
    },
  });
  return { dataset: watched, times: () => times };
}

describe('models in the order of their results', () => {
  it('are as if compared anew, whatever weights came before', () => {
    const input = fc.record({
      data: arbitraryDataset,
      asked: fc.shuffledSubarray(['m0', 'm1', 'm2'], { minLength: 3, maxLength: 3 }),
      steps: fc.array(arbitraryOptions, { minLength: 2, maxLength: 4 }),
    });
    let turns = 0;
    fc.assert(
      fc.property(input, ({ data, asked, steps }) => {
        const ordered = new OrderedComparison();
        const orders = steps.map((options) => {
          const comparison = ordered.compare(data, asked, options);
          assert.deepEqual(comparison, inOrder(data, asked, options));
          return idsOf(comparison).join();
        });
        if (new Set(orders).size > 1) turns += 1;
      }),
      runs({ numRuns: 500 }),
    );
    assert.ok(turns > 50, `another order on the way in ${turns}`);
  });

  it('are compared once where the order stands, and again where it turns', () => {
    const { dataset: data, times } = counted();
    const ordered = new OrderedComparison();
    const compare = (knowledge: number): string[] =>
      idsOf(ordered.compare(data, ['gamma', 'b', 'alpha'], { weights: { knowledge } }));
    assert.deepEqual([compare(30), times()], [['alpha', 'beta', 'gamma'], 2]);
    assert.deepEqual([compare(31), times()], [['alpha', 'beta', 'gamma'], 3]);
    assert.deepEqual([compare(1), times()], [['gamma', 'beta', 'alpha'], 5]);
    assert.deepEqual([compare(2), times()], [['gamma', 'beta', 'alpha'], 6]);
  });

  it('forget the order with other models and other data', () => {
    const ordered = new OrderedComparison();
    const options = { weights: { knowledge: 30 } };
    ordered.compare(dataset, ['gamma', 'beta', 'alpha'], options);
    assert.deepEqual(ordered.compare(dataset, ['gamma', 'beta', 'alpha', 'b'], options).models.length, 3);
    const fewer = { ...dataset, models: [...dataset.models.slice(1), { ...dataset.models[0]!, id: 'delta' }] };
    assert.deepEqual(idsOf(ordered.compare(fewer, ['gamma', 'beta', 'delta'], options)), ['delta', 'beta', 'gamma']);
    assert.throws(() => ordered.compare(fewer, ['gamma', 'beta', 'alpha'], options), { code: 'unknown-model' });
    assert.deepEqual(idsOf(ordered.compare(fewer, ['gamma', 'beta', 'delta'], options)), ['delta', 'beta', 'gamma']);
    // The same ids, of other data, where one names another model.
    const [alpha, beta, gamma] = dataset.models;
    const other = { ...dataset, models: [alpha!, { ...beta!, aliases: [] }, gamma!, { ...beta!, id: 'delta' }] };
    const asked = ['gamma', 'b', 'alpha'];
    assert.deepEqual(idsOf(ordered.compare(dataset, asked, options)), ['alpha', 'beta', 'gamma']);
    assert.deepEqual(idsOf(ordered.compare(other, asked, options)), ['alpha', 'delta', 'gamma']);
  });

  it('are two in the order asked for', () => {
    const ordered = new OrderedComparison();
    assert.deepEqual(idsOf(ordered.compare(dataset, ['gamma', 'alpha'], { weights: { knowledge: 30 } })), [
      'gamma',
      'alpha',
    ]);
  });
});
