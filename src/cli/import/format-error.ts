import { formatValue } from '../../core/dataset/dataset-error.js';
import { CliError } from '../cli-error.js';
import { printable } from '../printable.js';

/** What is wrong with a file: where, what, and how to mend it. */
export interface FormatProblem {
  readonly at: string;
  readonly message: string;
  readonly mend: string;
}

/** A file that is not what its format says: nothing of it is imported. */
export class FormatError extends CliError {
  constructor(
    readonly file: string,
    readonly problems: readonly FormatProblem[],
  ) {
    super(
      problems
        .map(({ at, message, mend }) => printable(`${file}: ${at === '' ? '' : `${at}: `}${message}; ${mend}`))
        .join('\n'),
    );
  }
}

/** @throws {FormatError} */
export function failAt(file: string, at: string, message: string, mend: string): never {
  throw new FormatError(file, [{ at, message, mend }]);
}

export function expected(what: string, value: unknown): string {
  return `expected ${what}, got ${formatValue(value)}`;
}
