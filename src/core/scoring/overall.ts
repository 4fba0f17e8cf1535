import type { CategoryResult } from './category.js';
import type { Interval } from './interval.js';
import { totalWeight, weightedMean } from './number.js';
import { byModel, differenceOf, leaderOf, type Pair } from './pair.js';
import type { Row } from './row.js';
import { intervalOver } from './weighting.js';

export interface OverallResult {
  /** 0–100 by model id, or the source's own scale where stated; null = nothing to average. */
  readonly scores: Readonly<Record<string, number | null>>;
  readonly computed: Readonly<Record<string, number | null>>;
  /** What a source states, for the models it states it for. */
  readonly published: Readonly<Record<string, number>> | null;
  /** Whether `scores` are the published ones. */
  readonly stated: boolean;
  readonly leader: string | null;
  /** First minus second model. */
  readonly difference: number | null;
  readonly interval: Interval | null;
  /** Share, 0–1, of all category weight that lies in comparable categories. */
  readonly coverage: number;
}

/** D = Σ W·d / Σ W over the comparable categories. */
export function sharedDifference(categories: readonly CategoryResult[]): number | null {
  return weightedMean(
    categories.filter((one) => one.comparable),
    (category) => category.difference!,
  );
}

/** D with its interval over the rows beneath. */
export function sharedOverall(pair: Pair, categories: readonly CategoryResult[], rows: readonly Row[]): OverallResult {
  const comparable = categories.filter((category) => category.comparable);
  const difference = sharedDifference(categories);
  const scores = byModel(pair, ({ id }) => weightedMean(comparable, (category) => category.scores[id]!));
  const interval = intervalOver(comparable, rows, difference);
  return complete(pair, categories, { scores, computed: scores, stated: false, difference, interval });
}

/** Each model over the categories it has a score in; both published figures where both are stated. */
export function ownOverall(pair: Pair, categories: readonly CategoryResult[]): OverallResult {
  const computed = byModel(pair, ({ id }) => {
    const own = categories.filter((category) => category.computed[id] !== null);
    return weightedMean(own, (category) => category.computed[id]!);
  });
  const published = publishedOf(pair);
  const stated = pair.every(({ id }) => published && Object.hasOwn(published, id));
  const scores = stated ? published! : computed;
  const difference = differenceOf(scores, pair);
  return complete(pair, categories, { scores, computed, stated, difference, interval: null });
}

/** What follows from the figures alike in both bases. */
function complete(
  pair: Pair,
  categories: readonly CategoryResult[],
  figures: Pick<OverallResult, 'scores' | 'computed' | 'stated' | 'difference' | 'interval'>,
): OverallResult {
  const comparable = categories.filter((category) => category.comparable);
  return {
    ...figures,
    published: publishedOf(pair),
    leader: leaderOf(figures.difference, pair),
    coverage: Math.min(1, totalWeight(comparable) / (totalWeight(categories) || 1)),
  };
}

function publishedOf(pair: Pair): Record<string, number> | null {
  const published: Record<string, number> = {};
  for (const model of pair) {
    const overall = model.published?.overall;
    if (overall !== undefined) published[model.id] = overall;
  }
  return Object.keys(published).length > 0 ? published : null;
}
