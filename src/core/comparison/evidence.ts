import type { Pair } from '../scoring/pair.js';
import type { WeightedCategory } from '../scoring/category.js';
import { totalWeight } from '../scoring/number.js';
import type { Row } from '../scoring/row.js';

/** How much of what is known about a pair was measured on both. */
export interface Evidence {
  /** Benchmarks run on both under like conditions, display-only ones included. */
  readonly shared: number;
  /** Benchmarks that at least one of them took. */
  readonly total: number;
  /** Σ W·(shared benchmark weight / all benchmark weight of the category), over all category weight; 0–1. */
  readonly weightShare: number;
  /** Shared rows that nobody reported of their own model. */
  readonly independentShared: number;
}

export function evidenceOf(pair: Pair, rows: readonly Row[], categories: readonly WeightedCategory[]): Evidence {
  const shared = rows.filter((one) => one.match === 'strict');
  const share = categories.reduce((sum, { id, weight }) => {
    const [both, all] = [shared, rows].map((list) => totalWeight(list.filter((one) => one.category === id)));
    return all! > 0 ? sum + (weight * both!) / all! : sum;
  }, 0);
  return {
    shared: shared.length,
    total: rows.length,
    weightShare: Math.min(1, share / (totalWeight(categories) || 1)),
    independentShared: shared.filter((row) => pair.every(({ id }) => row.cells[id]?.score.by === 'independent')).length,
  };
}
