import type { Benchmark } from '../dataset/dataset.js';
import { clamp } from './number.js';

/** Elo points for a tenfold odds ratio (A. Elo, The Rating of Chessplayers, 1978). */
const ELO_SPREAD = 400;

/**
 * Places a raw value on 0–100, higher always better; null where the benchmark states no scale (display only).
 * A rating in Elo becomes the expected win rate against the benchmark's fixed reference.
 */
export function toScale(benchmark: Benchmark, value: number): number | null {
  const { min, max, reference } = benchmark;
  if (isElo(benchmark)) {
    return reference === undefined ? null : 100 / (1 + 10 ** ((reference - value) / ELO_SPREAD));
  }
  if (min === undefined || max === undefined) return null;
  const share =
    benchmark.scale === 'log'
      ? (Math.log(value) - Math.log(min)) / (Math.log(max) - Math.log(min))
      : (value - min) / (max - min);
  const percent = 100 * clamp(share, 0, 1);
  return benchmark.lowerIsBetter ? 100 - percent : percent;
}

export function isElo(benchmark: Benchmark): boolean {
  return benchmark.unit.toLowerCase() === 'elo';
}

/** Whether a value is the share of questions answered right, so that its sampling error is binomial. */
export function isProportion({ unit, min, max, scale }: Benchmark): boolean {
  return unit === '%' && min === 0 && max === 100 && scale === 'linear';
}
