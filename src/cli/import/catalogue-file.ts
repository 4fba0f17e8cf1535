import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isCatalogue, parseCatalogueIndex, type CatalogueIndex } from '../../core/dataset/catalogue.js';
import type { ReadableDataset } from '../../core/dataset/readable.js';
import { DatasetError, formatProblem } from '../../core/dataset/dataset-error.js';
import { CliError } from '../cli-error.js';
import { readDatasetFile, readJsonFile } from '../dataset-file.js';
import { readableOf } from '../readable-dataset.js';
import { present } from '../sources/records.js';

type Entry = ReadableDataset['models'][number];

/** A dataset from which names are known and whole models may be taken. */
export interface Catalogue {
  /** What is known of everything but the models' facts and scores. */
  readonly dataset: ReadableDataset;
  /** A model with its facts and scores; its file is read when it is asked for. */
  readonly model: (id: string) => Entry;
}

/** Beside the command line in the package; in the repository where the build of the data puts it. */
const DEFAULT_PLACES = ['catalogue/index.json', '../../../data/dist/catalogue/index.json'];

/**
 * @param path A dataset, or the index of a catalogue with its shards beside it; absent: the default catalogue.
 * @returns undefined where the default one is not there.
 * @throws {CliError} where the file that is named is not one.
 */
export function readCatalogue(path?: string): Catalogue | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  const file = path ?? DEFAULT_PLACES.map((place) => join(here, place)).find((place) => existsSync(place));
  if (file === undefined) return undefined;
  const input = readJsonFile(file);
  if (!isCatalogue(input)) {
    const { models: entries, ...rest } = readableOf(readDatasetFile(file));
    const summaries = entries.map(({ id, name, provider, aliases }) => present<Entry>({ id, name, provider, aliases }));
    return { dataset: { ...rest, models: summaries }, model: (id) => entries.find((model) => model.id === id)! };
  }
  const index = parseIndex(input, file);
  const shards = new Map(index.models.map(({ id, shard }) => [id, shard]));
  const models = index.models.map(({ shard: _, ...summary }) => summary);
  return {
    dataset: { ...(index as unknown as ReadableDataset), models },
    model: (id) => readJsonFile(join(dirname(file), `${shards.get(id)!}.json`)) as Entry,
  };
}

function parseIndex(input: unknown, file: string): CatalogueIndex {
  try {
    return parseCatalogueIndex(input);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw new CliError(error.problems.map((problem) => `${file}: ${formatProblem(problem)}`).join('\n'));
  }
}
