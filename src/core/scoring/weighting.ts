import type { Row } from './row.js';

/** A row and what it weighs once the members of a group share one benchmark's weight. */
export interface WeightedRow {
  readonly row: Row;
  readonly weight: number;
}

/** Rows of one group within a category are one source: each weighs its own weight divided by their number. */
export function shareGroupWeights(rows: readonly Row[]): WeightedRow[] {
  const weighted = rows.filter((row) => row.weight > 0);
  const sizes = new Map<string, number>();
  for (const row of weighted) {
    const key = groupKey(row);
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return weighted.map((row) => ({ row, weight: row.weight / sizes.get(groupKey(row))! }));
}

/** The source a row counts as: its group, or the benchmark itself. */
export function sourceOf(row: Row): string {
  return row.definition.group ?? `benchmark ${row.benchmark}`;
}

function groupKey(row: Row): string {
  return `${row.category} ${sourceOf(row)}`;
}
