import { byModel, leadInterval, type Pair } from '../scoring/pair.js';
import type { CategoryResult } from '../scoring/category.js';
import { isCounted } from '../scoring/weighting.js';
import type { Row } from '../scoring/row.js';
import type { ByModel, FactOf } from './fact.js';

/** The largest difference among the shared rows that count. */
export function biggestSwing(pair: Pair, rows: readonly Row[]): FactOf<'biggest-swing'>[] {
  const row = largestRow(rows.filter(isCounted));
  if (!row) return [];
  const { benchmark, difference, interval, favours } = row;
  return [
    {
      kind: 'biggest-swing',
      benchmark,
      favours: favours!,
      scores: rawScores(pair, row),
      lead: Math.abs(difference!),
      interval: leadInterval(interval, favours, pair),
      rows: [benchmark],
    },
  ];
}

/** For each category the shared row, display rows included, that sets the models apart most. */
export function categorySeparators(
  pair: Pair,
  rows: readonly Row[],
  categories: readonly CategoryResult[],
): FactOf<'category-separator'>[] {
  return categories.flatMap(({ id, leader }) => {
    const row = largestRow(rows.filter((one) => one.category === id && one.match === 'strict'));
    if (!row) return [];
    return [
      {
        kind: 'category-separator' as const,
        category: id,
        benchmark: row.benchmark,
        favours: row.favours!,
        scores: rawScores(pair, row),
        favoursTrailing: leader !== null && leader !== row.favours,
        rows: [row.benchmark],
      },
    ];
  });
}

/** For each model the rows that only it has. */
export function oneSidedRows(pair: Pair, rows: readonly Row[]): FactOf<'one-sided-rows'>[] {
  return pair.flatMap(({ id }) => {
    const own = rows.filter((row) => row.match === 'one-sided' && row.cells[id]).map((one) => one.benchmark);
    return own.length > 0 ? [{ kind: 'one-sided-rows' as const, model: id, count: own.length, rows: own }] : [];
  });
}

/** How many of the rows that count are what vendors report of their own models. */
export function vendorReported(pair: Pair, rows: readonly Row[]): FactOf<'vendor-reported'>[] {
  const counted = rows.filter(isCounted);
  const vendor = counted.filter((row) => pair.some(({ id }) => row.cells[id]?.score.by === 'vendor'));
  if (vendor.length === 0) return [];
  const ids = vendor.map((one) => one.benchmark);
  return [{ kind: 'vendor-reported', count: vendor.length, of: counted.length, rows: ids }];
}

/** The first wins a tie: the order of benchmarks is content. */
function largestRow(rows: readonly Row[]): Row | undefined {
  return rows
    .filter(({ difference }) => difference !== null && difference !== 0)
    .reduce<Row | undefined>(
      (best, row) => (best && Math.abs(best.difference!) >= Math.abs(row.difference!) ? best : row),
      undefined,
    );
}

function rawScores(pair: Pair, row: Row): ByModel<number> {
  return byModel(pair, ({ id }) => row.cells[id]!.value);
}
