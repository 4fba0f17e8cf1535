import { CATALOGUE_FORMAT } from '../../core/dataset/catalogue.js';
import { writeFiles } from '../data-files.js';
import { readDatasetFile } from '../dataset-file.js';
import { packCatalogue } from '../pack-catalogue.js';
import type { CliCommand } from '../cli-command.js';

/** A dataset → the files that a static host serves. */
export const packCommand: CliCommand = {
  usage: 'pack <dataset> <folder>',
  summary: 'cut a dataset into a catalogue: an index and one file a model, named by its content',
  examples: [['pack ours.json public/models', 'then <model-compare src="/models/index.json" models="…">']],
  run: ([path, folder]) => {
    const { index, shards } = packCatalogue(readDatasetFile(path!).input);
    const files = new Map([
      ['index.json', index],
      ...[...shards].map(([name, text]): [string, string] => [`${name}.json`, text]),
    ]);
    writeFiles(folder!, files);
    return {
      text: `${folder}: index.json and ${shards.size} models written.`,
      json: { folder, format: CATALOGUE_FORMAT, files: [...files.keys()] },
    };
  },
};
