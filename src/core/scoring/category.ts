import { ownValue } from '../dataset/own-value.js';
import type { Interval } from './interval.js';
import { weightedMean, type Weighted } from './number.js';
import { byModel, differenceOf, leaderOf, type Pair } from './pair.js';
import type { Row } from './row.js';
import { intervalOver, isCounted, shareGroupWeights, type WeightedRow } from './weighting.js';

export type Basis = 'shared' | 'all';

/** A category as the options weigh it. */
export interface WeightedCategory extends Weighted {
  readonly id: string;
  readonly name: string;
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

/** d = Σw(a − b)/Σw over the shared rows of a category. */
export function meanDifference(shared: readonly WeightedRow[]): number | null {
  return weightedMean(shared, (one) => one.row.difference!);
}

/** Means over shared rows. Comparable with one such row and a category weight above 0. */
export function sharedCategory(category: WeightedCategory, pair: Pair, rows: readonly Row[]): CategoryResult {
  const shared = shareGroupWeights(rows.filter(isCounted));
  const scores = byModel(pair, ({ id }) => weightedMean(shared, (one) => one.row.cells[id]!.scaled!));
  const difference = meanDifference(shared);
  return {
    ...category,
    scores,
    computed: scores,
    stated: false,
    leader: leaderOf(difference, pair),
    // Rows of a category without weight have none.
    comparable: difference !== null,
    difference,
    interval: intervalOver([{ id: category.id, weight: 1 }], rows, difference),
    sharedRows: shared.length,
    rows: shared.map((one) => one.row.benchmark),
  };
}

/** Each model over its own rows, as comparison sites do; figures that a source states for both are used as stated. */
export function ownCategory(category: WeightedCategory, pair: Pair, rows: readonly Row[]): CategoryResult {
  const computed = byModel(pair, ({ id }) => {
    const own = rows.filter((row) => row.cells[id] && row.cells[id].scaled !== null);
    return weightedMean(shareGroupWeights(own), (one) => one.row.cells[id]!.scaled!);
  });
  const published = byModel(pair, (model) => ownValue(model.published?.categories ?? {}, category.id) ?? null);
  const stated = !Object.values(published).includes(null);
  const scores = stated ? published : computed;
  const difference = differenceOf(scores, pair);
  return {
    ...category,
    scores,
    computed,
    stated,
    leader: leaderOf(difference, pair),
    comparable: difference !== null && category.weight > 0,
    difference,
    interval: null,
    sharedRows: rows.filter(isCounted).length,
    rows: rows.filter((row) => row.weight > 0).map((row) => row.benchmark),
  };
}
