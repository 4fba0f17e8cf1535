import {
  buildViewModel,
  compareModels,
  type Comparison,
  type Dataset,
  type Locale,
  type ViewModel,
} from '../core/index.js';
import { resolveSettings } from '../core/comparison/settings.js';
import type { Hands } from '../on-demand/hands.js';
import type { Settings } from './attributes.js';

/** Keeps comparison and view model as fresh as dataset, settings and locale ask, and no fresher. */
export class ComparisonKeeper {
  comparison: Comparison | null = null;
  viewModel: ViewModel | null = null;
  /** Why the last settings give no comparison. */
  error: unknown = null;
  /** Ids of categories that were named and are not in the data. */
  unknown: readonly string[] = [];
  /** There are data, but nobody said which models. */
  isEmpty = false;

  #dataset: Dataset | null = null;
  #asked = '';
  #worded: Comparison | null = null;
  #locale: Locale | null = null;

  update(dataset: Dataset, settings: Settings, locale: Locale, hands: Hands | null): void {
    const { models, basis, categories, weights, reportedBy } = settings;
    const asked = JSON.stringify([models, basis, categories, weights, reportedBy]);
    if (dataset !== this.#dataset || asked !== this.#asked) {
      this.#dataset = dataset;
      this.#asked = asked;
      this.#compare(dataset, settings, hands);
    }
    const { comparison } = this;
    if (comparison && (comparison !== this.#worded || locale !== this.#locale)) {
      this.#worded = comparison;
      this.#locale = locale;
      this.viewModel = buildViewModel(comparison, locale);
    }
  }

  #compare(dataset: Dataset, settings: Settings, hands: Hands | null): void {
    const { ids, options, unknown } = resolveSettings(dataset, settings);
    this.error = null;
    this.isEmpty = ids === null;
    if (!ids) return;
    this.unknown = unknown;
    try {
      this.comparison = (hands?.compare ?? compareModels)(dataset, ids, options);
    } catch (error) {
      this.error = error;
    }
  }
}
