import { outcomeText } from '../../core/comparison/expectation.js';
import { counted } from '../check/listing.js';
import { code, markdownTable } from '../markdown-table.js';
import { isEmptyDiff, type DatasetDiff, type ModelDiff } from './diff-datasets.js';
import type { ScoreChange } from './diff-scores.js';
import type { RowChange, VerdictChange, VerdictDiff } from './diff-verdicts.js';
import { canonical, type EntryDiff, type FieldChange } from './field-changes.js';
import type { OutcomeRow } from './pair-outcome.js';

/** Lines a section shows before it says how many more there are. */
const SHOWN = 20;
/** Rows a cell of the table of verdicts names. */
const ROWS_SHOWN = 4;

/** A diff as Markdown that reads well in a pull request and on a terminal: verdicts first, for they are what readers see. */
export function diffText(diff: DatasetDiff, all: boolean): string {
  if (isEmptyDiff(diff)) return `No difference; ${verdictCount(diff.verdicts)}.`;
  const list = (lines: readonly string[]): string =>
    capped(lines, all)
      .map((line) => `- ${line}`)
      .join('\n');
  const section = (heading: string, body: string): string[] => (body === '' ? [] : [`## ${heading}`, body]);
  return [
    `**${sentence(verdictCount(diff.verdicts))}**`,
    ...section('Verdicts', verdictTable(diff.verdicts.changed, all)),
    ...section('Models', list(modelLines(diff.models))),
    ...section('Scores', list(diff.scores.map(scoreLine))),
    ...section('Benchmarks', list(entryLines(diff.benchmarks))),
    ...section('Categories', list(entryLines(diff.categories))),
    ...section('Sources', list(entryLines(diff.sources))),
    ...section('Dataset', list(diff.dataset.map(fieldText))),
  ].join('\n\n');
}

function verdictCount({ pairs, changed }: VerdictDiff): string {
  if (pairs === 0) return 'no pair of models is in both';
  if (changed.length === 0) return `no verdict of ${counted(pairs, 'pair')} changes`;
  return `${counted(changed.length, 'verdict')} of ${counted(pairs, 'pair')} ${changed.length === 1 ? 'changes' : 'change'}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function verdictTable(changed: readonly VerdictChange[], all: boolean): string {
  if (changed.length === 0) return '';
  const rows = changed
    .slice(0, all ? changed.length : SHOWN)
    .map((change) => [
      change.models.map(code).join(' and '),
      code(outcomeText(change.before)),
      code(outcomeText(change.after)),
      rowsText(change.rows),
    ]);
  const more = changed.length > rows.length ? `\n\n… ${changed.length - rows.length} more (--all)` : '';
  return `${markdownTable(['pair', 'before', 'after', 'rows that changed'], rows)}${more}`;
}

/** Rows whose figures changed before those that only weigh or measure them otherwise. */
function rowsText(rows: readonly RowChange[]): string {
  if (rows.length === 0) return 'none: weights or groups';
  const isSame = ({ before, after }: RowChange): boolean => valuesText(before) === valuesText(after);
  const ordered = [...rows].sort((a, b) => Number(isSame(a)) - Number(isSame(b)));
  const texts = ordered.slice(0, ROWS_SHOWN).map(rowText);
  return [...texts, ...(rows.length > ROWS_SHOWN ? [`${rows.length - ROWS_SHOWN} more`] : [])].join('; ');
}

function rowText({ benchmark, before, after }: RowChange): string {
  if (before === null) return `${code(benchmark)} new, ${valuesText(after)}`;
  if (after === null) return `${code(benchmark)} gone, ${valuesText(before)}`;
  if (valuesText(before) !== valuesText(after))
    return `${code(benchmark)} ${valuesText(before)} → ${valuesText(after)}`;
  const others = [
    before.difference !== after.difference && 'scale',
    canonical(before.interval) !== canonical(after.interval) && 'margin of error',
    before.weight !== after.weight && 'weight',
  ];
  return `${code(benchmark)} ${valuesText(after)}, other ${others.filter((one) => one !== false).join(' and ')}`;
}

function valuesText(row: OutcomeRow | null): string | undefined {
  return row?.values.join(' to ');
}

function modelLines({ added, removed, renamed, changed }: ModelDiff): string[] {
  return [
    ...added.map(({ id, scores }) => `added: ${code(id)}, ${counted(scores, 'score')}`),
    ...removed.map(({ id, scores }) => `removed: ${code(id)}, ${counted(scores, 'score')}`),
    ...renamed.map(({ before, after }) => `renamed: ${code(before)} → ${code(after)}`),
    ...changed.flatMap(({ id, fields }) => fields.map((field) => `${code(id)}: ${fieldText(field)}`)),
  ];
}

function entryLines({ added, removed, changed, reordered }: EntryDiff): string[] {
  return [
    ...added.map((id) => `added: ${code(id)}`),
    ...removed.map((id) => `removed: ${code(id)}`),
    ...changed.flatMap(({ id, fields }) => fields.map((field) => `${code(id)}: ${fieldText(field)}`)),
    ...(reordered ? ['in another order'] : []),
  ];
}

function scoreLine({ model, benchmark, before, after, fields }: ScoreChange): string {
  const place = `${code(model)} on ${code(benchmark)}`;
  const conditions = [after ?? before].flatMap((score) => [score!.source, score!.by, score!.variant, score!.effort]);
  const known = conditions.filter((text) => text !== undefined).map(code);
  const detail = known.length > 0 ? ` (${known.join(', ')})` : '';
  if (before === null) return `added: ${place}${detail}: ${after!.value}`;
  if (after === null) return `removed: ${place}${detail}: ${before.value}`;
  return `${place}${detail}: ${fields.map(fieldText).join(', ')}`;
}

function fieldText({ field, before, after }: FieldChange): string {
  return `${field} ${valueText(before)} → ${valueText(after)}`;
}

function valueText(value: unknown): string {
  return value === undefined ? 'not stated' : code(typeof value === 'string' ? value : JSON.stringify(value));
}

function capped(lines: readonly string[], all: boolean): readonly string[] {
  if (all || lines.length <= SHOWN + 1) return lines;
  return [...lines.slice(0, SHOWN), `… ${lines.length - SHOWN} more (--all)`];
}
