import { createHash } from 'node:crypto';
import { CATALOGUE_FORMAT } from '../core/dataset/catalogue.js';
import type { Dataset } from '../core/dataset/dataset.js';
import { readableOf } from './readable-dataset.js';
import { present } from './sources/records.js';

/** Characters of a shard's name: 60 bits, so that among a million files two of one name are unlikelier than 1 in 10⁶. */
const HASH_LENGTH = 10;

/**
 * A dataset cut for the wire: `index.json` with everything but the models' facts and scores, and a file a model.
 * @returns texts by file name
 */
export function packCatalogue(dataset: Dataset): Map<string, string> {
  const { format: _, models, ...rest } = readableOf(dataset);
  const shards = models.map((model) => ({ model, text: JSON.stringify(model) }));
  const entries = shards.map(({ model: { id, name, provider, aliases }, text }) =>
    present({ id, name, provider, aliases, shard: contentHash(text) }),
  );
  const index = JSON.stringify({ format: CATALOGUE_FORMAT, ...rest, models: entries });
  return new Map([
    ['index.json', index],
    ...shards.map(({ text }): [string, string] => [`${contentHash(text)}.json`, text]),
  ]);
}

/** Names a file by its content, so that a host may cache it forever. */
function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);
}
