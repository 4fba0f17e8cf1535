/** Differences below this count as none: what is left of sums that cancel in floating point. */
const EPSILON = 1e-9;

/** Zero for what is only rounding noise. */
export function snap(x: number): number {
  return Math.abs(x) < EPSILON ? 0 : x;
}

export function clamp(x: number, low: number, high: number): number {
  return Math.min(Math.max(x, low), high);
}

/** −1, 0 or 1, with noise taken as 0. */
export function sign(x: number): number {
  return Math.sign(snap(x));
}

export interface Weighted {
  readonly weight: number;
}

export function totalWeight(parts: readonly Weighted[]): number {
  return parts.reduce((total, { weight }) => total + weight, 0);
}

/** Σwx / Σw, held within the range of the parts; null for the mean of nothing. */
export function weightedMean<T extends Weighted>(parts: readonly T[], valueOf: (part: T) => number): number | null {
  const total = totalWeight(parts);
  if (!(total > 0)) return null;
  const counted = parts.filter((one) => one.weight > 0);
  const values = counted.map(valueOf);
  const mean = counted.reduce((sum, { weight }, index) => sum + (weight / total) * values[index]!, 0);
  return snap(clamp(mean, Math.min(...values), Math.max(...values)));
}
