import { away, COMPACT_FORMAT } from './compact.js';
import type { Dataset, Score } from './dataset.js';

type Columns = Readonly<Record<string, unknown>>;

/** The compact form of a dataset, ready for `JSON.stringify`; `parseDataset` gives the dataset back. */
export function encodeCompact(dataset: Dataset): unknown {
  const { benchmarks, models } = dataset;
  return {
    ...dataset,
    format: COMPACT_FORMAT,
    benchmarks: columnsOf(benchmarks, 'id'),
    models: columnsOf(
      models.map(({ scores: _, ...model }) => model),
      'id',
    ),
    scores: columnsOf(scoreTables(dataset), 'b'),
  };
}

/** One table a benchmark, source, reporter, variant and place in a model's list of measurements. */
function scoreTables({ benchmarks, models }: Dataset): Columns[] {
  const tables = new Map<string, { b: number; place: number; last: number; rows: Columns[] }>();
  benchmarks.forEach(({ id }, b) =>
    models.forEach(({ scores }, m) =>
      (Object.hasOwn(scores, id) ? scores[id]! : []).forEach((score, place) => {
        const key = JSON.stringify([b, place, score.source, score.by, score.variant]);
        const table = tables.get(key) ?? { b, place, last: 0, rows: [] };
        table.rows.push({ m: m - table.last, ...withDistances(score) });
        table.last = m;
        tables.set(key, table);
      }),
    ),
  );
  // First measurements before second ones, so that each list comes back in its order.
  const ordered = [...tables.values()].sort((x, y) => x.b - y.b || x.place - y.place);
  return ordered.map(({ b, rows }, index) => ({ b: b - (ordered[index - 1]?.b ?? 0), ...columnsOf(rows, 'm') }));
}

/** The interval as distances, unless that would change an end. */
function withDistances({ interval, ...score }: Score): Columns {
  if (!interval) return score;
  const [low, high] = interval;
  const { value } = score;
  const [below, above] = [away(value, -low), away(high, -value)];
  if (away(value, -below) !== low || away(value, above) !== high) return { ...score, interval };
  return { ...score, below, ...(above === below ? {} : { above }) };
}

/** Columns of all fields that any row has; `key`, which tells how many rows there are, stays a list. */
function columnsOf(rows: readonly object[], key: string): Columns {
  const fields = new Set([key, ...rows.flatMap(Object.keys)]);
  return Object.fromEntries(
    [...fields].map((field) => {
      const values = rows.map((row) => (row as Columns)[field] ?? null);
      const isSame = field !== key && typeof values[0] !== 'object' && values.every((value) => value === values[0]);
      return [field, isSame ? values[0] : values.slice(0, values.findLastIndex((value) => value !== null) + 1)];
    }),
  );
}
