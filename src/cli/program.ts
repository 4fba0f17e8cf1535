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
import { printable } from './printable.js';
import { isSystemError, systemErrorText } from './system-error.js';

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
    command.exitOverride().configureOutput({ writeOut: io.out, writeErr: (text) => io.err(printable(text)) });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Help and version leave by the same door as a bad argument, with exit code 0.
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    const failure = failureOf(error);
    // What is wrong with the arguments commander has said already.
    if (!(error instanceof CommanderError)) io.err(`${printable(failure.message)}\n`);
    if (args.includes('--json')) io.out(jsonText({ errors: failure.message.split('\n'), ...failure.details }));
    return EXIT.failed;
  }
}

/** What a user can do wrong and what a system can refuse. @throws whatever else it is */
function failureOf(error: unknown): CliError {
  if (error instanceof CliError) return error;
  if (error instanceof CommanderError) {
    const isBare = error.code === 'commander.help';
    return new CliError(isBare ? 'name a command' : error.message.replace(/^error: /, ''));
  }
  if (isSystemError(error)) return new CliError(systemErrorText(error));
  throw error;
}

function jsonText(value: unknown): string {
  return `${printable(JSON.stringify(value, null, 2))}\n`;
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
    io.out(options['json'] ? jsonText(json) : text === '' ? '' : `${printable(text)}\n`);
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
    [EXIT.failed, 'could not run: bad arguments, a file that cannot be read or written, or is no dataset'],
  ];
  return `Exit codes:\n${codes.map(([code, meaning]) => `  ${code}  ${meaning}\n`).join('')}`;
}
