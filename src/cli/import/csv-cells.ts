import { readers } from '../../core/dataset/read.js';
import type { Table } from './csv-table.js';
import { readShape } from './document.js';
import { expected, FormatError } from './format-error.js';

/** What people write where there is no figure. */
const NOTHING = new Set(['', '-', '–', '—', 'n/a', 'na', 'null', 'none']);

export function isEmpty(cell: string | undefined): boolean {
  return cell === undefined || NOTHING.has(cell.toLowerCase());
}

/** A plain number with a decimal point; `84.3%` and `1,047` are not. */
export function isNumber(cell: string): boolean {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(cell) && Number.isFinite(Number(cell));
}

/** The number in a cell; undefined where there is nothing, a problem where there is something else. */
export function numberIn(table: Table, cell: string | undefined, line: number, heading: string): number | undefined {
  if (cell === undefined || isEmpty(cell)) return undefined;
  if (isNumber(cell)) return Number(cell);
  const at = `line ${line}, ${heading}`;
  table.problems.push({ at, message: expected('a number', cell), mend: numberMend(cell, table.file) ?? 'correct it' });
  return undefined;
}

/**
 * How a number is to be written that is there in another notation; undefined where there is none. The core's reader knows
 * what people mean by "84.3%" and "1,047,576"; a decimal comma it does not.
 */
export function numberMend(cell: string, file: string): string | undefined {
  if (/^-?\d+,\d{1,2}$/.test(cell)) return `write ${cell.replace(',', '.')}`;
  try {
    readShape(readers.number, cell, file);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const { mend } = error.problems[0]!;
    return mend.startsWith('write ') ? mend : undefined;
  }
  return undefined;
}
