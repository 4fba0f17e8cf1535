import {
  meanDifference,
  ownCategory,
  sharedCategory,
  type Basis,
  type CategoryResult,
  type WeightedCategory,
} from './category.js';
import { ownOverall, sharedDifference, sharedOverall, type OverallResult } from './overall.js';
import type { Pair } from './pair.js';
import type { Row } from './row.js';
import { isCounted, shareGroupWeights } from './weighting.js';

/** Categories and overall of a pair in one basis. */
export interface PairScores {
  readonly categories: readonly CategoryResult[];
  readonly overall: OverallResult;
}

const CATEGORY_SCORES = { shared: sharedCategory, all: ownCategory };

export function scorePair(
  basis: Basis,
  pair: Pair,
  rows: readonly Row[],
  categories: readonly WeightedCategory[],
): PairScores {
  const results = categories.map((category) =>
    CATEGORY_SCORES[basis](
      category,
      pair,
      rows.filter((row) => row.category === category.id),
    ),
  );
  const overall = basis === 'shared' ? sharedOverall(pair, results, rows) : ownOverall(pair, results);
  return { categories: results, overall };
}

/** The difference over shared rows, had one category other rows than it has; costs what that category costs. */
export function differenceWith(
  categories: readonly CategoryResult[],
  changed: string,
  rows: readonly Row[],
): number | null {
  const difference = meanDifference(shareGroupWeights(rows.filter(isCounted)));
  return sharedDifference(
    categories.map((one) => (one.id === changed ? { ...one, difference, comparable: difference !== null } : one)),
  );
}
