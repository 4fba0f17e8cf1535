/** The order of models and the groups in it: on results made up of every kind, and on compared datasets. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareModels, type Comparison, type Level } from '../../../src/core/index.js';
import { groupModels, type GroupedModels } from '../../../src/core/extras.js';
import { arbitraryDataset, arbitraryOptions } from '../arbitrary-dataset.js';
import { runs } from '../runs.js';

/** A result: level, points by which the first leads, shared benchmarks. */
type Result = readonly [level: Level, lead: number, shared: number];

/** Results by `a b`, ids in the order of the alphabet. */
type Results = Readonly<Record<string, Result>>;

/** What `groupModels` looks at of a comparison, asked for in the order of `ids`. */
function comparisonOf(ids: readonly string[], results: Results): Pick<Comparison, 'models' | 'pairs'> {
  const pairs = ids.flatMap((a, position) =>
    ids.slice(position + 1).map((b) => {
      const isMirrored = a > b;
      const [level, forward, shared] = results[isMirrored ? `${b} ${a}` : `${a} ${b}`] ?? ['not-comparable', 0, 0];
      const difference = isMirrored ? 0 - forward : forward;
      const isLed = level === 'lean' || level === 'clear';
      return {
        models: [a, b],
        verdict: { level, leader: isLed ? (difference > 0 ? a : b) : null },
        byBasis: { shared: { overall: { difference }, categories: [{ sharedRows: shared }] } },
      };
    }),
  );
  return { models: ids.map((id) => ({ id, name: id })), pairs } as unknown as Pick<Comparison, 'models' | 'pairs'>;
}

function grouped(order: string, results: Results): GroupedModels {
  return groupModels(comparisonOf([...order], results));
}

const memberships = ({ groups }: GroupedModels): string[] => groups.map(({ models }) => models.join(''));

describe('models in order', () => {
  it('two that are separated are two groups, two that are not are one, with the one ahead first', () => {
    assert.deepEqual(grouped('ab', { 'a b': ['lean', -4, 3] }), {
      order: ['b', 'a'],
      groups: [
        { models: ['b'], isLevel: true },
        { models: ['a'], isLevel: true },
      ],
      notComparable: [],
      pair: ['b', 'a'],
    });
    for (const level of ['tie', 'split'] as const) {
      const { groups, order } = grouped('ab', { 'a b': [level, -0.5, 3] });
      assert.deepEqual(groups, [{ models: ['b', 'a'], isLevel: true }]);
      assert.deepEqual(order, ['b', 'a']);
    }
  });

  it('two that cannot be compared have no group and keep the order asked for', () => {
    const { groups, notComparable, pair } = grouped('ba', { 'a b': ['not-comparable', 9, 1] });
    assert.deepEqual([groups, notComparable, pair], [[], ['b', 'a'], ['b', 'a']]);
  });

  it('one that neither of two separated models can be told from binds them together', () => {
    const results: Results = { 'a b': ['tie', 0.5, 9], 'a c': ['lean', 3, 9], 'b c': ['tie', 0.5, 9] };
    const { groups } = grouped('cba', results);
    assert.deepEqual(groups, [{ models: ['a', 'b', 'c'], isLevel: false }]);
  });

  it('a circle is one group', () => {
    const circle: Results = {
      'a b': ['lean', 2, 9],
      'b c': ['lean', 3, 9],
      'a c': ['lean', -4, 9],
      'c d': ['clear', 9, 9],
    };
    const { groups } = grouped('abcd', { ...circle, 'a d': ['clear', 5, 9], 'b d': ['clear', 5, 9] });
    assert.deepEqual(
      groups.map(({ models, isLevel }) => [[...models].sort().join(''), isLevel]),
      [
        ['abc', false],
        ['d', true],
      ],
    );
  });

  it('a chain of results places two that cannot be compared themselves, and the verdict goes to a pair that can', () => {
    const chain: Results = { 'a b': ['clear', 9, 9], 'b c': ['tie', -0.5, 9] };
    const result = grouped('abc', chain);
    assert.deepEqual(memberships(result), ['a', 'cb']);
    assert.deepEqual(result.pair, ['a', 'b']);
  });

  it('who can be compared with nobody stands apart', () => {
    const result = grouped('xab', { 'a b': ['lean', 2, 9], 'a x': ['not-comparable', 0, 1] });
    assert.deepEqual([memberships(result), result.notComparable], [['a', 'b'], ['x']]);
    assert.deepEqual(result.order, ['a', 'b', 'x']);
  });

  it('of two that nothing relates the one that shares less stands apart', () => {
    const results: Results = { 'a c': ['clear', 9, 9], 'b c': ['clear', 5, 20] };
    const result = grouped('abc', results);
    assert.deepEqual([memberships(result), result.notComparable], [['b', 'c'], ['a']]);
  });
});

const LEVELS: readonly Level[] = ['not-comparable', 'split', 'tie', 'lean', 'clear'];

/** Two to six models and a result for each two of them; some sets sparse, round leads for ties. */
const arbitraryResults = fc
  .record({ count: fc.integer({ min: 2, max: 6 }), sparse: fc.boolean() })
  .chain(({ count, sparse }) => {
    const ids = [...'abcdef'].slice(0, count);
    const keys = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => `${a} ${b}`));
    const level = sparse
      ? fc.constantFrom('not-comparable' as Level, ...LEVELS, 'lean')
      : fc.constantFrom(...LEVELS.slice(1));
    const lead = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(-3, -2, -1));
    const result = fc.tuple(level, lead, fc.integer({ min: 0, max: 3 }));
    return fc.record({
      ids: fc.constant(ids),
      asked: fc.shuffledSubarray(ids, { minLength: count, maxLength: count }),
      results: fc
        .array(result, { minLength: keys.length, maxLength: keys.length })
        .map((list): Results => Object.fromEntries(keys.map((key, index) => [key, list[index]!]))),
    });
  });

