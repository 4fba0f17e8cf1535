import { FORMAT } from './definition.js';

/**
 * The form for the wire: the content of a dataset by columns. A table is an object of columns, each a list with an entry
 * a row (null or nothing where a row has none) or, where all rows have the same text, number or flag, just that.
 *
 * - `benchmarks` and `models` are tables, `models` without scores.
 * - `scores` is a table of tables, one for each benchmark and set of like conditions: `b` is the position of the
 *   benchmark among `benchmarks`, the column `m` that of the model among `models`.
 * - `b`, `m`, `value`, `stderr`, `n`, `below` and `above` are columns of figures: the number of decimals, then each figure
 *   in units of the last decimal, less the one before; the figures as they are where the number of decimals is null.
 * - An interval is told by its distance `below` the value and, where it reaches further or less far `above`, by how much.
 *
 * Everything else stands as in the readable form.
 */
export const COMPACT_FORMAT = 'model-compare-compact/1';

export const SCORE_FIGURES = ['m', 'value', 'stderr', 'n', 'below', 'above'];

type Fields = Record<string, unknown>;

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
  const entries = rowsOf(models as Fields, 'id').map((model) => ({ ...model, scores: Object.create(null) as Fields }));
  const { b, ...tables } = scores as Fields;
  for (const table of rowsOf({ ...tables, b: figuresOf(b) }, 'b')) {
    const { id } = tests[table['b'] as number]!;
    const [places, values, stderrs, counts, belows, aboves] = SCORE_FIGURES.map((name) => figuresOf(table[name]));
    const { interval, source, by, variant, effort, note, date, url } = table;
    places!.forEach((place, row) => {
      const value = at(values, row) as number;
      const below = at(belows, row) as number | undefined;
      const above = (at(aboves, row) ?? 0) as number;
      // Objects of one shape are made and read much faster than such that grow field by field.
      const score = {
        value,
        stderr: at(stderrs, row),
        interval: below === undefined ? at(interval, row) : [away(value, -below), away(value, below + above)],
        n: at(counts, row),
        source: at(source, row),
        by: at(by, row),
        variant: at(variant, row),
        effort: at(effort, row),
        note: at(note, row),
        date: at(date, row),
        url: at(url, row),
      };
      const { scores: known } = entries[place!]!;
      known[id as string] = known[id as string] ? [known[id as string], score].flat() : score;
    });
  }
  return {
    ...rest,
    format: FORMAT,
    benchmarks: tests,
    models: entries,
  };
}

/** The rows of a table, as many as its column `key` has entries. */
function rowsOf(table: Fields, key: string): Fields[] {
  const columns = Object.entries(table);
  return (table[key] as unknown[]).map((_, index) => {
    const row: Fields = {};
    for (const [name, column] of columns) row[name] = at(column, index);
    return row;
  });
}

function at(column: unknown, row: number): unknown {
  return (Array.isArray(column) ? (column as unknown[])[row] : column) ?? undefined;
}

function figuresOf(column: unknown): readonly (number | null)[] | undefined {
  if (column === undefined) return column;
  const steps = (column as readonly (number | null)[]).slice(1);
  const decimals = (column as readonly (number | null)[])[0]!;
  if (decimals === null) return steps;
  const unit = 10 ** decimals;
  let sum = 0;
  return steps.map((step) => (step === null ? step : (sum += step) / unit));
}
