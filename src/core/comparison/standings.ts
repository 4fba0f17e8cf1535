import type { Comparison, PairComparison } from './comparison.js';
import { pairLead } from './pair-lead.js';

/** How one model stands against another on the rows they share, whatever basis is shown. */
export interface Standing {
  /** Whether the pair has a level other than `not-comparable`. */
  readonly isComparable: boolean;
  /** Whether it is separated ahead: it leads at `lean` or `clear`. */
  readonly isAhead: boolean;
  /** Points by which it leads, below 0 where it trails; 0 where nothing is shared. */
  readonly lead: number;
  /** Shared benchmarks that count. */
  readonly shared: number;
}

/** By the positions of the two models, the one spoken of first. */
export type Standings = readonly (readonly Standing[])[];

const ITSELF: Standing = { isComparable: false, isAhead: false, lead: 0, shared: 0 };

export function standingsOf({ models, pairs }: Pick<Comparison, 'models' | 'pairs'>): Standings {
  const table = models.map(() => models.map(() => ITSELF));
  const positions = new Map(models.map(({ id }, position) => [id, position]));
  for (const pair of pairs) {
    const [first, second] = pair.models.map((id) => positions.get(id)!) as [number, number];
    table[first]![second] = standingOf(pair.models[0], pair);
    table[second]![first] = standingOf(pair.models[1], pair);
  }
  return table;
}

function standingOf(id: string, pair: PairComparison): Standing {
  const { verdict, byBasis } = pair;
  return {
    isComparable: verdict.level !== 'not-comparable',
    isAhead: verdict.leader === id,
    lead: pairLead(pair, id).lead,
    shared: byBasis.shared.categories.reduce((sum, { sharedRows }) => sum + sharedRows, 0),
  };
}
