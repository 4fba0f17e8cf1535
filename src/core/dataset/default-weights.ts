import { ownValue } from './own-value.js';

/**
 * Category weights where a dataset states none: what a general reader of comparisons asks of a model, agentic and
 * coding work first. A judgement; it is printed in the method note and a dataset or the reader may override it.
 */
export const DEFAULT_CATEGORY_WEIGHTS: Readonly<Record<string, number>> = {
  agentic: 22,
  coding: 20,
  reasoning: 17,
  multimodal: 12,
  knowledge: 12,
  multilingual: 7,
  'instruction-following': 5,
  math: 5,
};

/** Weight of a category that neither the dataset nor the table knows; all unknown = all equal. */
export const OTHER_CATEGORY_WEIGHT = 10;

export function defaultCategoryWeight(id: string): number {
  return ownValue(DEFAULT_CATEGORY_WEIGHTS, id) ?? OTHER_CATEGORY_WEIGHT;
}
