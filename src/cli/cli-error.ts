import { DatasetError, formatProblem } from '../core/dataset/dataset-error.js';

/** How a command ends, for scripts and CI. */
export const EXIT = {
  /** Done, and nothing found against it. */
  ok: 0,
  /** The command ran and what it looked at does not hold: problems, drift, out of date. */
  found: 1,
  /** It could not run: bad arguments, a file that cannot be read or is not what it should be. */
  failed: 2,
} as const;

/** What stops a command, in words for the person at the terminal: what, where, and how to mend it. */
export class CliError extends Error {
  override readonly name = 'CliError';

  /**
   * @param message A line a problem.
   * @param details For `--json`, beside the lines.
   * @param cause What lies behind it, for whoever debugs.
   */
  constructor(
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** What reading a file gives. @throws {CliError} with the problems of a `DatasetError`, each with the file. */
export function withFile<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw new CliError(error.problems.map((problem) => `${path}: ${formatProblem(problem)}`).join('\n'));
  }
}
