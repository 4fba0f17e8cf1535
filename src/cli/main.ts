#!/usr/bin/env node
/** The command line `model-compare`. */
import { EXIT } from './cli-error.js';
import { runCli } from './program.js';
import { reasonOf } from './system-error.js';

// Whoever reads the output may have read enough (`| head`); what was found stays found.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`the output cannot be written: ${reasonOf(error)}\n`);
    process.exit(EXIT.failed);
  });
}

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
});
