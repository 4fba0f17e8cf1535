import { CliError } from './cli-error.js';
import { jsonMarks } from './json-marks.js';
import { printable } from './printable.js';
import { readTextFile } from './text-file.js';

/** Levels of nesting. No format here has ten; a thousand are no data, and what walks them would run out of stack. */
const DEEPEST = 1000;

/** The JSON document in a file. @throws {CliError} where there is none. */
export function readJsonFile(path: string): unknown {
  return parseJson(path, readTextFile(path));
}

/**
 * @param path The file, for the error.
 * @throws {CliError} where the text is not JSON, with line and column where the engine lets them be found.
 */
export function parseJson(path: string, text: string): unknown {
  const tooDeep = positionBelow(text, DEEPEST);
  if (tooDeep !== undefined)
    throw new CliError(`${path}: ${placeOf(text, tooDeep)}: nested more than ${DEEPEST} deep; correct the file`);
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const { what, position } = slipOf(message, text);
    const isNumber = position !== undefined && /^-?(?:NaN|Infinity)\b/.test(text.slice(position, position + 10));
    const mend = isNumber ? 'Python writes NaN and Infinity, JSON has neither: write null' : 'correct the file';
    const place = position === undefined ? '' : `${placeOf(text, position)}: `;
    throw new CliError(printable(`${path}: ${place}not JSON: ${what}; ${mend}`));
  }
}

/** Where brackets first stand in one another deeper than `levels`. */
function positionBelow(text: string, levels: number): number | undefined {
  let depth = 0;
  for (const { sign, index } of jsonMarks(text)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > levels) return index;
  }
  return undefined;
}

/**
 * What went wrong and where. V8 gives a position, or the text around it: ten characters before and after, which name
 * the place if they occur once.
 */
function slipOf(message: string, text: string): { what: string; position?: number } {
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

/** `line 3, column 14`, both from 1. */
export function placeOf(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}
