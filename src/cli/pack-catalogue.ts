import { createHash } from 'node:crypto';
import { CATALOGUE_FORMAT } from '../core/dataset/catalogue.js';
import type { ReadableDataset } from '../core/dataset/readable.js';
import { present } from './sources/records.js';

export interface PackedCatalogue {
  /** The text of index.json. */
  readonly index: string;
  /** The text of each model's file by its name without `.json`. */
  readonly shards: ReadonlyMap<string, string>;
}

const HASH_LENGTH = 10;

/** A dataset cut for the wire: an index with everything but the models' facts and scores, and a file a model. */
export function packCatalogue(dataset: ReadableDataset): PackedCatalogue {
  const { format: _, models, ...rest } = dataset;
  const shards = new Map<string, string>();
  const entries = models.map((model) => {
    const text = JSON.stringify(model);
    const shard = contentHash(text);
    const { id, name, provider, aliases } = model;
    shards.set(shard, text);
    return present({ id, name, provider, aliases, shard });
  });
  return { index: JSON.stringify({ format: CATALOGUE_FORMAT, ...rest, models: entries }), shards };
}

/** Names a file by its content, so that a host may cache it forever. */
function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);
}
