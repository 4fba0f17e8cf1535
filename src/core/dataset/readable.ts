import type { Benchmark, Category, Dataset, Model, Score } from './dataset.js';

/** The readable form as a person writes it, before defaults are filled in. */
export interface ReadableDataset extends Omit<Dataset, 'sources' | 'categories' | 'benchmarks' | 'models'> {
  readonly sources?: Dataset['sources'] | undefined;
  readonly categories: readonly (Omit<Category, 'weight'> & { readonly weight?: number | undefined })[];
  readonly benchmarks: readonly (Pick<Benchmark, Named> & {
    readonly [K in Exclude<keyof Benchmark, Named>]?: Benchmark[K] | undefined;
  })[];
  readonly models: readonly (Omit<Model, 'scores'> & {
    readonly scores?: Readonly<Record<string, ReadableScore>> | undefined;
  })[];
}

type Named = 'id' | 'name' | 'category';

export type ReadableScore = number | Score | readonly (number | Score)[];
