import type { Benchmark, Score } from '../dataset/dataset.js';
import { wilsonInterval, Z95, type Interval } from './interval.js';
import { isProportion, toScale } from './scale.js';

/** Where an interval comes from: stated by the source, assumed binomial from a number of questions, or not known. */
export type ErrorKind = 'measured' | 'assumed' | 'unknown';

/** One model's score in one row. */
export interface Cell {
  readonly score: Score;
  /** As the source states it, in the benchmark's unit. */
  readonly value: number;
  /** On 0–100, higher better; null for display-only units. */
  readonly scaled: number | null;
  /** 95 %, on 0–100. */
  readonly interval: Interval | null;
  readonly error: ErrorKind;
}

export function cellOf(benchmark: Benchmark, score: Score): Cell {
  const scaled = toScale(benchmark, score.value);
  const [interval, error] = scaled === null ? NOT_KNOWN : scoreInterval(benchmark, score);
  return { score, value: score.value, scaled, interval, error };
}

const NOT_KNOWN: [null, ErrorKind] = [null, 'unknown'];

function scoreInterval(benchmark: Benchmark, score: Score): [Interval | null, ErrorKind] {
  const ends =
    score.interval ??
    (score.stderr === undefined ? undefined : [score.value - Z95 * score.stderr, score.value + Z95 * score.stderr]);
  if (ends) {
    // Scales clamp to their ends, and a log scale has none below zero.
    const low = ends[0] <= 0 && benchmark.scale === 'log' ? benchmark.min! : ends[0];
    const mapped = [toScale(benchmark, low)!, toScale(benchmark, ends[1])!];
    return [[Math.min(...mapped), Math.max(...mapped)], 'measured'];
  }
  const n = score.n ?? benchmark.items;
  if (n === undefined || !isProportion(benchmark)) return NOT_KNOWN;
  const interval = wilsonInterval(score.value, n);
  return [benchmark.lowerIsBetter ? [100 - interval[1], 100 - interval[0]] : interval, 'assumed'];
}
