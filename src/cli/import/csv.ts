import { readLong } from './csv-long.js';
import { readTable } from './csv-table.js';
import { readWide } from './csv-wide.js';
import { FormatError } from './format-error.js';
import type { ImportFormat } from './format.js';
import { emptyReading } from './record.js';

/** CSV, one score a line (long) or one model a line (wide); separators are commas, semicolons or tabs. */
export const csv: ImportFormat = {
  name: 'csv',
  summary: 'CSV, one score a line (long) or one model a line (wide)',
  isInput: (path) => /\.(?:csv|tsv)$/.test(path),
  read: (file, options) => {
    const table = readTable(file, options);
    const reading = emptyReading(file.name);
    const isLong = table.roles.has('score');
    if (isLong) readLong(table, reading, options);
    else readWide(table, reading);
    if (table.problems.length > 0) throw new FormatError(file.name, table.problems);
    return reading;
  },
};
