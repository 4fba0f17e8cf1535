import { away, COMPACT_FORMAT, SCORE_FIGURES } from './compact.js';
import type { Dataset, Score } from './dataset.js';
import { ownValue } from './own-value.js';

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
    scores: columnsOf(scoreTables(dataset), 'b', ['b']),
  };
}

/** One table a benchmark, source, reporter, variant and place in a model's list of measurements. */
function scoreTables({ benchmarks, models }: Dataset): Columns[] {
  const tables = new Map<string, { b: number; place: number; rows: Columns[] }>();
  benchmarks.forEach(({ id }, b) =>
    models.forEach(({ scores }, m) =>
      ownValue(scores, id)?.forEach((score, place) => {
        const key = JSON.stringify([b, place, score.source, score.by, score.variant]);
        const table = tables.get(key) ?? { b, place, rows: [] };
        tables.set(key, table);
        table.rows.push({ m, ...withDistances(score) });
      }),
    ),
  );
  // First measurements before second ones, so that each list comes back in its order.
  return [...tables.values()]
    .sort((x, y) => x.b - y.b || x.place - y.place)
    .map(({ b, rows }) => ({ b, ...columnsOf(rows, 'm', SCORE_FIGURES) }));
}

/** The interval as distances, unless that would change an end. */
function withDistances({ interval, ...score }: Score): Columns {
  if (!interval) return score;
  const [low, high] = interval;
  const { value } = score;
  const below = away(value, -low);
  const above = away(away(high, -value), -below);
  if (away(value, -below) !== low || away(value, below + above) !== high) return { ...score, interval };
  return { ...score, below, ...(above === 0 ? {} : { above }) };
}

/** Columns of all fields that any row has; `key`, which tells how many rows there are, stays a list. */
function columnsOf(rows: readonly object[], key: string, figures: readonly string[] = []): Columns {
  const fields = new Set([key, ...rows.flatMap(Object.keys)]);
  return Object.fromEntries(
    [...fields].map((field) => {
      const values = rows.map((row) => (row as Columns)[field] ?? null);
      const stated = values.slice(0, values.findLastIndex((value) => value !== null) + 1);
      if (figures.includes(field)) return [field, figureColumn(stated as (number | null)[])];
      const isSame = field !== key && typeof values[0] !== 'object' && values.every((value) => value === values[0]);
      return [field, isSame ? values[0] : stated];
    }),
  );
}

/** Figures in units of their last decimal, each less the one before; as they are where that would change one. */
function figureColumn(values: readonly (number | null)[]): readonly (number | null)[] {
  const decimals = Math.max(0, ...values.map((value) => String(value).split('.')[1]?.length ?? 0));
  const units = values.map((value) => value && Math.round(value * 10 ** decimals));
  const isExact = units.every((unit, index) => unit === null || unit / 10 ** decimals === values[index]);
  if (!isExact) return [null, ...values];
  let last = 0;
  return [
    decimals,
    ...units.map((unit) => {
      const step = unit === null ? unit : unit - last;
      last = unit ?? last;
      return step;
    }),
  ];
}
