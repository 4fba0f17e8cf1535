import { ownCategory, sharedCategory, type Basis, type CategoryResult, type WeightedCategory } from './category.js';
import { ownOverall, sharedOverall, type OverallResult } from './overall.js';
import type { Pair } from './pair.js';
import type { Row } from './row.js';

/** Categories and overall of a pair in one basis. */
export interface PairScores {
  readonly categories: readonly CategoryResult[];
  readonly overall: OverallResult;
}

export function scorePair(
  basis: Basis,
  pair: Pair,
  rows: readonly Row[],
  categories: readonly WeightedCategory[],
): PairScores {
  const score = basis === 'shared' ? sharedCategory : ownCategory;
  const results = categories.map((category) =>
    score(
      category,
      pair,
      rows.filter((row) => row.category === category.id),
    ),
  );
  const overall = basis === 'shared' ? sharedOverall(pair, results, rows) : ownOverall(pair, results);
  return { categories: results, overall };
}
