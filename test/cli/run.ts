import { runCli } from '../../src/cli/program.js';

/** What one command line printed and how it ended. */
export interface CliRun {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process. */
export async function run(...args: string[]): Promise<CliRun> {
  let out = '';
  let err = '';
  const exitCode = await runCli(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isTerminal: false,
  });
  return { exitCode, out, err };
}
