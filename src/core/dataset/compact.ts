import { FORMAT } from './definition.js';

/**
 * The form for the wire: the content of a dataset by columns. A table is an object of columns, each a list with an entry
 * a row (null or nothing where a row has none) or, where all rows have the same text, number or flag, just that.
 *
 * - `benchmarks` and `models` are tables, `models` without scores.
 * - `scores` is a table of tables, one for each benchmark and set of like conditions. Its `b` is the position of the
 *   benchmark among `benchmarks`, its column `m` that of the model among `models`, each less that before it. An interval is told by its distances from the value: `below`, and `above` where that differs.
 *
 * Everything else stands as in the readable form.
 */
export const COMPACT_FORMAT = 'model-compare-compact/1';

type Fields = Record<string, unknown>;

interface ScoreRow {
  readonly m: number;
  readonly value: number;
  readonly below?: number;
  readonly above?: number;
  interval?: readonly [number, number];
}

/** One over what a sum of two figures is rounded to: finer than any figure, coarser than floating-point noise. */
const PRECISION = 1e9;

/** `value` plus or minus what an interval's end is away from it. */
export function away(value: number, distance: number): number {
  return Math.round((value + distance) * PRECISION) / PRECISION;
}

/**
 * The readable form of a compact one, unchecked: what is out of place in it, the reader finds out.
 * @throws {TypeError} where a table or a column is none
 */
export function expandCompact({ benchmarks, models, scores, ...rest }: Fields): unknown {
  const tests = rowsOf(benchmarks as Fields, 'id');
  const entries = rowsOf(models as Fields, 'id').map((model) => ({ model, known: new Map<unknown, unknown[]>() }));
  let test = 0;
  for (const table of rowsOf(scores as Fields, 'b')) {
    const { id } = tests[(test += table['b'] as number)]!;
    let entry = 0;
    for (const score of rowsOf(table, 'm') as unknown as ScoreRow[]) {
      const { m, value, below, above = below } = score;
      const { known } = entries[(entry += m)]!;
      if (below !== undefined) score.interval = [away(value, -below), away(value, above!)];
      known.set(id, [...(known.get(id) ?? []), score]);
    }
  }
  return {
    ...rest,
    format: FORMAT,
    benchmarks: tests,
    models: entries.map(({ model, known }) => ({ ...model, scores: Object.fromEntries(known) as Fields })),
  };
}

/** The rows of a table, as many as its column `key` has entries. */
function rowsOf(table: Fields, key: string): Fields[] {
  const columns = Object.entries(table);
  return (table[key] as unknown[]).map((_, index) => {
    const row: Fields = {};
    for (const [name, column] of columns) {
      const value = Array.isArray(column) ? (column as unknown[])[index] : column;
      if (value !== undefined && value !== null) row[name] = value;
    }
    return row;
  });
}