/** Whether a is separated ahead of b, whether they can be compared. */
const resultOf = (results: Results, a: string, b: string): { isAhead: boolean; isComparable: boolean } => {
  const [level, lead] = results[a < b ? `${a} ${b}` : `${b} ${a}`]!;
  const isLed = level === 'lean' || level === 'clear';
  return { isAhead: isLed && lead > 0 === a < b, isComparable: level !== 'not-comparable' };
};

describe('any results', () => {
  it('put every model in one place, and nobody below somebody it is separated ahead of or level with', () => {
    fc.assert(
      fc.property(arbitraryResults, ({ ids, asked, results }) => {
        const { order, groups, notComparable, pair } = groupModels(comparisonOf(asked, results));
        assert.deepEqual([...order].sort(), ids);
        assert.deepEqual(order, [...groups.flatMap(({ models }) => models), ...notComparable]);
        assert.equal(pair[0], order[0]);
        for (const [index, { models }] of groups.entries()) {
          for (const above of models) {
            for (const below of groups.slice(index + 1).flatMap((group) => group.models)) {
              const { isAhead, isComparable } = resultOf(results, above, below);
              assert.ok(isAhead || !isComparable, `${above} above ${below}`);
            }
          }
        }
      }),
      runs(),
    );
  });

  it('leave nobody apart whose results with all are known, and name a pair that can be compared if there is one', () => {
    fc.assert(
      fc.property(arbitraryResults, ({ ids, asked, results }) => {
        const { notComparable, pair } = groupModels(comparisonOf(asked, results));
        for (const id of notComparable) {
          assert.ok(
            ids.some((other) => other !== id && !resultOf(results, id, other).isComparable),
            id,
          );
        }
        const isAny = Object.values(results).some(([level]) => level !== 'not-comparable');
        assert.equal(resultOf(results, ...pair).isComparable, isAny);
      }),
      runs(),
    );
  });

  it('say of a group that it is level where no two of it are separated', () => {
    fc.assert(
      fc.property(arbitraryResults, ({ asked, results }) => {
        for (const { models, isLevel } of groupModels(comparisonOf(asked, results)).groups) {
          const separated = models.some((a) => models.some((b) => a !== b && resultOf(results, a, b).isAhead));
          assert.equal(isLevel, !separated);
        }
      }),
      runs(),
    );
  });

  it('turn the order of the groups round where every result is turned round', () => {
    fc.assert(
      fc.property(arbitraryResults, ({ asked, results }) => {
        const turned = Object.fromEntries(
          Object.entries(results).map(([key, [level, lead, shared]]) => [key, [level, -lead, shared] as const]),
        );
        const sets = (all: Results): string[] =>
          groupModels(comparisonOf(asked, all)).groups.map(({ models }) => [...models].sort().join(''));
        assert.deepEqual(sets(turned), sets(results).reverse());
      }),
      runs(),
    );
  });

  it('do not depend on the order asked for where no two leads are the same', () => {
    const distinct = arbitraryResults.map(({ asked, ids, results }) => ({
      asked,
      ids,
      // Powers of two: no two sums of leads or of shared benchmarks are equal.
      results: Object.fromEntries(
        Object.entries(results).map(([key, [level, lead]], index) => [
          key,
          [level, Math.sign(lead) * 1.5 ** index, 2 ** index] as const,
        ]),
      ),
    }));
    fc.assert(
      fc.property(distinct, ({ asked, ids, results }) => {
        const known = Object.values(results).some(([level]) => level !== 'not-comparable');
        fc.pre(known);
        assert.deepEqual(groupModels(comparisonOf(asked, results)), groupModels(comparisonOf(ids, results)));
      }),
      runs(),
    );
  });
});

describe('compared datasets', () => {
  it('give the same groups in whichever order three models are asked for, where all can be placed', () => {
    const input = fc.record({
      dataset: arbitraryDataset,
      options: arbitraryOptions,
      asked: fc.shuffledSubarray(['m0', 'm1', 'm2'], { minLength: 3, maxLength: 3 }),
    });
    const sets = ({ groups }: GroupedModels): string[] => groups.map(({ models }) => [...models].sort().join(' '));
    let placed = 0;
    fc.assert(
      fc.property(input, ({ dataset, options, asked }) => {
        const one = groupModels(compareModels(dataset, ['m0', 'm1', 'm2'], options));
        const other = groupModels(compareModels(dataset, asked, options));
        if (one.notComparable.length > 0) return;
        placed += 1;
        assert.deepEqual(sets(other), sets(one));
      }),
      runs(),
    );
    assert.ok(placed > 200, `all placed in ${placed}`);
  });

  it('take nothing but the results of the pairs: a third model changes none of these', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryOptions, (dataset, options) => {
        const three = compareModels(dataset, ['m0', 'm1', 'm2'], options);
        for (const pair of three.pairs) {
          const alone = compareModels(dataset, pair.models, options);
          assert.deepEqual(alone.pairs[0], pair);
          const { groups } = groupModels(alone);
          assert.equal(groups.length, { 'not-comparable': 0, split: 1, tie: 1, lean: 2, clear: 2 }[pair.verdict.level]);
          if (groups.length === 2) assert.deepEqual(groups[0]!.models, [pair.verdict.leader]);
        }
      }),
      runs(),
    );
  });
});
