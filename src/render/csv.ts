import type { Comparison } from '../core/index.js';

/**
 * The rows of a comparison as CSV (RFC 4180): benchmark, category, match, then for each model value, standard error,
 * reporter, source and date, and the difference of the first two on 0–100 with its interval. Numbers are plain, with
 * six decimals at most; unknown is empty.
 */
export function renderCsv({ rows, models, dataset }: Comparison): string {
  const head = [
    'benchmark',
    'category',
    'unit',
    'match',
    ...models.flatMap(({ id }) => ['value', 'stderr', 'by', 'source', 'date'].map((field) => `${id} ${field}`)),
    'difference',
    'low',
    'high',
  ];
  const lines = rows.map(({ definition, category, cells, match, difference, interval }) => [
    definition.name,
    category,
    definition.unit,
    match,
    ...models.flatMap(({ id }) => {
      const { value, stderr, by, source, date } = cells[id]?.score ?? {};
      return [value, stderr, by, source === undefined ? undefined : dataset.sources[source]?.name, date];
    }),
    difference,
    interval?.[0],
    interval?.[1],
  ]);
  return [head, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(Number(value.toFixed(6)));
  // A leading sign would make a spreadsheet take a name for a formula.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
