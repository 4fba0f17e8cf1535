import { byModel, leaderOf, type Pair } from '../scoring/pair.js';
import type { ByModel, Fact } from './fact.js';
import { cheaperOf, outputRatio } from './price.js';

/** What an operator asks: price, context, speed, latency, reasoning, open weights. Only where both are known. */
export function operatorFacts(pair: Pair): Fact[] {
  const [a, b] = pair;
  const facts: Fact[] = [];
  const rows: readonly string[] = [];
  const listed = (side: 'input' | 'output'): ByModel<number | null> =>
    byModel(pair, ({ price }) => (typeof price === 'object' ? price[side] : null));
  if (a.price !== undefined && b.price !== undefined) {
    facts.push({
      kind: 'price',
      cheaper: cheaperOf(a, b),
      prices: byModel(pair, (one) => one.price!),
      input: listed('input'),
      output: listed('output'),
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
    facts.push({ kind, better: leaderOf(order, pair), values: { [a.id]: x, [b.id]: y }, rows });
  }
  for (const [kind, key] of [
    ['reasoning', 'reasoning'],
    ['open-weights', 'openWeights'],
  ] as const) {
    if (a[key] !== undefined && b[key] !== undefined) facts.push({ kind, a: a[key], b: b[key], rows });
  }
  return facts;
}
