import { sign } from '../scoring/number.js';
import type { Comparison } from './comparison.js';
import { standingsOf, type Standing, type Standings } from './standings.js';

/** Models that no result sets apart from each other, beside what lies above and below. */
export interface ModelGroup {
  /** Ids, in their order. */
  readonly models: readonly string[];
  /**
   * Whether no two of them are separated. False where some are, and the others bind them together: where A is ahead of C
   * and neither can be told from B, or where three are ahead of each other in a circle.
   */
  readonly isLevel: boolean;
}

export interface GroupedModels {
  /** All ids: the groups from the top, then those that cannot be placed. */
  readonly order: readonly string[];
  readonly groups: readonly ModelGroup[];
  /** Models that share too little with the others to be placed among them. */
  readonly notComparable: readonly string[];
  /** The leader and the first after it that it can be compared with: the pair to speak of. */
  readonly pair: readonly [string, string];
}

/** Whether a model is at least level with another, by a chain of results none of which it loses. */
type Reach = (a: number, b: number) => boolean;

/**
 * Puts two or more models in order, by the results of their pairs alone.
 *
 * Two models are separated where the level of their pair is `lean` or `clear`. A model reaches another if a chain of
 * comparable pairs leads to it in which nobody is behind the next. Models that reach each other form a group (the strongly
 * connected components of that relation; R. Tarjan, SIAM J. Comput. 1, 1972); a group stands above those that it
 * reaches. Where neither of two models reaches the other nothing says which is above: models of which that is so with
 * the most others leave, one at a time, until the rest is in one order. Across groups, therefore, nobody who is
 * comparable with somebody above is ahead or level.
 *
 * Exact ties go by the order asked for; nothing else does.
 */
export function groupModels(comparison: Pick<Comparison, 'models' | 'pairs'>): GroupedModels {
  const ids = comparison.models.map(({ id }) => id);
  const standings = standingsOf(comparison);
  const { placed, apart } = placeable(standings);
  const groups = groupsOf(placed, reachAmong(placed, standings)).map((group) => inOrder(group, standings));
  const order = [...groups.flat(), ...apart];
  const [leader, ...others] = order as [number, number, ...number[]];
  const runnerUp = others.find((other) => standings[leader]![other]!.isComparable) ?? others[0];
  const named = (list: readonly number[]): string[] => list.map((model) => ids[model]!);
  return {
    order: named(order),
    groups: groups.map((group) => ({
      models: named(group),
      isLevel: group.every((a) => group.every((b) => !standings[a]![b]!.isAhead)),
    })),
    notComparable: named(apart),
    pair: [ids[leader]!, ids[runnerUp]!],
  };
}

/** Those that can be put in one order, and those that cannot, the best known of these first. */
function placeable(standings: Standings): { placed: number[]; apart: number[] } {
  const placed = [...standings.keys()];
  const apart: number[] = [];
  for (;;) {
    const reach = reachAmong(placed, standings);
    const strangers = placed.map((a) => placed.filter((b) => !reach(a, b) && !reach(b, a)).length);
    const shared = placed.map((a) => placed.reduce((sum, b) => sum + standings[a]![b]!.shared, 0));
    const most = Math.max(...strangers);
    if (most === 0) break;
    const stranger = [...placed.keys()]
      .filter((index) => strangers[index] === most)
      .reduce((found, index) => (shared[index]! <= shared[found]! ? index : found));
    apart.unshift(...placed.splice(stranger, 1));
  }
  // One alone has a place among nobody.
  if (placed.length === 1) apart.unshift(...placed.splice(0));
  return { placed, apart };
}

function reachAmong(models: readonly number[], standings: Standings): Reach {
  const isLevelOrAhead = (a: number, b: number): boolean => {
    const { isComparable } = standings[a]![b]!;
    return a === b || (isComparable && !standings[b]![a]!.isAhead);
  };
  const reached = new Map(models.map((a) => [a, new Set(models.filter((b) => isLevelOrAhead(a, b)))]));
  // The transitive closure (S. Warshall, J. ACM 9, 1962).
  for (const via of models) {
    for (const a of models) {
      if (!reached.get(a)!.has(via)) continue;
      for (const b of reached.get(via)!) reached.get(a)!.add(b);
    }
  }
  return (a, b) => reached.get(a)!.has(b);
}

/** From the top: who reaches more stands higher, for all can be put in one order. */
function groupsOf(models: readonly number[], reach: Reach): number[][] {
  const groups = new Map<number, number[]>();
  for (const model of models) {
    const size = models.filter((other) => reach(model, other)).length;
    groups.set(size, [...(groups.get(size) ?? []), model]);
  }
  return [...groups].sort(([x], [y]) => y - x).map(([, group]) => group);
}

/** Nobody before somebody who is ahead of it, but in a circle; else by the mean lead over the rest of the group. */
function inOrder(group: readonly number[], standings: Standings): number[] {
  const aheadOf = (model: number, rest: readonly number[]): number =>
    rest.filter((other) => standings[other]![model]!.isAhead).length;
  const order: number[] = [];
  while (order.length < group.length) {
    const rest = group.filter((model) => !order.includes(model));
    const isBefore = (a: number, b: number): boolean => {
      const behind = aheadOf(a, rest) - aheadOf(b, rest);
      return behind === 0 ? sign(meanLead(a, group, standings) - meanLead(b, group, standings)) > 0 : behind < 0;
    };
    order.push(rest.reduce((best, model) => (isBefore(model, best) ? model : best)));
  }
  return order;
}

/** Over the members of a group that a model can be compared with. */
function meanLead(model: number, group: readonly number[], standings: Standings): number {
  const known = group.map((other): Standing => standings[model]![other]!).filter(({ isComparable }) => isComparable);
  return known.reduce((sum, { lead }) => sum + lead, 0) / (known.length || 1);
}
