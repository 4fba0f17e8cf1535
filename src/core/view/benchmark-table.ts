import type { Comparison } from '../comparison/comparison.js';
import type { Cell } from '../scoring/cell.js';
import { mirror } from '../scoring/interval.js';
import type { Row } from '../scoring/row.js';
import type { Locale } from '../text/locale.js';
import { formatScore, type Phrasing } from '../text/phrasing.js';
import type { Segment } from '../text/segment.js';
import type { ModelView } from './model-view.js';

export interface BenchmarkTable {
  readonly heading: string;
  readonly caption: readonly Segment[];
  readonly columns: { readonly benchmark: string; readonly difference: string };
  readonly models: readonly ModelView[];
  /** Benchmarks that both of the first two models took, by category. */
  readonly shared: readonly BenchmarkGroup[];
  /** The others, by category, with the words that announce them. */
  readonly oneSided: { readonly summary: string; readonly groups: readonly BenchmarkGroup[] } | null;
  readonly missing: string;
  readonly better: string;
}

export interface BenchmarkGroup {
  readonly category: string;
  readonly name: string;
  readonly rows: readonly BenchmarkRow[];
}

export interface BenchmarkRow {
  /** Id of the benchmark. */
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  /** Questions, direction, conditions: what a reader must know to read the figures. */
  readonly detail: string;
  readonly cells: readonly BenchmarkCell[];
  readonly difference: { readonly text: readonly Segment[]; readonly interval: string | null } | null;
}

export interface BenchmarkCell {
  readonly model: string;
  /** Null = not tested. */
  readonly text: string | null;
  readonly best: boolean;
  /** Who reported it, at which setting. */
  readonly detail: string;
  readonly url: string | null;
}

export function benchmarkTable(comparison: Comparison, { labels }: Locale, phrasing: Phrasing): BenchmarkTable {
  const { models, rows, categories } = comparison;
  const group = (kept: readonly Row[]): BenchmarkGroup[] =>
    categories
      .map(({ id, name }) => ({
        category: id,
        name,
        rows: kept
          .filter(({ category }) => category === id)
          .map((row) => benchmarkRow(comparison, row, labels, phrasing)),
      }))
      .filter((one) => one.rows.length > 0);
  // Strict rows before loose ones, each in the order of the dataset.
  const shared = (['strict', 'loose'] as const).flatMap((match) => rows.filter((row) => row.match === match));
  const oneSided = rows.filter(({ match }) => match === 'one-sided');
  return {
    heading: labels.sections.benchmarks,
    caption: labels.tableCaption(
      models.map(({ id }) => phrasing.model(id)),
      phrasing,
    ),
    columns: { benchmark: labels.benchmark, difference: labels.difference },
    models: models.map(({ id, name }) => ({ id, name })),
    shared: group(shared),
    oneSided:
      oneSided.length === 0
        ? null
        : { summary: labels.oneSided(oneSided.length, phrasing.format.number(oneSided.length, 0)), groups: group(oneSided) },
    missing: labels.missing,
    better: labels.better,
  };
}

function benchmarkRow(
  { models }: Comparison,
  row: Row,
  labels: Locale['labels'],
  phrasing: Phrasing,
): BenchmarkRow {
  const { definition, match, favours } = row;
  const best = match === 'strict' ? bestModels(row) : [];
  return {
    id: row.benchmark,
    name: definition.name,
    url: definition.url ?? null,
    detail: rowDetail(row, labels, phrasing),
    cells: models.map(({ id }) => {
      const cell = row.cells[id] ?? null;
      return {
        model: id,
        text: cell && formatCell(phrasing, row, cell),
        best: best.includes(id),
        detail: cell ? cellDetail(cell, match, labels) : '',
        url: cell?.score.url ?? null,
      };
    }),
    difference:
      row.difference === null
        ? null
        : {
            text:
              favours === null
                ? [{ text: labels.equal }]
                : labels.lead(phrasing.model(favours), phrasing.format.fixed(Math.abs(row.difference))),
            interval: intervalText(row, models[1].id, labels, phrasing),
          },
  };
}

/** The best of a row's cells, where at least one is beaten; ties share the mark. */
function bestModels({ cells, definition }: Row): string[] {
  const values = Object.entries(cells).flatMap(([id, cell]) => (cell ? [{ id, value: cell.value }] : []));
  const pick = definition.lowerIsBetter ? Math.min : Math.max;
  const best = pick(...values.map(({ value }) => value));
  const winners = values.filter(({ value }) => value === best);
  return winners.length === values.length ? [] : winners.map(({ id }) => id);
}

function formatCell({ format }: Phrasing, { definition }: Row, { value }: Cell): string {
  return definition.unit === '%' ? format.fixed(value) : formatScore(format, definition, value);
}

function intervalText(row: Row, second: string, labels: Locale['labels'], { format }: Phrasing): string | null {
  const ends = row.favours === second ? mirror(row.interval) : row.interval;
  return ends && labels.interval(format.fixed(ends[0]), format.fixed(ends[1]));
}

function rowDetail({ definition, match, weight }: Row, labels: Locale['labels'], { format }: Phrasing): string {
  const { items, lowerIsBetter, unit, status } = definition;
  const parts = [
    unit === '%' ? null : unit,
    items === undefined ? null : labels.questions(items, format.number(items, 0)),
    lowerIsBetter ? labels.lowerIsBetter : null,
    status === 'current' ? null : labels[status],
    match === 'loose' ? labels.loose : null,
    match !== 'loose' && weight === 0 ? labels.displayOnly : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** Conditions matter where they differ; who reported always does. */
function cellDetail({ score }: Cell, match: Row['match'], labels: Locale['labels']): string {
  const parts = [
    score.by === undefined ? undefined : labels[score.by],
    score.effort,
    match === 'strict' ? undefined : score.variant,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
