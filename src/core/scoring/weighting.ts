import type { Interval } from './interval.js';
import { sumInterval } from './interval.js';
import { totalWeight, type Weighted } from './number.js';
import type { Row } from './row.js';

/** A row and what it weighs once the members of a group share one benchmark's weight. */
export interface WeightedRow extends Weighted {
  readonly row: Row;
}

/** Rows that may enter a verdict: taken by both under like conditions, with a weight, which takes a scale. */
export function isCounted(row: Row): boolean {
  return row.match === 'strict' && row.weight > 0;
}

/** Of one category: rows of one group are one source, each weighs its own weight divided by their number. */
export function shareGroupWeights(rows: readonly Row[]): WeightedRow[] {
  const weighted = rows.filter((row) => row.weight > 0);
  const sources = weighted.map(sourceOf);
  return weighted.map((row, index) => ({
    row,
    weight: row.weight / sources.filter((source) => source === sources[index]).length,
  }));
}

/** The source a row counts as: its group, or the benchmark itself. */
export function sourceOf(row: Row): string {
  return row.definition.group ?? `benchmark ${row.benchmark}`;
}

/**
 * Interval of a weighted mean of the differences of categories. Rows enter one by one, so that a group that spans
 * categories adds linearly across them too.
 */
export function intervalOver(
  categories: readonly (Weighted & { readonly id: string })[],
  rows: readonly Row[],
  difference: number | null,
): Interval | null {
  if (difference === null) return null;
  const total = totalWeight(categories);
  const parts = categories.flatMap(({ id, weight: categoryWeight }) => {
    const shared = shareGroupWeights(rows.filter((row) => row.category === id && isCounted(row)));
    const rowTotal = totalWeight(shared);
    return shared.map(({ row, weight }) => ({
      weight: (categoryWeight / total) * (weight / rowTotal),
      difference: row.difference!,
      interval: row.interval,
      group: sourceOf(row),
    }));
  });
  return sumInterval(difference, parts);
}
