import type { Model } from '../dataset/dataset.js';
import { isCounted, leaderOf, type CategoryResult } from './category.js';
import { sumInterval, type Interval } from './interval.js';
import { snap, sum, weightedMean } from './number.js';
import type { Row } from './row.js';
import { shareGroupWeights, sourceOf } from './weighting.js';

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
  /** Share, 0–1, of all category weight in which this model has a score. */
  readonly coverages: Readonly<Record<string, number>>;
}

type Pair = readonly [Model, Model];

/** D = Σ W·d / Σ W over the comparable categories, its interval over the rows beneath them. */
export function sharedOverall(pair: Pair, categories: readonly CategoryResult[], rows: readonly Row[]): OverallResult {
  const comparable = categories.filter((category) => category.comparable);
  const difference = weightedMean(comparable.map(({ weight, difference: d }) => ({ weight, value: d! })));
  const scores = scoresOver(pair, comparable);
  const coverage = shareOf(comparable, categories);
  return {
    scores,
    computed: scores,
    published: publishedOf(pair),
    stated: false,
    leader: difference === null ? null : leaderOf(difference, pair),
    difference,
    interval: difference === null ? null : overallInterval(difference, comparable, rows),
    coverage,
    coverages: Object.fromEntries(pair.map(({ id }) => [id, coverage])),
  };
}

/** Each model over the categories it has a score in; both published figures where both are stated. */
export function ownOverall(pair: Pair, categories: readonly CategoryResult[]): OverallResult {
  const [a, b] = pair;
  const published = publishedOf(pair);
  const stated = published !== null && a.id in published && b.id in published;
  const own = ({ id }: Model): CategoryResult[] =>
    categories.filter((category) => category.weight > 0 && (category.computed[id] ?? category.scores[id]) != null);
  const computed = Object.fromEntries(
    pair.map((model) => [
      model.id,
      weightedMean(
        categories
          .filter((category) => category.weight > 0 && category.scores[model.id] != null)
          .map(({ weight, scores }) => ({ weight, value: scores[model.id]! })),
      ),
    ]),
  );
  const scores: Readonly<Record<string, number | null>> = stated ? published : computed;
  const [left, right] = [scores[a.id] ?? null, scores[b.id] ?? null];
  const difference = left === null || right === null ? null : snap(left - right);
  return {
    scores,
    computed,
    published,
    stated,
    leader: difference === null ? null : leaderOf(difference, pair),
    difference,
    interval: null,
    coverage: shareOf(
      categories.filter((category) => category.comparable),
      categories,
    ),
    coverages: Object.fromEntries(pair.map((model) => [model.id, shareOf(own(model), categories)])),
  };
}

function scoresOver(pair: Pair, categories: readonly CategoryResult[]): Record<string, number | null> {
  return Object.fromEntries(
    pair.map(({ id }) => [
      id,
      weightedMean(categories.map(({ weight, scores }) => ({ weight, value: scores[id]! }))),
    ]),
  );
}

function shareOf(part: readonly CategoryResult[], all: readonly CategoryResult[]): number {
  const total = sum(all.map(({ weight }) => weight));
  return total > 0 ? Math.min(1, sum(part.map(({ weight }) => weight)) / total) : 0;
}

/** Rows enter one by one, so that a group that spans categories adds linearly across them too. */
function overallInterval(
  difference: number,
  comparable: readonly CategoryResult[],
  rows: readonly Row[],
): Interval | null {
  const total = sum(comparable.map(({ weight }) => weight));
  const parts = comparable.flatMap((category) => {
    const shared = shareGroupWeights(rows.filter((row) => row.category === category.id && isCounted(row)));
    const rowTotal = sum(shared.map(({ weight }) => weight));
    return shared.map(({ row, weight }) => ({
      weight: (category.weight / total) * (weight / rowTotal),
      difference: row.difference!,
      interval: row.interval,
      group: sourceOf(row),
    }));
  });
  return sumInterval(difference, parts);
}

function publishedOf(pair: Pair): Record<string, number> | null {
  const stated = pair.flatMap(({ id, published }) => (published?.overall === undefined ? [] : [[id, published.overall]]));
  return stated.length > 0 ? Object.fromEntries(stated) : null;
}
