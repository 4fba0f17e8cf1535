import { leadInterval, type Pair } from '../scoring/pair.js';
import type { CategoryResult } from '../scoring/category.js';
import type { ByModel, FactOf } from './fact.js';
import { widest } from './fact-list.js';

type Lead = FactOf<'category-lead'>;

/** A fact for each category with a leader, and one for each that cannot be compared. */
export function categoryFacts(
  pair: Pair,
  categories: readonly CategoryResult[],
  own: readonly CategoryResult[],
): (Lead | FactOf<'category-not-comparable'>)[] {
  return categories.flatMap((category, index): (Lead | FactOf<'category-not-comparable'>)[] => {
    const lead = categoryLead(pair, category);
    if (lead) return [lead];
    if (category.comparable || category.weight === 0) return [];
    const { scores, rows } = own[index]!;
    return rows.length === 0 ? [] : [{ kind: 'category-not-comparable', category: category.id, scores, rows }];
  });
}

/** The leader's largest category lead and the other's largest; none where nobody leads overall. */
export function advantageFacts(
  leads: readonly Lead[],
  leader: string | null,
): (FactOf<'sharpest-advantage'> | FactOf<'hits-back'>)[] {
  if (leader === null) return [];
  const sharpest = widest(leads.filter((one) => one.model === leader));
  if (!sharpest) return [];
  const hitsBack = widest(leads.filter((one) => one.model !== leader));
  return [
    { ...sharpest, kind: 'sharpest-advantage' },
    ...(hitsBack ? [{ ...hitsBack, kind: 'hits-back' } as const] : []),
  ];
}

function categoryLead(pair: Pair, category: CategoryResult): Lead | null {
  const { id, leader, difference, interval, scores, rows, comparable } = category;
  if (!comparable || leader === null) return null;
  return {
    kind: 'category-lead',
    model: leader,
    category: id,
    scores: scores as ByModel<number>,
    lead: Math.abs(difference!),
    interval: leadInterval(interval, leader, pair),
    rows,
  };
}
