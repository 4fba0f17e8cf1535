import { isEmpty, isNumber, numberIn, numberMend } from './csv-cells.js';
import { cellOf, type Row, type Table } from './csv-table.js';
import type { ImportedScore, Reading } from './record.js';
import { stated } from './stated.js';

/** A heading that belongs to another one: `GPQA (stderr)`, `GPQA (n)`. */
const BESIDE = /^(.+?) \((stderr|n)\)$/;

/** One model a line: the first column names it, or the one that is headed so; the other columns are benchmarks. */
export function readWide(table: Table, reading: Reading): void {
  const modelColumn = table.roles.get('model') ?? table.headings[0]!;
  const beside = new Map<string, string>();
  const benchmarks = table.headings.filter((heading) => {
    if (heading === modelColumn) return false;
    const [, of, what] = BESIDE.exec(heading) ?? [];
    if (of !== undefined && table.headings.includes(of)) {
      beside.set(`${of}\n${what!}`, heading);
      return false;
    }
    return isBenchmark(table, heading, reading);
  });
  for (const row of table.rows) {
    const model = cellOf(table, row, modelColumn);
    if (model === '') {
      table.problems.push({
        at: `line ${row.line}, ${modelColumn}`,
        message: 'the model has no name',
        mend: 'write it, or take the line out',
      });
      continue;
    }
    for (const benchmark of benchmarks) readCell(table, row, model, benchmark, beside, reading);
  }
}

/** A column without any number is about something else, and so is one that says something of a score. */
function isBenchmark(table: Table, heading: string, { leftOut }: Reading): boolean {
  const { file, rows, roles } = table;
  const place = { file, at: 'line 1' };
  const role = [...roles].find(([, one]) => one === heading)?.[0];
  if (role !== undefined) {
    const reason = `a ${role} of no one score; say which column is the score: --column score=<heading>`;
    leftOut.push({ place, name: heading, reason });
    return false;
  }
  const cells = rows.map((row) => cellOf(table, row, heading));
  if (heading !== '' && cells.some(isNumber)) return true;
  const value = cells.find((cell) => !isEmpty(cell));
  const mend = value === undefined ? undefined : numberMend(value, file);
  const figures = mend === undefined ? '' : `; for figures ${mend}`;
  const reason = heading === '' ? 'a column without a heading' : `a column without a number${figures}`;
  leftOut.push({ place, name: heading, value, reason });
  return false;
}

function readCell(
  table: Table,
  row: Row,
  model: string,
  benchmark: string,
  beside: ReadonlyMap<string, string>,
  reading: Reading,
): void {
  const { line } = row;
  const value = numberIn(table, cellOf(table, row, benchmark), line, benchmark);
  const extra = (what: 'stderr' | 'n'): number | undefined => {
    const heading = beside.get(`${benchmark}\n${what}`);
    return heading === undefined ? undefined : numberIn(table, cellOf(table, row, heading), line, heading);
  };
  const [stderr, n] = [extra('stderr'), extra('n')];
  if (value === undefined) return;
  const place = { file: table.file, at: `line ${line}, ${benchmark}` };
  const check = stated(reading, place);
  const score: ImportedScore = {
    place,
    model: { name: model, keys: [model] },
    benchmark: { name: benchmark, keys: [benchmark] },
    scale: {},
    value,
    stderr: check.stderr(stderr, `${benchmark} (stderr)`),
    n: check.count(n, `${benchmark} (n)`),
  };
  reading.scores.push(score);
}
