import type { Fact, FactKind, FactOf } from './fact.js';

export function factsOf<K extends FactKind>(facts: readonly Fact[], kind: K): FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

/** The first fact of a kind, if there is one. */
export function factOf<K extends FactKind>(facts: readonly Fact[], kind: K): FactOf<K> | undefined {
  return factsOf(facts, kind)[0];
}

/** The fact with the widest lead; the first wins a tie, for the order of categories and benchmarks is content. */
export function widest<T extends { readonly lead: number }>(facts: readonly T[]): T | undefined {
  return [...facts].sort((x, y) => y.lead - x.lead)[0];
}
