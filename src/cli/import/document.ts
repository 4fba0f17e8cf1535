import { parse as parseToml, TomlError } from 'smol-toml';
import { parseDocument, type Document } from 'yaml';
import { DatasetError } from '../../core/dataset/dataset-error.js';
import { readWith } from '../../core/dataset/parse.js';
import { readers, type Reader } from '../../core/dataset/read.js';
import { failAt, FormatError } from './format-error.js';
import type { InputFile } from './format.js';

/** @throws {FormatError} with every slip the parser names. */
export function parseYaml({ name, text }: InputFile): unknown {
  const document = parseDocument(text, { prettyErrors: true });
  if (document.errors.length === 0) return valueOf(document, name);
  throw new FormatError(
    name,
    document.errors.map(({ message, linePos }) => ({
      at: linePos ? `line ${linePos[0].line}, column ${linePos[0].col}` : '',
      message: `not YAML: ${message.split(/ at line |\n/)[0]!}`,
      mend: 'correct the file',
    })),
  );
}

/** Aliases are followed only here: to what is not there, and too often, since few of them can stand for gigabytes. */
function valueOf(document: Document, file: string): unknown {
  try {
    return document.toJS() as unknown;
  } catch (error) {
    const message = (error as Error).message.split('\n')[0]!;
    return failAt(file, '', `not YAML that can be read: ${message}`, 'write values out in place of aliases');
  }
}

/** @throws {FormatError} with line and column. */
export function parseTomlFile({ name, text }: InputFile): unknown {
  try {
    return parseToml(text);
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
