import { DATE_PATTERN, ID_PATTERN, URL_PATTERN, type FormatAlgebra, type Kind } from './definition.js';
import { formatPath, formatValue, type Problem, type ProblemCode } from './dataset-error.js';
import { ownValue } from './own-value.js';

/** Where the reader is and what it has found. */
export interface Reading {
  readonly path: PropertyKey[];
  readonly problems: Problem[];
}

/** Returns a clean copy of what it was given, or reports why not. */
export type Reader = (value: unknown, reading: Reading) => unknown;

/** Reports a problem at the place where the reader is. What is missing or null has a mend of its own. */
function report(reading: Reading, code: ProblemCode, value: unknown, expected: string, hint?: string): undefined {
  const { path, problems } = reading;
  const isMissing = value === undefined;
  problems.push({
    code: isMissing ? 'missing' : code,
    path: formatPath(path),
    value,
    message: `expected ${expected}, got ${formatValue(value)}`,
    hint: isMissing
      ? `add "${String(path.at(-1))}"`
      : ((value === null ? null : hint) ?? 'correct it, or leave it out if unknown'),
  });
  return undefined;
}

function text(pattern: RegExp, code: ProblemCode, expected: string, hint?: string): Reader {
  return (value, reading) =>
    typeof value !== 'string'
      ? report(reading, 'type', value, expected)
      : pattern.test(value)
        ? value
        : report(reading, code, value, expected, hint);
}

function number(expected: string, allows: (value: number) => boolean = Number.isFinite): Reader {
  return (value, reading) => {
    if (Number.isFinite(value)) return allows(value as number) ? value : report(reading, 'range', value, expected);
    // "84.3%", "$2" and "1,047,576" are what people write.
    const [, digits] = /^\D?(-?\d[\d,]*(?:\.\d+)?) ?%?$/.exec(String(value)) ?? [];
    return report(reading, 'type', value, expected, digits && `write ${digits.replaceAll(',', '')}`);
  };
}

function oneOf(words: readonly string[]): Reader {
  const expected = words.map((word) => `"${word}"`).join(' or ');
  return (value, reading) =>
    words.includes(value as string) ? value : report(reading, 'value', value, expected, `write ${expected}`);
}

function list(item: Reader): Reader {
  return (value, reading) =>
    Array.isArray(value)
      ? value.map((entry, index) => readAt(index, item, entry, reading))
      : report(reading, 'type', value, 'a list [ ]');
}

function pair(item: Reader): Reader {
  const items = list(item);
  return (value, reading) =>
    Array.isArray(value) && value.length === 2
      ? items(value, reading)
      : report(reading, 'type', value, 'a pair [low, high]');
}

function map(item: Reader): Reader {
  return (value, reading) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, readAt(key, item, entry, reading)]))
      : report(reading, 'type', value, 'an object { }');
}

function object(required: Readonly<Record<string, Reader>>, optional: Readonly<Record<string, Reader>> = {}): Reader {
  const fields = Object.entries({ ...required, ...optional });
  return (value, reading) => {
    if (!isObject(value)) return report(reading, 'type', value, 'an object { }');
    const result: Record<string, unknown> = {};
    for (const [key, reader] of fields) {
      const field = ownValue(value, key);
      if (field !== undefined || key in required) result[key] = readAt(key, reader, field, reading);
    }
    return result;
  };
}

/** What is of no kind is read as the first: a score is most often meant as a number. */
function either(kinds: Partial<Record<Kind, Reader>>): Reader {
  return (value, reading) => {
    const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
    return (kinds[kind as Kind] ?? Object.values(kinds)[0]!)(value, reading);
  };
}

function readAt(key: PropertyKey, reader: Reader, value: unknown, reading: Reading): unknown {
  reading.path.push(key);
  const result = reader(value, reading);
  reading.path.pop();
  return result;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the format in one pass over the data, unknown fields left out, every problem reported. */
export const readers: FormatAlgebra<Reader> = {
  text: text(/[^]/, 'value', 'text'),
  id: text(ID_PATTERN, 'id', 'an id', 'use no white space, comma or brace'),
  date: text(DATE_PATTERN, 'date', 'a date', 'write it as 2026-04-19'),
  url: text(URL_PATTERN, 'url', 'a web address', 'begin with https://'),
  flag: (value, reading) => (typeof value === 'boolean' ? value : report(reading, 'type', value, 'true or false')),
  number: number('a number'),
  amount: number('a number of at least 0', (value) => value >= 0),
  positive: number('a number above 0', (value) => value > 0),
  count: number('a whole number above 0', (value) => value > 0 && Number.isSafeInteger(value)),
  oneOf,
  list,
  pair,
  map,
  object,
  either,
};
