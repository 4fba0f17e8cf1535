/** What a higher and what a missing score does to a comparison. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareModels, type Comparison, type Dataset, type Row, type Score } from '../../../src/core/index.js';
import { arbitraryComparison, arbitraryDataset } from '../arbitrary-dataset.js';
import { rangeOf } from '../arbitrary-score.js';
import { comparePairRows } from '../pair-dataset.js';
import { runs } from '../runs.js';

const counted = ({ match, weight, difference }: Row): boolean =>
  match === 'strict' && weight > 0 && difference !== null;

/** The dataset with one model's measurements of one benchmark changed; null leaves the score out. */
function withScores(
  dataset: Dataset,
  model: string,
  id: string,
  change: (scores: readonly Score[]) => Score[] | null,
): Dataset {
  return {
    ...dataset,
    models: dataset.models.map((one) => {
      if (one.id !== model) return one;
      const { [id]: scores, ...others } = one.scores;
      const changed = scores && change(scores);
      return { ...one, scores: changed ? { ...one.scores, [id]: changed } : others };
    }),
  };
}

describe('raising a score of A', () => {
  const raise = fc.record({
    dataset: arbitraryDataset.filter(({ models }) => Object.keys(models[0]!.scores).length > 0),
    which: fc.nat(),
    nth: fc.nat(),
    by: fc.double({ min: 0.001, max: 1, noNaN: true }),
  });

  it('never lowers the difference or A’s share, nor hands B the lead', () => {
    let moved = 0;
    fc.assert(
      fc.property(raise, ({ dataset, which, nth, by }) => {
        const scores = Object.keys(dataset.models[0]!.scores);
        const id = scores[which % scores.length]!;
        const benchmark = dataset.benchmarks.find((one) => one.id === id)!;
        const [min, max] = rangeOf(benchmark);
        const raised = withScores(dataset, 'm0', id, (all) =>
          all.map((score, index) => {
            if (index !== nth % all.length) return score;
            const target = benchmark.lowerIsBetter ? min : max;
            const value = score.value + (target - score.value) * by;
            const { interval, ...rest } = score;
            return {
              ...rest,
              value,
              ...(interval ? { interval: [Math.min(interval[0], value), Math.max(interval[1], value)] } : {}),
            };
          }),
        );
        const [before, after] = [dataset, raised].map((one) => compareModels(one, ['m0', 'm1']));
        assertNoLoss(before!, after!);
        moved += Number(after!.overall.difference !== before!.overall.difference);
      }),
      runs(),
    );
    assert.ok(moved >= 100, `${moved} overall differences moved`);
  });

  it('does not make another of its measurements stand for it', () => {
    const compared = (first: number): Comparison =>
      comparePairRows([
        ['x', [first, 25], 20],
        ['y', 50, 50],
      ]);
    assertNoLoss(compared(5), compared(10));
  });

  it('does not make measurements under other conditions stand for the pair', () => {
    const tools = { variant: 'tools' };
    const plain = { variant: 'no tools' };
    for (const [b, other] of [
      [60, 85],
      [20, 35],
    ] as const) {
      const theirs = [
        { value: b, ...tools },
        { value: other, ...plain },
      ];
      const compared = (x: number, y: number): Comparison =>
        comparePairRows([
          [
            'x',
            [
              { value: x, ...tools },
              { value: y, ...plain },
            ],
            theirs,
          ],
          ['y', 50, 50],
        ]);
      for (const x of [20, 40, 50]) {
        for (const y of [20, 40, 50]) {
          assertNoLoss(compared(x, y), compared(x + 10, y));
          assertNoLoss(compared(x, y), compared(x, y + 10));
        }
      }
    }
  });
});

function assertNoLoss(before: Comparison, after: Comparison): void {
  const { overall } = before;
  if (overall.difference !== null) {
    assert.ok(
      after.overall.difference! >= overall.difference - 1e-9,
      `${overall.difference} → ${after.overall.difference}`,
    );
  }
  const shares = [before.sensitivity.share, after.sensitivity.share];
  if (shares[0] !== null && shares[1] !== null) assert.ok(shares[1]! >= shares[0]! - 1e-9, shares.join(' → '));
  if (overall.leader !== 'm1') assert.notEqual(after.overall.leader, 'm1');
  if (overall.leader === 'm0') assert.equal(after.overall.leader, 'm0');
  if (before.verdict.leader !== 'm1') assert.ok(after.verdict.leader !== 'm1' || overall.leader === 'm1');
}

describe('a missing score', () => {
  it('is not a zero: its row leaves the verdict, a zero stays in it', () => {
    let tried = 0;
    fc.assert(
      fc.property(arbitraryComparison, ({ dataset, options, comparison }) => {
        const row = comparison.rows.find((one) => counted(one) && one.definition.unit === '%');
        if (!row) return;
        tried += 1;
        const { benchmark: id, category } = row;
        const compared = (change: Parameters<typeof withScores>[3]): Comparison =>
          compareModels(withScores(dataset, 'm0', id, change), ['m0', 'm1'], options);
        const sharedOf = (one: Comparison): number =>
          one.byBasis.shared.categories.find((result) => result.id === category)!.sharedRows;
        const missing = compared(() => null);
        const zero = compared((scores) => scores.map(({ interval: _, ...score }) => ({ ...score, value: 0 })));
        const missingRow = missing.rows.find(({ benchmark }) => benchmark === id)!;
        assert.equal(missingRow.cells['m0'], null);
        assert.deepEqual([missingRow.match, missingRow.difference, missingRow.favours], ['one-sided', null, null]);
        assert.equal(zero.rows.find(({ benchmark }) => benchmark === id)!.cells['m0']!.value, 0);
        assert.equal(sharedOf(missing), sharedOf(comparison) - 1);
        assert.equal(sharedOf(zero), sharedOf(comparison));
        assert.equal(missing.evidence.shared, comparison.evidence.shared - 1);
        assert.equal(missing.evidence.total, comparison.evidence.total);
      }),
      runs(),
    );
    assert.ok(tried >= 100, `${tried} rows taken away`);
  });

  it('has no part in the figures of shared rows', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ dataset, options, comparison }) => {
        const oneSided = comparison.rows.filter(({ match }) => match === 'one-sided').map(({ benchmark }) => benchmark);
        const without = ['m0', 'm1'].reduce(
          (rest, model) => oneSided.reduce((one, id) => withScores(one, model, id, () => null), rest),
          dataset,
        );
        const other = compareModels(without, ['m0', 'm1'], options);
        const { overall, categories, sensitivity } = comparison.byBasis.shared;
        const expected = other.byBasis.shared;
        assert.deepEqual(
          [overall, categories, sensitivity.share],
          [expected.overall, expected.categories, expected.sensitivity.share],
        );
        const { level, reasons, leader } = comparison.verdict;
        assert.deepEqual([level, reasons, leader], [other.verdict.level, other.verdict.reasons, other.verdict.leader]);
      }),
      runs(),
    );
  });
});
