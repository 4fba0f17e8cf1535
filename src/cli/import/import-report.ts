import { formatValue } from '../../core/dataset/dataset-error.js';
import { counted } from '../check/listing.js';
import { groupBy } from './group-by.js';
import type { Imported } from './import-readings.js';
import { printable } from '../printable.js';
import type { LeftOut } from './record.js';

/** Entries of one reason that are printed; --json has all. */
const SHOWN = 5;

/** What a person should know of an import besides the dataset itself. */
export function reportText({ leftOut, conflicts, remarks }: Imported, replaces: boolean): string {
  return [
    ...(leftOut.length > 0 ? [`Not imported (${leftOut.length}):`, ...leftOutLines(leftOut)] : []),
    ...(conflicts.length > 0
      ? [
          `Facts that differ, the ${replaces ? 'file’s taken' : 'dataset’s kept; --replace takes the file’s'} (${conflicts.length}):`,
        ]
      : []),
    ...conflicts.map(
      ({ model, field, dataset, file }) =>
        `  ${model}: ${field}: dataset ${formatValue(dataset)}, file ${formatValue(file)}`,
    ),
    ...remarks.map((remark) => `Note: ${remark}`),
  ]
    .map(printable)
    .join('\n');
}

function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  return [...groupBy(leftOut, ({ reason }) => reason)].flatMap(([reason, entries]) => [
    `  ${reason}:`,
    ...entries.slice(0, SHOWN).map(line),
    ...(entries.length > SHOWN ? [`    and ${entries.length - SHOWN} more (--json lists them)`] : []),
  ]);
}

function line({ place, name, value }: LeftOut): string {
  const where = place.at === '' ? place.file : `${place.file}: ${place.at}`;
  return `    ${where}: ${formatValue(name)}${value === undefined ? '' : ` ${formatValue(value)}`}`;
}

/** The one line of a result that went to a file. */
export function summaryText({ dataset, added }: Imported, file: string): string {
  const { models, benchmarks } = dataset;
  const parts = [
    counted(added.scores, 'score'),
    ...(added.facts > 0 ? [counted(added.facts, 'fact')] : []),
    ...(added.repeated > 0 ? [`${added.repeated} there already`] : []),
  ];
  return `${file}: ${parts.join(', ')} imported; ${counted(models.length, 'model')}, ${counted(benchmarks.length, 'benchmark')}.`;
}
