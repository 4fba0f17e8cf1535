import type { PairComparison } from '../../core/comparison/comparison.js';
import { totalWeight } from '../../core/scoring/number.js';
import type { Row } from '../../core/scoring/row.js';
import { isCounted, shareGroupWeights } from '../../core/scoring/weighting.js';

/** A row that counts, and what it does to the overall difference. */
export interface DecidingRow {
  readonly benchmark: string;
  readonly category: string;
  /** In the benchmark's own unit, by model id. */
  readonly scores: Readonly<Record<string, number>>;
  /** First minus second model on 0–100. */
  readonly difference: number;
  /** Points of the overall difference that come from this row; over all rows they add up to it. */
  readonly contribution: number;
  /** The overall difference without this row, where it no longer names the same leader; else null. */
  readonly without: number | null;
}

/** Rows that count, those that decide the lead first, then by what they contribute. */
export function decidingRows({ models, rows, byBasis: { shared } }: PairComparison): DecidingRow[] {
  const comparable = shared.categories.filter((category) => category.comparable);
  const total = totalWeight(comparable);
  const { withoutRow } = shared.sensitivity;
  const rowOf = (row: Row, share: number): DecidingRow => ({
    benchmark: row.benchmark,
    category: row.category,
    scores: Object.fromEntries(models.map((id) => [id, row.cells[id]!.value])),
    difference: row.difference!,
    contribution: share * row.difference!,
    without: withoutRow[row.benchmark] ?? null,
  });
  return comparable
    .flatMap(({ id, weight }) => {
      const counted = shareGroupWeights(rows.filter((row) => row.category === id && isCounted(row)));
      const rowTotal = totalWeight(counted);
      return counted.map(({ row, weight: own }) => rowOf(row, (weight / total) * (own / rowTotal)));
    })
    .sort(
      (a, b) =>
        Number(b.without !== null) - Number(a.without !== null) || Math.abs(b.contribution) - Math.abs(a.contribution),
    );
}

/** A row that both took and that counts for nothing. */
export interface LooseRow {
  readonly benchmark: string;
  /** In what the two measurements differ. */
  readonly because: readonly ('variant' | 'by')[];
}

export function looseRows({ models, rows }: PairComparison): LooseRow[] {
  return rows
    .filter(({ match }) => match === 'loose')
    .map(({ benchmark, cells }) => {
      const [a, b] = models.map((id) => cells[id]!.score);
      const spelling = (variant: string | undefined): string => (variant ?? '').trim().toLowerCase();
      return {
        benchmark,
        because: [
          ...(spelling(a!.variant) === spelling(b!.variant) ? [] : (['variant'] as const)),
          ...(a!.by === b!.by ? [] : (['by'] as const)),
        ],
      };
    });
}
