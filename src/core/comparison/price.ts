import type { Model, Price } from '../dataset/dataset.js';

/**
 * Which of two models costs less by output tokens; free and self-hosted rank below any list price. Null when a price
 * is unknown, both are equal, or input and output point opposite ways.
 */
export function cheaperOf(a: Model, b: Model): string | null {
  if (a.price === undefined || b.price === undefined) return null;
  const [output, input] = [
    cost(a.price, 'output') - cost(b.price, 'output'),
    cost(a.price, 'input') - cost(b.price, 'input'),
  ];
  if (output * input < 0) return null;
  const order = output || input;
  return order < 0 ? a.id : order > 0 ? b.id : null;
}

/** Dearer over cheaper output price; null unless both are numbers above 0. */
export function outputRatio(a: Model, b: Model): number | null {
  const [x, y] = [a.price, b.price];
  if (typeof x !== 'object' || typeof y !== 'object' || x.output <= 0 || y.output <= 0) return null;
  return Math.max(x.output, y.output) / Math.min(x.output, y.output);
}

/** A list price, or −1 for what has none and so ranks below all of them. */
function cost(price: Price, side: 'input' | 'output'): number {
  return typeof price === 'string' ? -1 : price[side];
}
