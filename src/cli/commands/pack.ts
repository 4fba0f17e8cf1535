import { basename, dirname } from 'node:path';
import { CATALOGUE_FORMAT } from '../../core/dataset/catalogue.js';
import { COMPACT_FORMAT, encodeCompact } from '../../core/compact.js';
import { CliError } from '../cli-error.js';
import type { CliCommand } from '../cli-command.js';
import { writeFiles } from '../data-files.js';
import { readDatasetFile } from '../dataset-file.js';
import { packCatalogue } from '../pack-catalogue.js';

/** A dataset → what a static host serves: the files of a catalogue, or one compact file. */
export const packCommand: CliCommand = {
  usage: 'pack <dataset> [folder]',
  summary: 'make a dataset small for the wire: a catalogue in a folder, or one compact file',
  examples: [
    [
      'pack ours.json public/models',
      'an index and one file a model, named by its content; then <model-compare src="/models/index.json" models="…">',
    ],
    ['pack ours.json --compact public/ours.json', 'all in one file, for datasets of a few models'],
  ],
  configure: (command) => command.option('--compact <file>', 'write one file in the compact form'),
  run: ([path, folder], { compact }) => {
    if (folder === undefined && compact === undefined) {
      throw new CliError('pack: name a folder for the catalogue, or --compact and a file');
    }
    const dataset = readDatasetFile(path!);
    const written: { format: string; path: string; files: number }[] = [];
    if (typeof compact === 'string') {
      writeFiles(dirname(compact), new Map([[basename(compact), `${JSON.stringify(encodeCompact(dataset))}\n`]]));
      written.push({ format: COMPACT_FORMAT, path: compact, files: 1 });
    }
    if (folder !== undefined) {
      const files = packCatalogue(dataset);
      writeFiles(folder, files);
      written.push({ format: CATALOGUE_FORMAT, path: folder, files: files.size });
    }
    const text = written.map(
      ({ path: place, files }) => `${place}: ${files === 1 ? 'written' : `${files} files written`}.`,
    );
    return { text: text.join('\n'), json: { written } };
  },
};
