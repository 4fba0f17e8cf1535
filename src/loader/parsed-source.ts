import { parseDataset, type Dataset } from '../core/index.js';
import type { DataSource } from './data-source.js';

/** A dataset that is there already: the `data` property or an inline JSON child. Parsed at once, so that it may render at once. */
export class ParsedSource implements DataSource {
  readonly dataset: Dataset;

  /** @throws {DatasetError} */
  constructor(input: unknown) {
    this.dataset = parseDataset(input);
  }

  list(): Promise<Dataset['models']> {
    return Promise.resolve(this.dataset.models);
  }

  load(): Promise<Dataset> {
    return Promise.resolve(this.dataset);
  }
}
