import type { Comparison } from './comparison.js';

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
  for (const { models: ids, verdict, byBasis } of pairs) {
    const { overall, categories } = byBasis.shared;
    const [first, second] = ids.map((id) => positions.get(id)!) as [number, number];
    const standing = (id: string, lead: number): Standing => ({
      isComparable: verdict.level !== 'not-comparable',
      isAhead: verdict.leader === id,
      lead,
      shared: categories.reduce((sum, { sharedRows }) => sum + sharedRows, 0),
    });
    const lead = overall.difference ?? 0;
    table[first]![second] = standing(ids[0], lead);
    table[second]![first] = standing(ids[1], 0 - lead);
  }
  return table;
}
