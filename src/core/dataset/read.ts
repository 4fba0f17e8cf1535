import {
  DATE_PATTERN,
  ID_PATTERN,
  URL_PATTERN,
  type FormatAlgebra,
  type Kind,
} from './definition.js';
import { formatPath, formatValue, type Problem, type ProblemCode } from './dataset-error.js';

/** Where the reader is and what it has found. */
export interface Reading {
  readonly path: PropertyKey[];
  readonly problems: Problem[];
}

/** Returns a clean copy of what it was given, or reports why not. */
export type Reader = (value: unknown, reading: Reading) => unknown;

/** Reports a problem at the place where the reader is; `code` is `missing` where there is nothing. */
function report(reading: Reading, code: ProblemCode, value: unknown, expected: string, hint: string): undefined {
  const { path, problems } = reading;
  const missing = value === undefined;
  problems.push({
    code: missing ? 'missing' : code,
    path: formatPath(path),
    value,
    message: `expected ${expected}, got ${formatValue(value)}`,
    hint: missing ? `add "${String(path.at(-1))}"` : hint,
  });
  return undefined;
}

const ABSENT = 'leave the field out if it is unknown';

function text(pattern: RegExp, code: ProblemCode, expected: string, hint: string): Reader {
  return (value, reading) => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    const mend = typeof value === 'number' ? `write "${value}"` : value === null ? ABSENT : hint;
    return report(reading, typeof value === 'string' ? code : 'type', value, expected, mend);
  };
}

function number(expected: string, allows: (value: number) => boolean = () => true): Reader {
  return (value, reading) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      // "84.3%", "$2" and "1,047,576" are what people write.
      const [, digits] = /^[$€]?\s*(-?\d[\d,]*(?:\.\d+)?)\s*%?$/.exec(String(value)) ?? [];
      return report(reading, 'type', value, expected, digits ? `write ${digits.replaceAll(',', '')}` : ABSENT);
    }
    return allows(value) ? value : report(reading, 'range', value, expected, ABSENT);
  };
}

function oneOf(words: readonly string[]): Reader {
  const expected = words.map((word) => `"${word}"`).join(' or ');
  return (value, reading) =>
    words.includes(value as string) ? value : report(reading, 'value', value, expected, `write ${expected}`);
}

function list(item: Reader): Reader {
  return (value, reading) => {
    if (!Array.isArray(value)) return report(reading, 'type', value, 'a list', 'write it in [ ]');
    return value.map((entry, index) => readAt(index, item, entry, reading));
  };
}

function map(item: Reader): Reader {
  return (value, reading) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, readAt(key, item, entry, reading)]))
      : report(reading, 'type', value, 'an object', 'write it in { }');
}

function object(required: Readonly<Record<string, Reader>>, optional: Readonly<Record<string, Reader>> = {}): Reader {
  const fields = Object.entries({ ...required, ...optional });
  return (value, reading) => {
    if (!isObject(value)) return report(reading, 'type', value, 'an object', 'write it in { }');
    const result: Record<string, unknown> = {};
    for (const [key, reader] of fields) {
      const field = Object.hasOwn(value, key) ? value[key] : undefined;
      if (field !== undefined || key in required) result[key] = readAt(key, reader, field, reading);
    }
    return result;
  };
}

const KINDS: Readonly<Record<Kind, string>> = {
  number: 'a number',
  string: 'a word',
  array: 'a list',
  object: 'an object',
};

function either(kinds: Partial<Record<Kind, Reader>>): Reader {
  const names = Object.keys(kinds) as Kind[];
  return (value, reading) => {
    const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
    const reader = kinds[kind as Kind];
    if (reader) return reader(value, reading);
    // A score is most often meant as a number.
    if (kinds.number) return kinds.number(value, reading);
    return report(reading, 'type', value, names.map((name) => KINDS[name]).join(' or '), ABSENT);
  };
}

function readAt(key: PropertyKey, reader: Reader, value: unknown, reading: Reading): unknown {
  reading.path.push(key);
  const result = reader(value, reading);
  reading.path.pop();
  return result;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const anyNumber = number('a number');
const pairOf = (item: Reader): Reader => {
  const items = list(item);
  return (value, reading) =>
    Array.isArray(value) && value.length === 2
      ? items(value, reading)
      : report(reading, 'type', value, 'a pair [low, high]', 'write the low and the high end');
};

/** Reads the format in one pass over the data, unknown fields left out, every problem reported. */
export const readers: FormatAlgebra<Reader> = {
  text: text(/[^]/, 'value', 'text', 'write a text, or leave the field out if it may be absent'),
  id: text(ID_PATTERN, 'id', 'an id', 'use no white space, comma or brace, for example "gpt-4.1"'),
  date: text(DATE_PATTERN, 'date', 'a date', 'write it as 2026-04-19'),
  url: text(URL_PATTERN, 'url', 'a web address', 'write it in full with https://'),
  flag: (value, reading) =>
    typeof value === 'boolean' ? value : report(reading, 'type', value, 'true or false', 'write it without quotes'),
  number: anyNumber,
  amount: number('a number of at least 0', (value) => value >= 0),
  positive: number('a number above 0', (value) => value > 0),
  count: number('a whole number above 0', (value) => value > 0 && Number.isInteger(value)),
  oneOf,
  list,
  pair: pairOf,
  map,
  object,
  either,
};
