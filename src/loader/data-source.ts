import type { Dataset, ModelSummary } from '../core/index.js';

/** Where datasets come from, whatever their form: what a picker and the element need of it. */
export interface DataSource {
  /** The models that can be asked for. */
  list(signal: AbortSignal): Promise<readonly ModelSummary[]>;
  /**
   * A dataset with at least the models of `ids` that the source has (ids or aliases; none = all).
   * @throws {LoadError | DatasetError}
   */
  load(ids: readonly string[], signal: AbortSignal): Promise<Dataset>;
}
