import { totalWeight } from '../scoring/number.js';
import type { Comparison } from './comparison.js';

/** What the weight of one category does to the lead on shared rows, whatever basis is shown. */
export interface WeightEffect {
  readonly category: string;
  /** Of the weight of all categories, 0–1; 0 where none has any. */
  readonly share: number;
  /** Who leads at the weights as they are; null = nobody. */
  readonly leader: string | null;
  /** Where the lead changes while the other weights stay; null if no weight up to the sum of all does that. */
  readonly flip: {
    /** In the unit of the weights. */
    readonly to: number;
    /** On which side of `to` the lead is the other's. */
    readonly side: 'above' | 'below';
    /** Who leads there. */
    readonly model: string;
  } | null;
}

/** @param category id of a category of the comparison; null for any other */
export function weightEffect(
  { models, byBasis }: Pick<Comparison, 'models' | 'byBasis'>,
  category: string,
): WeightEffect | null {
  const { categories, overall, sensitivity } = byBasis.shared;
  const own = categories.find(({ id }) => id === category);
  if (!own) return null;
  const [a, b] = models;
  const flip = sensitivity.flips.find((one) => one.category === category);
  return {
    category,
    share: own.weight / (totalWeight(categories) || 1),
    leader: overall.leader,
    flip: flip
      ? {
          to: flip.to,
          side: flip.to > flip.from ? 'above' : 'below',
          model: overall.leader === a.id ? b.id : a.id,
        }
      : null,
  };
}
