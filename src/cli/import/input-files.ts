import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from '../cli-error.js';
import { filePaths } from '../data-files.js';
import type { ImportFormat } from './format.js';

/** The files that a command line names, and those of its folders that the format does not read. */
export interface InputFiles {
  readonly paths: readonly string[];
  readonly passedOver: readonly string[];
}

/** @throws {CliError} for what is not there, and for a folder without a file of the format. */
export function inputFiles(args: readonly string[], format: ImportFormat): InputFiles {
  const paths: string[] = [];
  const passedOver: string[] = [];
  for (const path of args) {
    if (!existsSync(path)) throw new CliError(`${path}: there is no such file or folder`);
    if (!statSync(path).isDirectory()) {
      paths.push(path);
      continue;
    }
    const inside = filePaths(path);
    const own = inside.filter(format.isInput);
    if (own.length === 0) throw new CliError(`${path}: no file of the format ${format.name} in this folder`);
    paths.push(...own.map((name) => join(path, name)));
    passedOver.push(...inside.filter((name) => !format.isInput(name)).map((name) => join(path, name)));
  }
  return { paths, passedOver };
}
