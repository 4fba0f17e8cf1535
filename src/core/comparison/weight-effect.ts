import type { CategoryResult } from '../scoring/category.js';
import { sign, snap, totalWeight } from '../scoring/number.js';
import type { Comparison } from './comparison.js';

/** What the weight of one category does to the lead on shared rows, whatever basis is shown. */
export interface WeightEffect {
  readonly category: string;
  /** As the options weigh it, ≥ 0. */
  readonly weight: number;
  /** Whether it has a part in the lead: a weight above 0 and a shared benchmark that counts. */
  readonly comparable: boolean;
  /** Of the weight of all categories, 0–1; 0 where none has any. */
  readonly share: number;
  /** Who leads at the weights as they are; null = nobody. */
  readonly leader: string | null;
  /** Where the lead changes while the other weights stay; null if no weight up to the most looked at does that. */
  readonly flip: {
    /** In the unit of the weights. */
    readonly to: number;
    /** On which side of `to` the lead is the other's. */
    readonly side: 'above' | 'below';
    /** Who leads there. */
    readonly model: string;
  } | null;
}

/**
 * @param category id of a category of the comparison; null for any other
 * @param most the highest weight looked at, > 0; by default the sum of all weights, as in `Sensitivity.flips`
 */
export function weightEffect(
  { models, byBasis }: Pick<Comparison, 'models' | 'byBasis'>,
  category: string,
  most?: number,
): WeightEffect | null {
  const { categories, overall } = byBasis.shared;
  const own = categories.find(({ id }) => id === category);
  if (!own) return null;
  const [a, b] = models;
  const total = totalWeight(categories);
  const to = flipWeight(own, categories, most ?? total);
  return {
    category,
    weight: own.weight,
    comparable: own.comparable,
    share: own.weight / (total || 1),
    leader: overall.leader,
    flip:
      to === null
        ? null
        : { to, side: to > own.weight ? 'above' : 'below', model: overall.leader === a.id ? b.id : a.id },
  };
}

/** W − Σ W·d / d of the category, computed on shares of `most`, so that the unit of weights changes nothing. */
function flipWeight(own: CategoryResult, categories: readonly CategoryResult[], most: number): number | null {
  const counted = categories.filter(({ comparable }) => comparable);
  const lead = snap(counted.reduce((sum, { weight, difference }) => sum + (weight / most) * difference!, 0));
  if (!own.comparable || !own.difference || !lead) return null;
  const share = own.weight / most - lead / own.difference;
  return sign(share) > 0 && sign(share - 1) <= 0 ? share * most : null;
}
