import { numberIn } from './csv-cells.js';
import { ROLES, type Role } from './csv-roles.js';
import { cellOf, type Row, type Table } from './csv-table.js';
import { failAt } from './format-error.js';
import type { ReadOptions } from './format.js';
import type { ImportedScore, Place, Reading, StatedScale } from './record.js';
import { scaled } from './scale.js';
import { stated } from './stated.js';

/** One score a line. The benchmark is a column, or the same for all lines (`--set benchmark=…`). */
export function readLong(table: Table, reading: Reading, { set }: ReadOptions): void {
  if (!table.roles.has('model'))
    failAt(table.file, 'line 1', 'no column names the model', 'head it "model", or say --column model=<heading>');
  if (!table.roles.has('benchmark') && !set.has('benchmark')) {
    const mend =
      'head a column "benchmark", or say --set benchmark=<name>; for one model a line take the column "score" out';
    failAt(table.file, 'line 1', 'no column names the benchmark', mend);
  }
  const used = new Set(table.roles.values());
  for (const heading of table.headings.filter((one) => !used.has(one))) {
    const place = { file: table.file, at: 'line 1' };
    reading.leftOut.push({ place, name: heading, reason: `no column that is read (${Object.keys(ROLES).join(', ')})` });
  }
  for (const row of table.rows) readRow(table, row, set.get('benchmark'), reading);
}

function readRow(table: Table, row: Row, benchmarkSet: string | undefined, reading: Reading): void {
  const cell = (role: Role): string | undefined => {
    const heading = table.roles.get(role);
    return (heading === undefined ? undefined : cellOf(table, row, heading)) || undefined;
  };
  const number = (role: Role): number | undefined =>
    numberIn(table, cell(role), row.line, table.roles.get(role) ?? role);
  const model = cell('model');
  const benchmark = cell('benchmark') ?? benchmarkSet;
  const place: Place = { file: table.file, at: `line ${row.line}` };
  const value = number('score');
  if (model === undefined || benchmark === undefined) {
    const role = model === undefined ? 'model' : 'benchmark';
    table.problems.push({ at: place.at, message: `the ${role} has no name`, mend: 'write it, or take the line out' });
    return;
  }
  if (value === undefined) {
    if (table.problems.at(-1)?.at.startsWith(`${place.at},`)) return;
    reading.leftOut.push({ place, name: `${model}: ${benchmark}`, reason: 'no score in the line' });
    return;
  }
  const check = stated(reading, place);
  const score: ImportedScore = {
    place,
    model: { name: model, keys: [model] },
    benchmark: { name: benchmark, keys: [benchmark], category: cell('category') },
    scale: scaleIn(table, row, cell, number),
    value,
    stderr: check.stderr(number('stderr'), 'stderr'),
    interval: intervalIn(cell, number, value, place, reading),
    n: check.count(number('n'), 'n'),
    by: reporterIn(table, row, cell),
    variant: cell('variant'),
    effort: cell('effort'),
    note: cell('note'),
    date: check.day(cell('date'), 'date'),
    url: check.url(cell('url'), 'url'),
    source: sourceIn(cell, place, reading),
  };
  reading.scores.push(score);
}

type Cell = (role: Role) => string | undefined;
type NumberIn = (role: Role) => number | undefined;

function sourceIn(cell: Cell, place: Place, { leftOut }: Reading): ImportedScore['source'] {
  const [name, license] = [cell('source'), cell('license')];
  if (name !== undefined) return { name, license };
  if (license !== undefined) leftOut.push({ place, name: 'license', value: license, reason: 'a licence of no source' });
  return undefined;
}

function scaleIn(table: Table, row: Row, cell: Cell, number: NumberIn): StatedScale {
  const unit = cell('unit');
  const isShare = unit?.toLowerCase() === 'share';
  return {
    ...(isShare ? { isShare } : { unit }),
    min: number('min'),
    max: number('max'),
    lowerIsBetter: flagIn(table, row, 'lower-is-better', cell),
  };
}

/** Two columns of ends, or one of distances from the score: `+5/-6`, `±1.5`. */
function intervalIn(
  cell: Cell,
  number: NumberIn,
  value: number,
  place: Place,
  { leftOut }: Reading,
): [number, number] | undefined {
  const distances = cell('interval');
  if (distances !== undefined) {
    const [, up, down, both] = /^(?:\+(\d+\.?\d*) ?\/ ?[-−](\d+\.?\d*)|± ?(\d+\.?\d*))$/.exec(distances) ?? [];
    const [above, below] = [Number(up ?? both), Number(down ?? both)];
    if (Number.isFinite(above) && Number.isFinite(below)) return [scaled(value - below, 1), scaled(value + above, 1)];
    leftOut.push({ place, name: 'interval', value: distances, reason: 'no distances such as +5/-6 or ±1.5' });
  }
  const [low, high] = [number('low'), number('high')];
  if (low !== undefined && high !== undefined) return [low, high];
  if (low !== undefined || high !== undefined)
    leftOut.push({ place, name: 'interval', value: low ?? high, reason: 'only one of its ends is stated' });
  return undefined;
}

function reporterIn(table: Table, row: Row, cell: Cell): ImportedScore['by'] {
  const value = cell('by')?.toLowerCase();
  if (value === 'vendor' || value === 'independent') return value;
  if (value !== undefined) {
    const at = `line ${row.line}, ${table.roles.get('by')!}`;
    table.problems.push({
      at,
      message: `expected vendor or independent, got ${JSON.stringify(value)}`,
      mend: 'write one of them',
    });
  }
  const self = flagIn(table, row, 'self-reported', cell);
  return self === undefined ? undefined : self ? 'vendor' : 'independent';
}

function flagIn(table: Table, row: Row, role: Role, cell: Cell): boolean | undefined {
  const value = cell(role)?.toLowerCase();
  if (value === undefined) return undefined;
  if (/^(?:true|yes|1)$/.test(value)) return true;
  if (/^(?:false|no|0)$/.test(value)) return false;
  const at = `line ${row.line}, ${table.roles.get(role)!}`;
  table.problems.push({
    at,
    message: `expected true or false, got ${JSON.stringify(value)}`,
    mend: 'write one of them',
  });
  return undefined;
}
