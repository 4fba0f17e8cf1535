import { defineCatalogue, FORMAT } from './definition.js';
import { checkFormat, isOfKind, readWith } from './parse.js';
import { readers } from './read.js';

/**
 * A catalogue is a dataset cut for the wire: one index with everything but the models' facts and scores, and one
 * immutable file a model, named by the hash of its content.
 */
export const CATALOGUE_FORMAT = 'model-compare-catalogue/1';

/** What a list or a picker needs of a model. */
export interface ModelSummary {
  readonly id: string;
  readonly name: string;
  readonly provider?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
}

export interface CatalogueIndex {
  /** With the file name of the model's shard, without `.json`. */
  readonly models: readonly (ModelSummary & { readonly shard: string })[];
}

const readCatalogue = /* @__PURE__ */ defineCatalogue(readers);

/** Whether a JSON document is a catalogue's index of any version, rather than a dataset. */
export function isCatalogue(input: unknown): boolean {
  return isOfKind(input, CATALOGUE_FORMAT);
}

/**
 * Parses a catalogue's index; its registry part is checked later, with the shards, as a dataset.
 * @throws {DatasetError}
 */
export function parseCatalogueIndex(input: unknown): CatalogueIndex {
  checkFormat(input, CATALOGUE_FORMAT);
  const { models } = readWith(readCatalogue, input) as CatalogueIndex;
  return { ...(input as object), models };
}

/** The readable dataset of an index and some of its shards (parsed JSON, not yet checked). */
export function joinCatalogue(index: CatalogueIndex, shards: readonly unknown[]): unknown {
  return { ...index, format: FORMAT, models: shards };
}
