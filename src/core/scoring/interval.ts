import { clamp, sign } from './number.js';

/** Low and high end of a 95 % interval. */
export type Interval = readonly [number, number];

/** Two-sided 95 % quantile of the normal distribution. */
export const Z95 = 1.959963984540054;

/**
 * Wilson score interval of a proportion, in percent (E. B. Wilson, JASA 22, 1927). Holds its level near 0 and 100 %,
 * where value ± z·error does not.
 *
 * @param percent observed proportion, 0–100
 * @param n number of questions, ≥ 1
 */
export function wilsonInterval(percent: number, n: number): Interval {
  const p = percent / 100;
  const z2 = Z95 * Z95;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z95 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return [100 * clamp(centre - half, 0, p), 100 * clamp(centre + half, p, 1)];
}

/**
 * Interval of the difference a − b from the intervals of the two (R. G. Newcombe, Statistics in Medicine 17, 1998,
 * method 10; the same square-and-add step serves any two independent estimates: MOVER, Zou & Donner 2008).
 */
export function differenceInterval([a, [lowA, highA]]: Estimate, [b, [lowB, highB]]: Estimate): Interval {
  return [a - b - Math.hypot(a - lowA, highB - b), a - b + Math.hypot(highA - a, b - lowB)];
}

/** A value and its interval. */
export type Estimate = readonly [number, Interval];

/** A difference that enters a weighted sum; `group` names the material it shares with others. */
export interface WeightedEstimate {
  /** Normalised: the weights of one sum add up to 1. */
  readonly weight: number;
  readonly difference: number;
  readonly interval: Interval | null;
  readonly group: string;
}

/**
 * Interval of a weighted sum of differences by MOVER (G. Y. Zou and A. Donner, Statistics in Medicine 27, 2008):
 * L = D − √Σ(wᵢ(dᵢ − lᵢ))², U alike. Parts of one group are not independent: they add linearly before they enter.
 * Null unless every part has an interval.
 */
export function sumInterval(total: number, parts: readonly WeightedEstimate[]): Interval | null {
  const groups = new Map<string, { below: number; above: number }>();
  for (const { weight, difference, interval, group } of parts) {
    if (!interval) return null;
    const entry = groups.get(group) ?? { below: 0, above: 0 };
    entry.below += weight * (difference - interval[0]);
    entry.above += weight * (interval[1] - difference);
    groups.set(group, entry);
  }
  const halves = [...groups.values()];
  if (halves.length === 0) return null;
  const below = Math.hypot(...halves.map((half) => half.below));
  const above = Math.hypot(...halves.map((half) => half.above));
  return [clamp(total - below, -100, 100), clamp(total + above, -100, 100)];
}

/** Whether an interval leaves zero out. */
export function excludesZero(interval: Interval): boolean {
  return interval[0] > 0 || interval[1] < 0;
}

/** Whether a difference is at least so large, either way, and not within what chance explains where that is known. */
export function isSolid(difference: number, interval: Interval | null, least: number): boolean {
  return sign(Math.abs(difference) - least) >= 0 && (interval === null || excludesZero(interval));
}

/** The interval of b − a from that of a − b. */
export function mirror(interval: Interval | null): Interval | null {
  return interval && [0 - interval[1], 0 - interval[0]];
}
