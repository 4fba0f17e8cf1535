import type { Category, Benchmark, Model, ReadableDataset, Score, Source } from '../../src/core/index.js';

type Written<T> = { -readonly [K in keyof T]: T[K] };

/** A dataset that a test may bend. */
export interface Draft {
  format: string;
  name?: string;
  updated?: string;
  license?: string;
  sources: Record<string, Written<Source>>;
  categories: Written<Category>[];
  benchmarks: (Partial<Written<Benchmark>> & { id: string; name: string; category: string })[];
  models: (Omit<Written<Model>, 'scores'> & { scores: Record<string, Written<Score>[]> })[];
}

const BENCHMARKS = ['c1', 'c2', 'm1', 'm2', 'k1', 'k2'];

/** By model, in the order of the benchmarks: everybody leads somewhere. */
const VALUES: Readonly<Record<string, readonly number[]>> = {
  alpha: [71.3, 44.1, 80.2, 61.7, 55.5, 38.9],
  beta: [64.2, 49.8, 77.9, 66.3, 51.2, 41.4],
  gamma: [58.8, 46.5, 83.1, 59.4, 57.6, 35.2],
};

/** Three models of three providers on six benchmarks in three categories, about which no rule has anything to say. */
export function honestDataset(): Draft {
  return {
    format: 'model-compare/1',
    name: 'Honest',
    updated: '2026-04-19',
    license: 'CC-BY-4.0',
    sources: {
      lab: { name: 'Lab', url: 'https://lab.example/results', license: 'CC-BY-4.0', retrieved: '2026-04-18' },
    },
    categories: [
      { id: 'coding', name: 'Coding', weight: 20 },
      { id: 'math', name: 'Math', weight: 10 },
      { id: 'knowledge', name: 'Knowledge', weight: 10 },
    ],
    benchmarks: BENCHMARKS.map((id) => ({
      id,
      name: id.toUpperCase(),
      category: { c: 'coding', m: 'math', k: 'knowledge' }[id[0]!]!,
      items: 500,
    })),
    models: Object.entries(VALUES).map(([id, values], index) => ({
      id,
      name: id.toUpperCase(),
      provider: ['Acme', 'Initech', 'Umbrella'][index]!,
      released: ['2026-01-15', '2025-11', '2026'][index]!,
      reasoning: true,
      openWeights: false,
      contextWindow: 128_000,
      maxOutput: 32_000,
      price: { input: 2, output: 8 },
      url: `https://www.${['acme', 'initech', 'umbrella'][index]}.example/${id}`,
      scores: Object.fromEntries(
        values.map((value, position) => [
          BENCHMARKS[position]!,
          [{ value, source: 'lab', by: 'independent' as const, date: '2026-03', url: 'https://lab.example/results' }],
        ]),
      ),
    })),
  };
}

/** The honest dataset, bent. */
export function bent(...changes: ((draft: Draft) => void)[]): ReadableDataset {
  const draft = honestDataset();
  for (const change of changes) change(draft);
  return draft;
}

/** Every measurement of the draft, or of one of its models. */
export function scoresIn(draft: Draft, model?: string): Written<Score>[] {
  return draft.models
    .filter(({ id }) => model === undefined || id === model)
    .flatMap(({ scores }) => Object.values(scores).flat());
}

export function modelIn(draft: Draft, id: string): Draft['models'][number] {
  return draft.models.find((model) => model.id === id)!;
}

export function benchmarkIn(draft: Draft, id: string): Draft['benchmarks'][number] {
  return draft.benchmarks.find((benchmark) => benchmark.id === id)!;
}
