import type { Model } from '../dataset/dataset.js';
import type { Fact } from './fact.js';
import { cheaperOf, outputRatio } from './price.js';

type Pair = readonly [Model, Model];

/** What an operator asks: price, context, speed, latency, reasoning, open weights. Only where both are known. */
export function operatorFacts(pair: Pair): Fact[] {
  const [a, b] = pair;
  const facts: Fact[] = [];
  const byModel = <T>(value: (model: Model) => T): Record<string, T> => ({ [a.id]: value(a), [b.id]: value(b) });
  const rows: readonly string[] = [];
  if (a.price !== undefined && b.price !== undefined) {
    facts.push({
      kind: 'price',
      cheaper: cheaperOf(a, b),
      prices: byModel(({ price }) => price!),
      input: byModel(({ price }) => (typeof price === 'object' ? price.input : null)),
      output: byModel(({ price }) => (typeof price === 'object' ? price.output : null)),
      ratio: outputRatio(a, b),
      rows,
    });
  }
  for (const [kind, key] of [
    ['context-window', 'contextWindow'],
    ['speed', 'speed'],
    ['latency', 'latency'],
  ] as const) {
    const [x, y] = [a[key], b[key]];
    if (x === undefined || y === undefined) continue;
    // Of seconds to the first token fewer are better.
    const order = kind === 'latency' ? y - x : x - y;
    facts.push({ kind, better: order > 0 ? a.id : order < 0 ? b.id : null, values: { [a.id]: x, [b.id]: y }, rows });
  }
  for (const [kind, key] of [
    ['reasoning', 'reasoning'],
    ['open-weights', 'openWeights'],
  ] as const) {
    if (a[key] !== undefined && b[key] !== undefined) facts.push({ kind, a: a[key], b: b[key], rows });
  }
  return facts;
}
