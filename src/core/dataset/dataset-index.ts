import type { Benchmark, Dataset, Model } from './dataset.js';

/** Look-ups of a dataset, made once, so that a comparison costs what its models' rows cost. */
export interface DatasetIndex {
  readonly benchmarks: ReadonlyMap<string, { readonly benchmark: Benchmark; readonly position: number }>;
  /** By id and by alias. */
  readonly models: ReadonlyMap<string, Model>;
}

const indexes = new WeakMap<Dataset, DatasetIndex>();

export function indexOf(dataset: Dataset): DatasetIndex {
  let index = indexes.get(dataset);
  if (!index) {
    index = {
      benchmarks: new Map(dataset.benchmarks.map((benchmark, position) => [benchmark.id, { benchmark, position }])),
      models: new Map(
        dataset.models.flatMap((model) => [model.id, ...(model.aliases ?? [])].map((id) => [id, model] as const)),
      ),
    };
    indexes.set(dataset, index);
  }
  return index;
}
