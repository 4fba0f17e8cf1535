import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { nearestId } from '../../core/dataset/nearest-id.js';
import { rolesOf, type Role } from './csv-roles.js';
import { failAt, type FormatProblem } from './format-error.js';
import type { InputFile, ReadOptions } from './format.js';

/** A line of a table in the order of its headings, with its number in the file. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table and what is found wrong with it. */
export interface Table {
  readonly file: string;
  readonly headings: readonly string[];
  readonly roles: ReadonlyMap<Role, string>;
  readonly rows: readonly Row[];
  readonly problems: FormatProblem[];
}

/** @throws {FormatError} where the file is no table. */
export function readTable(file: InputFile, { columns }: ReadOptions): Table {
  const [head, ...lines] = parseLines(file);
  // Spreadsheets write columns that nobody uses.
  const isUsed = (_: string, index: number): boolean =>
    head!.cells[index] !== '' || lines.some(({ cells }) => (cells[index] ?? '') !== '');
  const used = (head?.cells ?? []).map(isUsed);
  const inUse = (cells: readonly string[]): string[] => cells.filter((_, index) => used[index]);
  const headings = inUse(head?.cells ?? []);
  checkHead(file, headings);
  for (const heading of columns.values()) {
    if (headings.includes(heading)) continue;
    const near = nearestId(heading, headings);
    failAt(
      file.name,
      'line 1',
      `there is no column ${JSON.stringify(heading)}`,
      near ? `did you mean ${JSON.stringify(near)}?` : `there are ${headings.join(', ')}`,
    );
  }
  const rows = used.includes(false) ? lines.map(({ cells, line }) => ({ line, cells: inUse(cells) })) : lines;
  return { file: file.name, headings, roles: rolesOf(headings, columns), rows, problems: [] };
}

/** The cell of a line below a heading of the table. */
export function cellOf({ headings }: Table, { cells }: Row, heading: string): string {
  return cells[headings.indexOf(heading)]!;
}

function parseLines({ name, text }: InputFile): Row[] {
  if (/^\s*[[{]/.test(text)) failAt(name, '', 'JSON, not CSV', 'name the format that it is (see --help)');
  try {
    const records = parse(text, { info: true, skip_empty_lines: true, delimiter: delimiterOf(text) });
    return (records as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      line: info.lines,
      cells: record.map((cell) => cell.trim()),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as { lines?: number }).lines;
    const message = error.message
      .replace(/ on line \d+/, '')
      .replace(/^Invalid Record Length: /, 'another number of cells than headings: ');
    return failAt(name, line === undefined ? '' : `line ${line}`, message, 'quote cells that hold commas or quotes');
  }
}

/** The sign that the first line has most of; headings rarely hold one. */
function delimiterOf(text: string): string {
  const first = text.split('\n', 1)[0]!;
  const count = (sign: string): number => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function checkHead({ name }: InputFile, headings: readonly string[]): void {
  if (headings.length < 2)
    failAt(
      name,
      'line 1',
      'there are no two columns',
      'write a first line of headings, separated by commas, semicolons or tabs',
    );
  const twice = headings.find((heading, index) => headings.indexOf(heading) !== index);
  if (twice !== undefined)
    failAt(name, 'line 1', `the heading ${JSON.stringify(twice)} stands there twice`, 'give each column its own');
}
