import { mirror, type Interval } from '../scoring/interval.js';
import type { Comparison, PairComparison } from './comparison.js';

/** How far one model of a pair is ahead of the other on the rows they share, whatever basis is shown. */
export interface PairLead {
  /** Points, below 0 where it trails; 0 where nothing is shared. */
  readonly lead: number;
  readonly interval: Interval | null;
}

/** The pair of two ids, in whichever order it was compared; undefined for a model with itself. */
export function pairOf({ pairs }: Pick<Comparison, 'pairs'>, a: string, b: string): PairComparison | undefined {
  return a === b ? undefined : pairs.find(({ models }) => models.includes(a) && models.includes(b));
}

/** @param model the id of one of the pair, from whose side it is looked at */
export function pairLead({ models, byBasis }: PairComparison, model: string): PairLead {
  const { difference, interval } = byBasis.shared.overall;
  const lead = difference ?? 0;
  return models[0] === model ? { lead, interval } : { lead: 0 - lead, interval: mirror(interval) };
}
