import { readFileSync } from 'node:fs';
import { DatasetError, formatProblem } from '../core/dataset/dataset-error.js';
import type { Dataset } from '../core/dataset/dataset.js';
import { parseDataset } from '../core/dataset/parse.js';
import { CliError } from './cli-error.js';

/** The text of a file. @throws {CliError} where there is none. */
export function readTextFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new CliError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}

/** The JSON document in a file. @throws {CliError} where there is none. */
export function readJsonFile(path: string): unknown {
  return parseJson(path, readTextFile(path));
}

/** @throws {CliError} with the name of the file where its text is not JSON. */
export function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CliError(`${path}: not JSON: ${(error as Error).message}`);
  }
}

/** The dataset in a file, of either form. @throws {CliError} with every problem of the file, one a line. */
export function readDatasetFile(path: string): Dataset {
  const input = readJsonFile(path);
  try {
    return parseDataset(input);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw new CliError(error.problems.map((problem) => `${path}: ${formatProblem(problem)}`).join('\n'));
  }
}
