import type { Comparison, Fact, FactKind, FactOf } from '../../src/core/index.js';

export function factsOf<K extends FactKind>({ facts }: { readonly facts: readonly Fact[] }, kind: K): FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

export function factOf<K extends FactKind>(comparison: { readonly facts: readonly Fact[] }, kind: K): FactOf<K> | null {
  return factsOf(comparison, kind)[0] ?? null;
}

/** `category:coding`, `price`, `context-window` …: the reasons for a model as one word each. */
export function reasonsFor({ verdict }: Comparison, model: string): string[] {
  const reasons = verdict.recommendations.find((one) => one.model === model)?.reasons ?? [];
  return reasons.map((reason) => (reason.kind === 'category' ? `category:${reason.category}` : reason.kind));
}
