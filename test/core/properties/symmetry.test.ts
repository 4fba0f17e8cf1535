/** What must change nothing, or only the sign: the order of models, scores and measurements, a third model, the unit of weights. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareModels, parseDataset, type Comparison, type Dataset, type Interval } from '../../../src/core/index.js';
import { arbitraryComparison, arbitraryDataset, arbitraryOptions } from '../arbitrary-dataset.js';
import { runs } from '../runs.js';
import { sentencesOf, viewOf } from '../words.js';

const mirrored = (interval: Interval | null): readonly number[] | null =>
  interval && [0 - interval[1], 0 - interval[0]];
const negative = (x: number | null): number | null => (x === null ? null : 0 - x);

describe('swapping the two models', () => {
  it('mirrors every figure', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ dataset, options, comparison }) => {
        assertMirror(comparison, compareModels(dataset, ['m1', 'm0'], options));
      }),
      runs(),
    );
  });

  it('says the same, with the two names in another order at most', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ dataset, options, comparison }) => {
        const said = (one: Comparison): string[] =>
          sentencesOf(viewOf(one))
            .map(({ place, text }) => `${place} ${words(text)}`)
            .sort();
        assert.deepEqual(said(compareModels(dataset, ['m1', 'm0'], options)), said(comparison));
      }),
      runs(),
    );
  });

  it('mirrors where a share of weightings meets its threshold exactly', () => {
    for (const unit of [1.1, 2.3, 3.3, 4.7, 5.9, 6.1]) {
      const dataset = parseDataset({
        format: 'model-compare/1',
        categories: ['x', 'y'].map((id) => ({ id, name: id, weight: 10 })),
        benchmarks: ['x', 'y'].flatMap((id) =>
          [1, 2, 3].map((n) => ({ id: `${id}${n}`, name: `${id}${n}`, category: id })),
        ),
        models: [
          { id: 'm0', name: 'A', scores: scoresOf(3 * unit, 0) },
          { id: 'm1', name: 'B', scores: scoresOf(0, unit) },
        ],
      });
      assertMirror(compareModels(dataset, ['m0', 'm1']), compareModels(dataset, ['m1', 'm0']));
    }
  });
});

function scoresOf(x: number, y: number): Record<string, number> {
  return Object.fromEntries(
    [1, 2, 3].flatMap((n) => [
      [`x${n}`, x],
      [`y${n}`, y],
    ]),
  );
}

function words(text: string): string {
  return text
    .split(/[\s,;:.?]+/)
    .sort()
    .join(' ');
}

function assertMirror(one: Comparison, other: Comparison): void {
  const pairs = (['shared', 'all'] as const).map((basis) => [one.byBasis[basis], other.byBasis[basis]] as const);
  for (const [index, row] of one.rows.entries()) {
    const swapped = other.rows[index]!;
    assert.deepEqual(swapped, { ...row, difference: negative(row.difference), interval: mirrored(row.interval) });
  }
  for (const [here, there] of pairs) {
    for (const [index, category] of here.categories.entries()) {
      const expected = {
        ...category,
        difference: negative(category.difference),
        interval: mirrored(category.interval),
      };
      assert.deepEqual(there.categories[index], expected);
    }
    const { overall, sensitivity } = here;
    const expected = { ...overall, difference: negative(overall.difference), interval: mirrored(overall.interval) };
    assert.deepEqual(there.overall, expected);
    const { share, withoutRow, missing, ...rest } = sensitivity;
    const { share: otherShare, withoutRow: otherWithout, missing: otherMissing, ...others } = there.sensitivity;
    assert.deepEqual(others, rest);
    assert.deepEqual(otherMissing.possible, missing.possible);
    assert.equal(otherShare === null, share === null);
    if (share !== null) assert.ok(Math.abs(share + otherShare! - 1) < 1e-9, `${share} and ${otherShare}`);
    const negated = Object.entries(withoutRow).map(([id, difference]) => [id, negative(difference)]);
    assert.deepEqual(otherWithout, Object.fromEntries(negated));
  }
  assert.deepEqual(other.evidence, one.evidence);
  const { recommendations, ...verdict } = one.verdict;
  const { recommendations: otherRecommendations, ...otherVerdict } = other.verdict;
  assert.deepEqual(otherVerdict, verdict);
  const byModel = (x: { readonly model: string }, y: { readonly model: string }): number =>
    x.model < y.model ? -1 : 1;
  assert.deepEqual([...otherRecommendations].sort(byModel), [...recommendations].sort(byModel));
}

describe('a third model', () => {
  it('changes nothing between the first two, in the dataset or beside them', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ dataset, options, comparison }) => {
        const three = compareModels(dataset, ['m0', 'm1', 'm2'], options);
        assert.deepEqual(three.pairs[0], comparison.pairs[0]);
        const { models: _, rows: __, pairs: ___, ...fields } = three;
        const { models: ____, rows: _____, pairs: ______, ...expected } = comparison;
        assert.deepEqual(fields, expected);
        const two = { ...dataset, models: dataset.models.slice(0, 2) };
        assert.deepEqual(compareModels(two, ['m0', 'm1'], options), comparison);
      }),
      runs(),
    );
  });
});

describe('the order of models, score keys and measurements', () => {
  it('changes nothing', () => {
    const orders = fc.record({ dataset: arbitraryDataset, options: arbitraryOptions, turn: fc.nat({ max: 20 }) });
    fc.assert(
      fc.property(orders, ({ dataset, options, turn }) => {
        const comparison = compareModels(dataset, ['m0', 'm1'], options);
        const other = compareModels(reordered(dataset, turn), ['m0', 'm1'], options);
        const { models: _, pairs: __, ...figures } = comparison;
        const { models: ___, pairs: ____, ...expected } = other;
        assert.deepEqual(figures, expected);
        assert.equal(drawn(other), drawn(comparison));
      }),
      runs(),
    );
  });
});

/** The view model as text, of its models the ids. */
function drawn(comparison: Comparison): string {
  return JSON.stringify(viewOf(comparison), (key, value: unknown) =>
    key === 'models' ? (value as { id: string }[]).map(({ id }) => id) : value,
  );
}

