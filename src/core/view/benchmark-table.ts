import type { Comparison } from '../comparison/comparison.js';
import type { Cell } from '../scoring/cell.js';
import { mirror } from '../scoring/interval.js';
import type { Row } from '../scoring/row.js';
import { formatScore } from '../text/formatter.js';
import type { Locale } from '../text/locale.js';
import type { Speech } from '../text/speech.js';
import { joined } from './joined.js';
import { modelViews } from './model-view.js';
import type { Table, TableDifference, TableGroup, TableRow } from './table.js';

export interface BenchmarkTables {
  readonly heading: string;
  /** Benchmarks that both of the first two models took, by category; null if there are none. */
  readonly shared: Table | null;
  /** The others, and the words that announce them. */
  readonly oneSided: { readonly summary: string; readonly table: Table } | null;
}

export function benchmarkTables(comparison: Comparison, speech: Speech): BenchmarkTables {
  const { rows, categories } = comparison;
  const { text } = speech;
  const models = modelViews(comparison);
  const ids = models.map((one) => one.id);
  const groups = (kept: readonly Row[]): TableGroup[] =>
    categories
      .map(({ id, name }) => ({
        name: speech.categoryName(id, name),
        rows: kept.filter((one) => one.category === id).map((row) => benchmarkRow(ids, row, speech)),
      }))
      .filter((group) => group.rows.length > 0);
  const table = (kept: readonly Row[], difference: string | null): Table => ({
    caption: speech.say('caption', { models: ids }),
    column: text('benchmark'),
    models,
    difference,
    groups: groups(kept),
    better: text('better'),
    missing: text('missing'),
  });
  // Strict rows before loose ones, each in the order of the dataset.
  const [strict, loose, oneSided] = (['strict', 'loose', 'one-sided'] as const).map((match) =>
    rows.filter((row) => row.match === match),
  ) as [Row[], Row[], Row[]];
  const isPair = models.length === 2;
  const shared = [...strict, ...loose, ...(isPair ? [] : oneSided)];
  return {
    heading: text('section-benchmarks'),
    // Among three or more a difference of the first two would be taken for one of all, and so would what they share.
    shared: shared.length > 0 ? table(shared, isPair ? text('difference') : null) : null,
    oneSided:
      isPair && oneSided.length > 0
        ? { summary: text('one-sided-rows', { count: oneSided.length }), table: table(oneSided, null) }
        : null,
  };
}

/** Rows outlast the weights of their categories, and so do their words. */
const worded = new WeakMap<Row, readonly [Locale, TableRow]>();

function benchmarkRow(ids: readonly string[], row: Row, speech: Speech): TableRow {
  const { locale } = speech;
  let entry = worded.get(row);
  if (entry?.[0] !== locale) worded.set(row, (entry = [locale, wordRow(ids, row, speech)]));
  return entry[1];
}

function wordRow(ids: readonly string[], row: Row, speech: Speech): TableRow {
  const { benchmark: id, definition, match } = row;
  // Of three or more the row tells only whether the first two were tested alike.
  const best = match === 'strict' && ids.length === 2 ? bestModels(row) : [];
  return {
    id,
    name: definition.name,
    url: definition.url ?? null,
    detail: rowDetail(row, speech),
    cells: ids.map((model) => {
      const cell = row.cells[model] ?? null;
      return {
        text: cell && formatCell(row, cell, speech),
        best: best.includes(model),
        unknown: false,
        detail: cell ? cellDetail(cell, match, speech) : '',
        url: cell?.score.url ?? null,
        bar: cell && cell.scaled,
      };
    }),
    difference: row.difference === null ? null : differenceOf(ids, row, row.difference, speech),
  };
}

function differenceOf(
  [first]: readonly string[],
  { favours, interval, assumed }: Row,
  difference: number,
  { text, format }: Speech,
): TableDifference {
  const ends = favours === first ? interval : mirror(interval);
  return {
    text: favours === null ? text('equal') : `+${format.fixed(Math.abs(difference))}`,
    leader: favours === null ? null : favours === first ? 0 : 1,
    // A sign that is read out as well.
    interval: ends && (assumed ? '≈ ' : '') + text('interval', { low: ends[0], high: ends[1] }),
    assumed,
  };
}

/** The best of a row's cells, where at least one is beaten; ties share the mark. */
function bestModels({ cells, definition }: Row): string[] {
  const values = Object.entries(cells).flatMap(([id, cell]) => (cell ? [{ id, value: cell.value }] : []));
  const best = Math[definition.lowerIsBetter ? 'min' : 'max'](...values.map((one) => one.value));
  const winners = values.filter((one) => one.value === best);
  return winners.length === values.length ? [] : winners.map((one) => one.id);
}

function formatCell({ definition }: Row, { value }: Cell, { format }: Speech): string {
  return definition.unit === '%' ? format.fixed(value) : formatScore(format, definition, value);
}

function rowDetail({ definition, match, weight }: Row, { text }: Speech): string {
  const { items, lowerIsBetter, unit, status } = definition;
  return joined([
    unit !== '%' && unit,
    items !== undefined && text('questions', { count: items }),
    lowerIsBetter && text('lower-is-better'),
    status !== 'current' && text(status),
    match === 'loose' ? text('other-conditions') : weight === 0 && text('not-counted'),
  ]);
}

/** Conditions matter where they differ; who reported always does. */
function cellDetail({ score }: Cell, match: Row['match'], { text }: Speech): string {
  return joined([score.by && text(score.by), score.effort, match !== 'strict' && score.variant]);
}
