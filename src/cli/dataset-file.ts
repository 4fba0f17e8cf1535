import { isCatalogue, joinCatalogue } from '../core/dataset/catalogue.js';
import type { Dataset } from '../core/dataset/dataset.js';
import { parseDataset } from '../core/dataset/parse.js';
import { readIndex, readShard } from './catalogue-file.js';
import { withFile } from './cli-error.js';
import { parseJson } from './json-file.js';
import { readTextFile } from './text-file.js';

/** A dataset as it stands in its file, unchecked. */
export interface DatasetDocument {
  /** Of a catalogue, that of its index. */
  readonly text: string;
  /** The JSON of either form; a catalogue is joined to the readable one. */
  readonly input: unknown;
}

/** @throws {CliError} where there is no JSON, and where a catalogue lacks its index or a shard. */
export function readDatasetDocument(path: string): DatasetDocument {
  const text = readTextFile(path);
  const input = parseJson(path, text);
  if (!isCatalogue(input)) return { text, input };
  const index = readIndex(input, path);
  const shards = index.models.map((model) => readShard(path, model));
  return { text, input: joinCatalogue(index, shards) };
}

/** The dataset in a file, of either form, or in a catalogue. @throws {CliError} with every problem, one a line. */
export function readDatasetFile(path: string): Dataset {
  return datasetOf(readDatasetDocument(path), path);
}

/** @throws {CliError} with every problem of the file, one a line. */
export function datasetOf({ input }: DatasetDocument, path: string): Dataset {
  return withFile(path, () => parseDataset(input));
}
