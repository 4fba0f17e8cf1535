import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.js';
import { CliError, EXIT } from './cli-error.js';
import { buildCommand } from './commands/build.js';
import { checkCommand } from './commands/check.js';
import { diffCommand } from './commands/diff.js';
import { importCommand } from './commands/import.js';
import { packCommand } from './commands/pack.js';
import { pinCommand } from './commands/pin.js';
import { traceCommand } from './commands/trace.js';
import { verdictCommand } from './commands/verdict.js';
import type { CliCommand } from './cli-command.js';
import type { CliIo } from './io.js';

const COMMANDS: readonly CliCommand[] = [
  buildCommand,
  checkCommand,
  diffCommand,
  importCommand,
  packCommand,
  pinCommand,
  traceCommand,
  verdictCommand,
];

/**
 * Runs one command line, without the names of node and the script.
 *
 * @returns the exit code (see `EXIT`); never throws for what a user can do wrong.
 */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  let exitCode: number = EXIT.ok;
  const program = new Command('model-compare')
    .description('Datasets for <model-compare>: build, import, check, compare and pack them.')
    .version(VERSION)
    .option('--json', 'print the result as JSON')
    .showHelpAfterError('(add --help for the arguments and examples)');
  for (const definition of COMMANDS) {
    addCommand(program, definition, io, (result) => (exitCode = result));
  }
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: io.out, writeErr: io.err });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Help and version leave by the same door as a bad argument, with exit code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failed;
    if (!(error instanceof CliError)) throw error;
    io.err(`${error.message}\n`);
    return EXIT.failed;
  }
}

function addCommand(program: Command, definition: CliCommand, io: CliIo, done: (exitCode: number) => void): void {
  const command = program.command(definition.usage).description(definition.summary);
  definition.configure?.(command);
  command
    .option('--json', 'print the result as JSON')
    .addHelpText('after', () => `\n${exitCodesText(definition)}\nExamples:\n${examplesText(definition)}`);
  command.action(async () => {
    const options = { ...program.opts(), ...command.opts() };
    const { text, json, exitCode } = await definition.run(command.args, options, io);
    io.out(options['json'] ? `${JSON.stringify(json, null, 2)}\n` : text === '' ? '' : `${text}\n`);
    done(exitCode ?? EXIT.ok);
  });
}

function examplesText({ examples }: CliCommand): string {
  return examples.map(([command, purpose]) => `  # ${purpose}\n  $ model-compare ${command}\n`).join('\n');
}

function exitCodesText({ found }: CliCommand): string {
  const codes = [
    [EXIT.ok, 'done'],
    ...(found === undefined ? [] : [[EXIT.found, found]]),
    [EXIT.failed, 'could not run: bad arguments, a file that cannot be read or is no dataset'],
  ];
  return `Exit codes:\n${codes.map(([code, meaning]) => `  ${code}  ${meaning}\n`).join('')}`;
}
