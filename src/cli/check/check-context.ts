import type { Benchmark, Dataset, Model, Score } from '../../core/dataset/dataset.js';
import { THRESHOLDS } from '../../core/comparison/thresholds.js';
import { isStrict } from '../../core/scoring/match.js';
import { toScale } from '../../core/scoring/scale.js';

/** A measurement with all that it belongs to. */
export interface Measurement {
  readonly model: Model;
  readonly benchmark: Benchmark;
  readonly score: Score;
  /** Where it stands in the document. */
  readonly path: readonly PropertyKey[];
}

/** A dataset with the look-ups that rules share. */
export interface CheckContext {
  readonly dataset: Dataset;
  readonly measurements: readonly Measurement[];
  /** By id; models and benchmarks without a measurement are there too. */
  readonly byModel: ReadonlyMap<string, readonly Measurement[]>;
  readonly byBenchmark: ReadonlyMap<string, readonly Measurement[]>;
  /** Whether rows of a benchmark can enter a verdict: it has a scale, a weight, and so has its category. */
  readonly counts: (benchmark: Benchmark) => boolean;
  /** Benchmarks that count and were run alike on both, in the order of the first model's scores. */
  readonly sharedRows: (a: Model, b: Model) => readonly Benchmark[];
  /** Whether two models share enough rows in enough categories for a verdict. */
  readonly comparable: (a: Model, b: Model) => boolean;
}

export function checkContext(dataset: Dataset): CheckContext {
  const benchmarks = new Map(dataset.benchmarks.map((benchmark) => [benchmark.id, benchmark]));
  const weights = new Map(dataset.categories.map(({ id, weight }) => [id, weight]));
  const measurements = dataset.models.flatMap((model, index) => measurementsOf(model, index, benchmarks));
  const counts = (benchmark: Benchmark): boolean =>
    benchmark.weight > 0 && weights.get(benchmark.category)! > 0 && toScale(benchmark, benchmark.min ?? 0) !== null;
  const counting = new Set(dataset.benchmarks.filter(counts));
  const sharedRows = (a: Model, b: Model): readonly Benchmark[] =>
    Object.entries(a.scores).flatMap(([id, scores]) => {
      const benchmark = benchmarks.get(id)!;
      if (!counting.has(benchmark) || !Object.hasOwn(b.scores, id)) return [];
      return scores.some((one) => b.scores[id]!.some((other) => isStrict(one, other))) ? [benchmark] : [];
    });
  return {
    dataset,
    measurements,
    byModel: grouped(dataset.models, measurements, ({ model }) => model.id),
    byBenchmark: grouped(dataset.benchmarks, measurements, ({ benchmark }) => benchmark.id),
    counts: (benchmark) => counting.has(benchmark),
    sharedRows,
    comparable: (a, b) => {
      const rows = sharedRows(a, b);
      const categories = new Set(rows.map(({ category }) => category));
      return rows.length >= THRESHOLDS.minSharedRows && categories.size >= THRESHOLDS.minCategories;
    },
  };
}

function measurementsOf(model: Model, index: number, benchmarks: ReadonlyMap<string, Benchmark>): Measurement[] {
  return Object.entries(model.scores).flatMap(([id, scores]) =>
    scores.map((score, nth) => ({
      model,
      benchmark: benchmarks.get(id)!,
      score,
      path: ['models', index, 'scores', id, ...(scores.length > 1 ? [nth] : [])],
    })),
  );
}

function grouped(
  entries: readonly { readonly id: string }[],
  measurements: readonly Measurement[],
  keyOf: (measurement: Measurement) => string,
): Map<string, Measurement[]> {
  const groups = new Map<string, Measurement[]>(entries.map(({ id }) => [id, []]));
  for (const measurement of measurements) groups.get(keyOf(measurement))!.push(measurement);
  return groups;
}
