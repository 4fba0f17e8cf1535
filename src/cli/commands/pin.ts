import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from '../cli-error.js';
import type { CliCommand } from '../cli-command.js';
import { readSource, readTree, writeTree } from '../data-files.js';
import { PINS, type Pin } from '../pin-sources.js';

/** Copies of upstream → the pinned files; licence files and SOURCE.md stay as people wrote them. */
export const pinCommand: CliCommand = {
  usage: 'pin <upstream> [folder]',
  summary: 'make the pinned files in sources/ of a data folder from copies of the upstream sources',
  examples: [['pin ../upstream data', 'then bring each SOURCE.md up to date by hand, and run build']],
  run: ([upstream = '', folder = 'data']) => {
    const missing = PINS.filter((pin) => !existsSync(join(upstream, pin.upstream)));
    if (missing.length > 0) {
      throw new CliError(missing.map((pin) => `${upstream}: no folder ${pin.upstream} in it`).join('\n'));
    }
    // All are read before the first is written, so that a copy that is broken leaves the folder as it was.
    const read = PINS.map((pin) => ({ pin, files: readSource(join(upstream, pin.upstream), pin.files) }));
    const written = read.map(({ pin, files }) => ({ source: pin.source, files: writePins(pin, files, folder) }));
    return {
      text: written.map(({ source, files }) => `${folder}/sources/${source}: ${files.join(', ')}`).join('\n'),
      json: { folder, sources: written },
    };
  },
};

const BY_HAND = /^(SOURCE\.md|LICENSE[^/]*)$/;

function writePins({ source }: Pin, files: ReadonlyMap<string, string>, folder: string): string[] {
  const target = join(folder, 'sources', source);
  const kept = existsSync(target) ? [...readTree(target)].filter(([path]) => BY_HAND.test(path)) : [];
  writeTree(target, new Map([...kept, ...files]));
  return [...files.keys()];
}
