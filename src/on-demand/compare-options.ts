import type { CompareOptions, Dataset } from '../core/index.js';
import type { ReaderSettings } from './context.js';

/** The options of a comparison as the element reads them: categories that the data lack are as good as not named. */
export function optionsOf(
  { categories: known }: Dataset,
  { basis, weights, reportedBy, categories }: ReaderSettings,
): CompareOptions {
  const named = categories.filter((id) => known.some((category) => category.id === id));
  return { basis, weights, reportedBy, categories: named.length > 0 ? named : undefined };
}
