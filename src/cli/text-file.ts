import { readFileSync, writeFileSync } from 'node:fs';
import { CliError } from './cli-error.js';
import { reasonOf } from './system-error.js';

/**
 * The text of a file in UTF-8, without a byte order mark.
 * @throws {CliError} where there is none, and where its bytes are no UTF-8: read as such, letters would be lost.
 */
export function readTextFile(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new CliError(`${path}: cannot be read: ${reasonOf(error)}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new CliError(`${path}: ${notUtf8(bytes)}; save it as UTF-8`);
    throw new CliError(`${path}: cannot be read: ${reasonOf(error)}`);
  }
}

/** @throws {CliError} where it cannot be written. */
export function writeTextFile(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new CliError(`${path}: cannot be written: ${isMissing ? 'there is no such folder' : reasonOf(error)}`);
  }
}

function notUtf8(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') return 'UTF-16, not UTF-8';
  const before = bytes.toString('utf8').split('\uFFFD', 1)[0]!;
  return `line ${before.split('\n').length}: not UTF-8`;
}
