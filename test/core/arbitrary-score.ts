import fc from 'fast-check';
import type { ReadableDataset, Score } from '../../src/core/index.js';

export type ReadableBenchmark = ReadableDataset['benchmarks'][number];
type Written<T> = { -readonly [K in keyof T]: T[K] };

/** Where on its scale a score lies: round figures, so that ties and equal differences are common, and the ends. */
const place = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 4, max: 16 }).map((n) => n / 20) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
);

const conditions = fc.record(
  {
    by: fc.oneof(
      { weight: 5, arbitrary: fc.constant('independent' as const) },
      { weight: 1, arbitrary: fc.constant('vendor' as const) },
    ),
    variant: fc.constantFrom('tools', 'no tools'),
    source: fc.constantFrom('s0', 's1'),
    effort: fc.constantFrom('low', 'high', '32K'),
    date: fc.constantFrom('2025', '2025-06', '2026-01-31'),
    note: fc.constantFrom('first', 'second'),
  },
  { requiredKeys: ['by'] },
);

/** A score before it is written on the scale of its benchmark. */
export interface Measurement {
  readonly place: number;
  readonly error: { readonly kind: 'none' | 'stderr' | 'interval' | 'n'; readonly size: number };
  readonly conditions: Partial<Score>;
}

export const measurement: fc.Arbitrary<Measurement> = fc.record({
  place,
  error: fc.record({
    kind: fc.constantFrom('none', 'none', 'none', 'stderr', 'interval', 'n'),
    size: fc.constantFrom(0, 0.005, 0.02, 0.1),
  }),
  conditions: fc.oneof(
    { weight: 3, arbitrary: fc.constant({ by: 'independent' as const }) },
    { weight: 1, arbitrary: conditions },
  ),
});

/** Where the raw values of a benchmark lie; a rating and a display-only unit have ends of ours. */
export function rangeOf({
  unit,
  min,
  max,
}: Pick<ReadableBenchmark, 'unit' | 'min' | 'max'>): readonly [number, number] {
  return unit === 'Elo' ? [800, 1600] : [min ?? 0, max ?? 100];
}

export function writeScore(
  { place: at, error, conditions: given }: Measurement,
  shift: number,
  benchmark: ReadableBenchmark,
): Score {
  const [min, max] = rangeOf(benchmark);
  const raw = (share: number): number => Number((min + Math.min(1, Math.max(0, share)) * (max - min)).toFixed(3));
  const share = at + (benchmark.lowerIsBetter ? -shift : shift);
  const score: Written<Score> = { value: Math.max(min, raw(share)), ...given };
  if (error.kind === 'stderr') score.stderr = error.size * (max - min);
  if (error.kind === 'interval') {
    score.interval = [Math.min(score.value, raw(share - error.size)), Math.max(score.value, raw(share + error.size))];
  }
  if (error.kind === 'n') score.n = Math.round(1 / (error.size || 0.001)) * 10;
  return score;
}
