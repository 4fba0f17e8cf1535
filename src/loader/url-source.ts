import { isCatalogue, joinCatalogue, parseCatalogueIndex } from '../core/dataset/catalogue.js';
import { ComparisonError, parseDataset, type CatalogueIndex, type Dataset, type ModelSummary } from '../core/index.js';
import { MOST_MODELS } from '../core/options.js';
import type { DataSource } from './data-source.js';
import { fetchJson, type FetchOptions } from './fetch-json.js';
import { LoadError } from './load-error.js';

/** Parsed datasets by the answer they came from and the ids: many embeds of one file parse it once. */
const datasets = new WeakMap<object, Map<string, Dataset>>();

/**
 * An address that answers with a dataset, or with the index of a catalogue whose shards lie beside it. `{models}` in
 * the address is replaced by the ids, each encoded, joined by commas.
 */
export class UrlSource implements DataSource {
  readonly #address: string;
  readonly #options: FetchOptions;

  constructor(address: string, options: FetchOptions) {
    this.#address = address;
    this.#options = options;
  }

  async list(signal: AbortSignal): Promise<readonly ModelSummary[]> {
    const { body } = await this.#fetch([], signal);
    return isCatalogue(body) ? parseCatalogueIndex(body).models : parseDataset(body).models;
  }

  /** @throws {ComparisonError} too, for ids that a catalogue does not have: only its index knows their nearest. */
  async load(ids: readonly string[], signal: AbortSignal): Promise<Dataset> {
    const { body, url } = await this.#fetch(ids, signal);
    if (!isCatalogue(body)) return parseOnce(body, '', () => body);
    const index = parseCatalogueIndex(body);
    const shards = await Promise.all(
      shardsOf(index, ids).map((shard) => fetchJson(new URL(`${shard}.json`, url).href, this.#options)),
    );
    signal.throwIfAborted();
    return parseOnce(body, ids.join(), () => joinCatalogue(index, shards));
  }

  async #fetch(ids: readonly string[], signal: AbortSignal): Promise<{ body: unknown; url: string }> {
    const models = ids.map(encodeURIComponent).join(',');
    const address = this.#address.replaceAll('{models}', models);
    if (!URL.canParse(address, document.baseURI)) throw new LoadError('network', { url: address });
    const url = new URL(address, document.baseURI).href;
    const body = await fetchJson(url, this.#options);
    signal.throwIfAborted();
    return { body, url };
  }
}

/** The shards of the models asked for, by id or alias; for none, of all if they are few enough to show. */
function shardsOf({ models }: CatalogueIndex, ids: readonly string[]): string[] {
  if (ids.length === 0) return models.length > MOST_MODELS ? [] : models.map((one) => one.shard);
  const byName = new Map(
    models.flatMap(({ id, aliases, shard }) => [id, ...(aliases ?? [])].map((name) => [name, shard])),
  );
  const unknown = ids.filter((id) => !byName.has(id));
  if (unknown.length > 0) throw ComparisonError.unknownModels(unknown, byName.keys());
  return [...new Set(ids.map((id) => byName.get(id)!))];
}

function parseOnce(body: unknown, key: string, content: () => unknown): Dataset {
  if (typeof body !== 'object' || body === null) return parseDataset(body);
  const known = datasets.get(body) ?? new Map<string, Dataset>();
  datasets.set(body, known);
  const dataset = known.get(key) ?? parseDataset(content());
  known.set(key, dataset);
  return dataset;
}
