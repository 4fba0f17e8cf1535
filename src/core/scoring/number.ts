/** Differences below this count as none: what is left of sums that cancel in floating point. */
export const EPSILON = 1e-9;

/** Zero for what is only rounding noise. */
export function snap(x: number): number {
  return Math.abs(x) < EPSILON ? 0 : x;
}

export function clamp(x: number, low: number, high: number): number {
  return Math.min(Math.max(x, low), high);
}

/** −1, 0 or 1, with noise taken as 0. */
export function sign(x: number): -1 | 0 | 1 {
  const s = snap(x);
  return s > 0 ? 1 : s < 0 ? -1 : 0;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Σwx / Σw, held within the range of the parts; null for the mean of nothing. */
export function weightedMean(parts: readonly { readonly weight: number; readonly value: number }[]): number | null {
  const total = sum(parts.map(({ weight }) => weight));
  if (!(total > 0)) return null;
  const mean = sum(parts.map(({ weight, value }) => (weight / total) * value));
  const values = parts.map(({ value }) => value);
  return snap(clamp(mean, Math.min(...values), Math.max(...values)));
}
