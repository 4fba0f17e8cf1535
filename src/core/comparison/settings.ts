import type { Dataset } from '../dataset/dataset.js';
import { MOST_MODELS } from '../options.js';
import type { Basis } from '../scoring/category.js';
import type { CompareOptions, ReportedBy } from './comparison.js';

/** What to compare, as attributes say it: what they name may be missing from the data, and no name means all. */
export interface ComparisonSettings {
  /** Ids or aliases. */
  readonly models: readonly string[];
  readonly basis: Basis;
  readonly categories: readonly string[];
  readonly weights: Readonly<Record<string, number>>;
  readonly reportedBy: ReportedBy;
}

/** Settings as `compareModels` takes them. */
export interface ResolvedSettings {
  /** Ids or aliases of at most six models; null where none is named and the data do not settle it. */
  readonly ids: readonly string[] | null;
  readonly options: CompareOptions;
  /** Ids of categories that are named and not in the data: they are as good as not named. */
  readonly unknown: readonly string[];
}

export function resolveSettings(
  { models: all, categories: known }: Dataset,
  settings: ComparisonSettings,
): ResolvedSettings {
  const { models, categories, weights } = settings;
  const isKnown = (id: string): boolean => known.some((category) => category.id === id);
  const named = categories.filter(isKnown);
  return {
    ids:
      models.length > 0
        ? models.slice(0, MOST_MODELS)
        : all.length > 1 && all.length <= MOST_MODELS
          ? all.map(({ id }) => id)
          : null,
    options: { ...settings, categories: named.length > 0 ? named : undefined },
    unknown: [...categories, ...Object.keys(weights)].filter((id) => !isKnown(id)),
  };
}
