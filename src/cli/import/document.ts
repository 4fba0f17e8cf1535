import { parse as parseToml, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import { DatasetError } from '../../core/dataset/dataset-error.js';
import { readWith } from '../../core/dataset/parse.js';
import { readers, type Reader } from '../../core/dataset/read.js';
import { failAt, FormatError } from './format-error.js';
import type { InputFile } from './format.js';

/** @throws {FormatError} with line and column where the engine lets them be found. */
export function parseJson(file: InputFile): unknown {
  const text = withoutMark(file.text);
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const { what, position } = jsonSlip(message, text);
    const isNumber = position !== undefined && /^-?(?:NaN|Infinity)\b/.test(text.slice(position, position + 10));
    const mend = isNumber ? 'Python writes NaN and Infinity, JSON has neither: write null' : 'correct the file';
    return failAt(file.name, position === undefined ? '' : lineOf(text, position), `not JSON: ${what}`, mend);
  }
}

/**
 * What went wrong and where. V8 gives a position, or the text around it: ten characters before and after, which name
 * the place if they occur once.
 */
function jsonSlip(message: string, text: string): { what: string; position?: number } {
  const [, what = message, place] = /^(.*?)(?: in JSON)? at position (\d+)/s.exec(message) ?? [];
  if (place !== undefined) return { what, position: Number(place) };
  const [, token, dots, around] = /^(.*?), (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message) ?? [];
  if (token === undefined || around === undefined) return { what: message.split('\n')[0]! };
  const start = text.indexOf(around);
  const isOnly = start >= 0 && !text.includes(around, start + 1);
  return { what: token, ...(isOnly ? { position: start + (dots === undefined ? tokenIn(token, around) : 10) } : {}) };
}

/** Where the text around is the beginning of the file, the token stands where it first occurs. */
function tokenIn(message: string, around: string): number {
  const [, token = ''] = /^Unexpected token '(.*)'$/s.exec(message) ?? [];
  return Math.max(0, around.indexOf(token));
}

/** @throws {FormatError} with every slip the parser names. */
export function parseYaml({ name, text }: InputFile): unknown {
  const document = parseDocument(withoutMark(text), { prettyErrors: true });
  if (document.errors.length === 0) return document.toJS() as unknown;
  throw new FormatError(
    name,
    document.errors.map(({ message, linePos }) => ({
      at: linePos ? `line ${linePos[0].line}, column ${linePos[0].col}` : '',
      message: `not YAML: ${message.split(/ at line |\n/)[0]!}`,
      mend: 'correct the file',
    })),
  );
}

/** @throws {FormatError} with line and column. */
export function parseTomlFile({ name, text }: InputFile): unknown {
  try {
    return parseToml(withoutMark(text));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const message = error.message.split('\n')[0]!.replace(/^Invalid TOML document: /, '');
    return failAt(name, `line ${error.line}, column ${error.column}`, `not TOML: ${message}`, 'correct the file');
  }
}

/**
 * What a shape leaves of a value: the fields it names.
 * @param at Where the value stands in the file, to be put before the places of problems.
 * @throws {FormatError} with every problem.
 */
export function readShape<T>(shape: Reader, value: unknown, file: string, at = ''): T {
  try {
    return readWith(shape, value) as T;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw new FormatError(
      file,
      error.problems.map(({ path, message, hint }) => ({
        at: at + (at === '' || path === '' || path.startsWith('[') ? path : `.${path}`),
        message,
        mend: hint || 'correct it',
      })),
    );
  }
}

/** A field that its writers fill with null where they have nothing. */
export function orNull(reader: Reader): Reader {
  return (value, reading) => (value === null ? undefined : reader(value, reading));
}

/** Objects with fields that may all be null or absent but those of `required`. */
export function shapeOf(required: Readonly<Record<string, Reader>>, optional: Readonly<Record<string, Reader>> = {}) {
  return readers.object(
    required,
    Object.fromEntries(Object.entries(optional).map(([key, reader]) => [key, orNull(reader)])),
  );
}

export const anything: Reader = (value) => value;

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function lineOf(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}
