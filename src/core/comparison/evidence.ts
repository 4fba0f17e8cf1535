import type { Model } from '../dataset/dataset.js';
import type { WeightedCategory } from '../scoring/category.js';
import { sum } from '../scoring/number.js';
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

export function evidenceOf(
  pair: readonly [Model, Model],
  rows: readonly Row[],
  categories: readonly WeightedCategory[],
): Evidence {
  const shared = rows.filter(({ match }) => match === 'strict');
  const total = sum(categories.map(({ weight }) => weight));
  const parts = categories.map(({ id, weight }) => {
    const inCategory = rows.filter(({ category }) => category === id);
    const all = sum(inCategory.map((row) => row.weight));
    const both = sum(inCategory.filter(({ match }) => match === 'strict').map((row) => row.weight));
    return all > 0 ? (weight * both) / all : 0;
  });
  return {
    shared: shared.length,
    total: rows.length,
    weightShare: total > 0 ? Math.min(1, sum(parts) / total) : 0,
    independentShared: shared.filter((row) => pair.every(({ id }) => row.cells[id]?.score.by === 'independent')).length,
  };
}
