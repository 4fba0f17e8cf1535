import type { Command } from 'commander';
import type { CliIo, CliResult } from './io.js';

/** A command of its own module: its arguments, its help, and what it returns. */
export interface CliCommand {
  /** Name and arguments in commander's notation, such as `diff <old> <new>`. */
  readonly usage: string;
  readonly summary: string;
  /** Lines below the help; each a command line as one would type it, after `#` what it is for. */
  readonly examples: readonly (readonly [command: string, purpose: string])[];
  /** What it has found where it ends with 1; absent where it never does. */
  readonly found?: string;
  /** Adds options and arguments' descriptions. */
  readonly configure?: (command: Command) => void;
  /** Positional arguments as given, then the options; `--json` is the program's own. */
  readonly run: (
    args: readonly string[],
    options: Readonly<Record<string, unknown>>,
    io: CliIo,
  ) => CliResult | Promise<CliResult>;
}
