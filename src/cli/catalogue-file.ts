import { dirname, join } from 'node:path';
import { parseCatalogueIndex, type CatalogueIndex } from '../core/dataset/catalogue.js';
import { CliError, withFile } from './cli-error.js';
import { readJsonFile } from './json-file.js';

/** @param path The file, for the error. @throws {CliError} with every problem of the index. */
export function readIndex(input: unknown, path: string): CatalogueIndex {
  return withFile(path, () => parseCatalogueIndex(input));
}

/** The JSON of a model's shard, which lies beside the index. @throws {CliError} where it does not. */
export function readShard(index: string, { id, shard }: CatalogueIndex['models'][number]): unknown {
  if (/[/\\]/.test(shard))
    throw new CliError(
      `${index}: the shard of ${id}, ${JSON.stringify(shard)}, is no file name; pack the dataset anew`,
    );
  return readJsonFile(join(dirname(index), `${shard}.json`));
}