function reordered(dataset: Dataset, turn: number): Dataset {
  const turned = <T>(list: readonly T[]): T[] => {
    const start = list.length === 0 ? 0 : turn % list.length;
    const rotated = [...list.slice(start), ...list.slice(0, start)];
    return turn % 2 === 0 ? rotated.reverse() : rotated;
  };
  return {
    ...dataset,
    models: turned(dataset.models).map((model) => ({
      ...model,
      scores: Object.fromEntries(turned(Object.entries(model.scores)).map(([id, scores]) => [id, turned(scores)])),
    })),
  };
}

describe('the unit of weights', () => {
  const scaled = (dataset: Dataset, category: number, benchmark: number): Dataset => ({
    ...dataset,
    categories: dataset.categories.map((one) => ({ ...one, weight: one.weight * category })),
    benchmarks: dataset.benchmarks.map((one) => ({ ...one, weight: one.weight * benchmark })),
  });
  const powers = fc.integer({ min: -20, max: 20 }).map((n) => 2 ** n);

  it('changes nothing but the weights', () => {
    fc.assert(
      fc.property(arbitraryDataset, powers, powers, (dataset, category, benchmark) => {
        const one = compareModels(dataset, ['m0', 'm1']);
        const other = compareModels(scaled(dataset, category, benchmark), ['m0', 'm1']);
        assert.deepEqual(other.overall, one.overall);
        assert.deepEqual(other.verdict, one.verdict);
        assert.deepEqual(other.evidence, one.evidence);
        const { flips, ...sensitivity } = other.sensitivity;
        assert.deepEqual({ ...sensitivity, flips: [] }, { ...one.sensitivity, flips: [] });
        assert.deepEqual(
          flips,
          one.sensitivity.flips.map(({ category: id, from, to }) => ({
            category: id,
            from: from * category,
            to: to * category,
          })),
        );
      }),
      runs(),
    );
  });

  it('changes nothing beyond rounding by any factor', () => {
    const factor = fc.constantFrom(0.01, 0.3, 3, 7, 1e3, 1 / 97);
    fc.assert(
      fc.property(arbitraryDataset, factor, factor, (dataset, category, benchmark) => {
        const one = compareModels(dataset, ['m0', 'm1']).overall;
        const other = compareModels(scaled(dataset, category, benchmark), ['m0', 'm1']).overall;
        assert.equal(other.leader, one.leader);
        assert.ok(Math.abs((other.difference ?? 0) - (one.difference ?? 0)) < 1e-9);
        assert.ok(Math.abs(other.coverage - one.coverage) < 1e-9);
      }),
      runs(),
    );
  });
});
