import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isCatalogue, joinCatalogue } from '../../core/dataset/catalogue.js';
import type { ReadableDataset } from '../../core/dataset/readable.js';
import { readIndex, readShard } from '../catalogue-file.js';
import { datasetOf } from '../dataset-file.js';
import { parseJson } from '../json-file.js';
import { readableOf } from '../readable-dataset.js';
import { present } from '../sources/records.js';
import { readTextFile } from '../text-file.js';

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
  const text = readTextFile(file);
  const input = parseJson(file, text);
  if (!isCatalogue(input)) {
    const { models: entries, ...rest } = readableOf(datasetOf({ text, input }, file));
    const summaries = entries.map(({ id, name, provider, aliases }) => present<Entry>({ id, name, provider, aliases }));
    return { dataset: { ...rest, models: summaries }, model: (id) => entries.find((model) => model.id === id)! };
  }
  const index = readIndex(input, file);
  const entries = new Map(index.models.map((entry) => [entry.id, entry]));
  const joined = (shards: readonly unknown[]): ReadableDataset =>
    readableOf(datasetOf({ text, input: joinCatalogue(index, shards) }, file));
  return {
    dataset: { ...joined([]), models: index.models.map(({ shard: _, ...summary }) => summary) },
    model: (id) => joined([readShard(file, entries.get(id)!)]).models[0]!,
  };
}
