import {
  buildViewModel,
  compareModels,
  type Comparison,
  type Dataset,
  type Locale,
  type ViewModel,
} from '../core/index.js';
import type { Settings } from './attributes.js';

/** So many models fill a table and no more; a dataset with others needs to be told which. */
const MOST_MODELS = 6;

/** Keeps comparison and view model as fresh as dataset, settings and locale ask, and no fresher. */
export class ComparisonKeeper {
  comparison: Comparison | null = null;
  viewModel: ViewModel | null = null;
  /** Why the last settings give no comparison. */
  error: unknown = null;
  /** There are data, but nobody said which models. */
  isEmpty = false;

  #compared: readonly unknown[] = [];
  #worded: readonly unknown[] = [];

  update(dataset: Dataset, settings: Settings, locale: Locale): void {
    const { models, basis, categories, weights } = settings;
    const key = [dataset, models.join(), basis, categories.join(), JSON.stringify(weights)];
    if (!isSame(key, this.#compared)) {
      this.#compared = key;
      this.#compare(dataset, settings);
    }
    const words = [this.comparison, locale];
    if (this.comparison && !isSame(words, this.#worded)) {
      this.#worded = words;
      this.viewModel = buildViewModel(this.comparison, locale);
    }
  }

  #compare(dataset: Dataset, { models, basis, categories, weights }: Settings): void {
    const all = dataset.models.map(({ id }) => id);
    const ids = models.length > 0 ? models.slice(0, MOST_MODELS) : all;
    this.error = null;
    this.isEmpty = models.length === 0 && (all.length < 2 || all.length > MOST_MODELS);
    if (this.isEmpty) return;
    const known = categories.filter((id) => dataset.categories.some((category) => category.id === id));
    try {
      this.comparison = compareModels(dataset, ids, {
        basis,
        weights,
        categories: known.length > 0 ? known : undefined,
      });
    } catch (error) {
      this.error = error;
    }
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
