import { parse } from 'csv-parse/sync';
import { CliError } from '../cli-error.js';
import type { SourceFiles } from './upstream.js';

/** The rows of a CSV file, each by its column names. */
export function csvRecords(text: string): Record<string, string>[] {
  return parse(text, { columns: true, skip_empty_lines: true, bom: true });
}

/** Rows as CSV, with these columns. */
export function csvText(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  return `${[columns.map(cell).join(','), ...lines].join('\n')}\n`;
}

/** A pinned file that an adapter cannot do without. */
export function pinnedFile(files: SourceFiles, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new CliError(`the pinned file ${path} is missing`);
  return text;
}

/** Every pinned JSON file whose path matches, in the order of their paths. */
export function jsonFiles<T>(files: SourceFiles, path: RegExp): { readonly path: string; readonly value: T }[] {
  return [...files.keys()]
    .filter((name) => path.test(name))
    .sort()
    .map((name) => ({ path: name, value: JSON.parse(pinnedFile(files, name)) as T }));
}

/** The entries of an object that have a value, so that an absent field stays absent. */
export function present<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
