import type { Model } from '../dataset/dataset.js';
import { sumInterval, type Interval } from './interval.js';
import { snap, sum, weightedMean } from './number.js';
import type { Row } from './row.js';
import { shareGroupWeights, sourceOf } from './weighting.js';

export type Basis = 'shared' | 'all';

/** A category as the options weigh it. */
export interface WeightedCategory {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
}

export interface CategoryResult extends WeightedCategory {
  /** Mean on 0–100 by model id; null = no row in this basis. */
  readonly scores: Readonly<Record<string, number | null>>;
  /** The mean over rows even where `scores` holds a figure that the source states. */
  readonly computed: Readonly<Record<string, number | null>>;
  /** Whether `scores` are the source's own figures (basis `all` only). */
  readonly stated: boolean;
  readonly leader: string | null;
  readonly comparable: boolean;
  /** First minus second model. */
  readonly difference: number | null;
  readonly interval: Interval | null;
  /** Strict rows with a weight. */
  readonly sharedRows: number;
  /** Ids of the benchmarks that the scores rest on. */
  readonly rows: readonly string[];
}

type Pair = readonly [Model, Model];

/** Rows that may enter a verdict: taken by both under like conditions, with a weight and a scale. */
export function isCounted(row: Row): boolean {
  return row.match === 'strict' && row.weight > 0 && row.difference !== null;
}

/** Means over shared rows: d = Σw(a − b)/Σw. Comparable with one such row and a category weight above 0. */
export function sharedCategory(category: WeightedCategory, [a, b]: Pair, rows: readonly Row[]): CategoryResult {
  const shared = shareGroupWeights(rows.filter(isCounted));
  const scores = Object.fromEntries(
    [a, b].map(({ id }) => [id, weightedMean(shared.map(({ row, weight }) => ({ weight, value: row.cells[id]!.scaled! })))]),
  );
  const difference = weightedMean(shared.map(({ row, weight }) => ({ weight, value: row.difference! })));
  const total = sum(shared.map(({ weight }) => weight));
  const comparable = difference !== null && category.weight > 0;
  return {
    ...category,
    scores,
    computed: scores,
    stated: false,
    leader: comparable ? leaderOf(difference, [a, b]) : null,
    comparable,
    difference,
    interval:
      difference === null
        ? null
        : sumInterval(
            difference,
            shared.map(({ row, weight }) => ({
              weight: weight / total,
              difference: row.difference!,
              interval: row.interval,
              group: sourceOf(row),
            })),
          ),
    sharedRows: shared.length,
    rows: shared.map(({ row }) => row.benchmark),
  };
}

/** Each model over its own rows, as comparison sites do; figures that a source states for both are used as stated. */
export function ownCategory(category: WeightedCategory, [a, b]: Pair, rows: readonly Row[]): CategoryResult {
  const computed = Object.fromEntries([a, b].map(({ id }) => [id, ownMean(id, rows)]));
  const published = [a, b].map((model) => model.published?.categories?.[category.id]);
  const stated = published.every((value) => value !== undefined);
  const scores = stated ? { [a.id]: published[0]!, [b.id]: published[1]! } : computed;
  const [left, right] = [scores[a.id] ?? null, scores[b.id] ?? null];
  const difference = left === null || right === null ? null : snap(left - right);
  return {
    ...category,
    scores,
    computed,
    stated,
    leader: difference === null ? null : leaderOf(difference, [a, b]),
    comparable: difference !== null && category.weight > 0,
    difference,
    interval: null,
    sharedRows: rows.filter(isCounted).length,
    rows: rows.filter((row) => row.weight > 0).map((row) => row.benchmark),
  };
}

function ownMean(id: string, rows: readonly Row[]): number | null {
  const own = shareGroupWeights(rows.filter((row) => (row.cells[id]?.scaled ?? null) !== null));
  return weightedMean(own.map(({ row, weight }) => ({ weight, value: row.cells[id]!.scaled! })));
}

/** The category that a model leads most; the first wins a tie. */
export function strongestOf(id: string, categories: readonly CategoryResult[]): CategoryResult | undefined {
  return categories
    .filter(({ comparable, leader }) => comparable && leader === id)
    .sort((x, y) => Math.abs(y.difference!) - Math.abs(x.difference!))[0];
}

/** The id the sign of a difference (first minus second) names; null for none. */
export function leaderOf(difference: number, [a, b]: readonly [{ id: string }, { id: string }]): string | null {
  return difference > 0 ? a.id : difference < 0 ? b.id : null;
}
