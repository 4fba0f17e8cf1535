import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CliError, EXIT } from '../cli-error.js';
import { differences, readRegistry, readTree, readUpstream, writeTree } from '../data-files.js';
import { distFiles } from '../dist-files.js';
import type { CliCommand } from '../cli-command.js';

/** registry + sources → dist, without network or clock: same input, same bytes. */
export const buildCommand: CliCommand = {
  usage: 'build [folder]',
  summary: 'build dist/ of a data folder from its registry/ and sources/',
  found: 'dist/ is out of date (--check)',
  examples: [
    ['build data', 'write data/dist from data/registry and data/sources'],
    ['build data --check', 'write nothing; fail if data/dist is not what the sources give'],
  ],
  configure: (command) => command.option('--check', 'write nothing, exit with 1 if dist/ is out of date'),
  run: ([folder = 'data'], { check }) => {
    if (!existsSync(join(folder, 'registry'))) throw new CliError(`${folder}: no folder registry/ in it`);
    const dist = join(folder, 'dist');
    const registry = readRegistry(folder);
    const files = distFiles(registry, readUpstream(folder, registry));
    if (!check) {
      writeTree(dist, files);
      return { text: `${dist}: ${files.size} files written.`, json: { folder: dist, files: [...files.keys()] } };
    }
    const found = differences(existsSync(dist) ? readTree(dist) : new Map(), files);
    const text = found.length
      ? found.map((line) => `${dist}/${line}`).join('\n')
      : `${dist} is what the registry and the sources give (${files.size} files).`;
    return { text, json: { folder: dist, differences: found }, exitCode: found.length ? EXIT.found : EXIT.ok };
  },
};
