import type { Benchmark, Dataset, Score } from '../core/dataset/dataset.js';
import type { ReadableDataset, ReadableScore } from '../core/dataset/readable.js';

/** The readable form of a parsed dataset, without what the reader fills in itself. */
export function readableOf(dataset: Dataset): ReadableDataset {
  return {
    ...dataset,
    benchmarks: dataset.benchmarks.map(withoutDefaults),
    models: dataset.models.map((model) => ({
      ...model,
      scores: Object.fromEntries(Object.entries(model.scores).map(([id, scores]) => [id, readableScore(scores)])),
    })),
  };
}

const DEFAULTS: Partial<Benchmark> = { weight: 1, unit: '%', scale: 'linear', lowerIsBetter: false, status: 'current' };
const PERCENT_DEFAULTS: Partial<Benchmark> = { ...DEFAULTS, min: 0, max: 100 };

function withoutDefaults(benchmark: Benchmark): ReadableDataset['benchmarks'][number] {
  const defaults: Record<string, unknown> = benchmark.unit === '%' ? PERCENT_DEFAULTS : DEFAULTS;
  const stated = Object.entries(benchmark).filter(([field, value]) => defaults[field] !== value);
  return Object.fromEntries(stated) as unknown as ReadableDataset['benchmarks'][number];
}

function readableScore(scores: readonly Score[]): ReadableScore {
  const short = scores.map((score) => (Object.keys(score).length === 1 ? score.value : score));
  return short.length === 1 ? short[0]! : short;
}
