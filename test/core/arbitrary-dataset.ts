import fc from 'fast-check';
import {
  compareModels,
  parseDataset,
  type Benchmark,
  type CompareOptions,
  type Comparison,
  type Dataset,
  type Model,
  type ReadableDataset,
} from '../../src/core/index.js';
import { measurement, writeScore, type Measurement, type ReadableBenchmark } from './arbitrary-score.js';

const NAMES = ['Coding', 'Knowledge', 'Agentic', 'Math', 'AI Safety', 'Long context'];
const WEIGHTS = [1, 5, 10, 12, 17, 20, 100];

const categoryWeight = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WEIGHTS) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.001, 1e6) },
);
const benchmarkWeight = fc.oneof(
  { weight: 8, arbitrary: fc.constant(1) },
  { weight: 3, arbitrary: fc.constantFrom(0, 0.15, 2, 0.001, 1000) },
);

const PERCENT = { unit: '%', min: 0, max: 100 };
const withItems = fc.constantFrom(30, 198, 500, 10_000, 10_000).map((items) => ({ ...PERCENT, items }));
const mixed: fc.Arbitrary<Partial<Benchmark>> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(PERCENT) },
  { weight: 5, arbitrary: withItems },
  { weight: 1, arbitrary: fc.constant({ ...PERCENT, items: 200, lowerIsBetter: true }) },
  { weight: 1, arbitrary: fc.constantFrom({ unit: 'Elo', reference: 1200 }, { unit: 'Elo' }) },
  { weight: 1, arbitrary: fc.constant({ unit: 'hours', min: 0.1, max: 1000, scale: 'log' as const }) },
  {
    weight: 1,
    arbitrary: fc.constant({ unit: 'USD', min: 0.01, max: 100, scale: 'log' as const, lowerIsBetter: true }),
  },
  { weight: 1, arbitrary: fc.constantFrom({ unit: 'points', min: -50, max: 50 }, { unit: 'points' }) },
);

function arbitraryBenchmark(
  categories: number,
  kind: fc.Arbitrary<Partial<Benchmark>>,
): fc.Arbitrary<Omit<ReadableBenchmark, 'id' | 'name'>> {
  return fc
    .record({
      category: fc.nat({ max: categories - 1 }),
      weight: benchmarkWeight,
      kind,
      group: fc.oneof(
        { weight: 4, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom('g0', 'g1') },
      ),
    })
    .map(({ category, weight, kind: fields, group }) => ({
      ...fields,
      category: `c${category}`,
      weight,
      ...(group === undefined ? {} : { group }),
    }));
}

const facts: fc.Arbitrary<Partial<Model>> = fc.record(
  {
    provider: fc.constantFrom('Acme', 'Initech'),
    reasoning: fc.boolean(),
    openWeights: fc.boolean(),
    contextWindow: fc.constantFrom(32_000, 128_000, 131_072, 1_047_576),
    price: fc.oneof(
      fc.constantFrom('free' as const, 'self-hosted' as const),
      fc.record({ input: fc.constantFrom(0, 0.1, 2, 10), output: fc.constantFrom(0, 0.4, 8, 8.5, 75) }),
    ),
    speed: fc.constantFrom(12, 80, 81, 205),
    latency: fc.constantFrom(0, 0.4, 0.76, 7.5),
    released: fc.constantFrom('2024', '2025-04', '2026-01-31'),
  },
  { requiredKeys: [] },
);

/** Aggregates of a source, now and then. */
function arbitraryPublished(categories: number): fc.Arbitrary<Model['published']> {
  const average = fc.constantFrom(0, 31, 50, 50.4, 83.3, 100);
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    {
      weight: 1,
      arbitrary: fc.record(
        {
          overall: average,
          categories: fc.dictionary(
            fc.nat({ max: categories - 1 }).map((n) => `c${n}`),
            average,
          ),
        },
        { requiredKeys: [] },
      ),
    },
  );
}

interface ModelPlan {
  readonly facts: Partial<Model>;
  readonly published: Model['published'];
  /** By benchmark: no measurement, one, or several. */
  readonly measurements: readonly (readonly Measurement[])[];
  /** How much better than the others all its scores are, in shares of the scale. */
  readonly shift: number;
}

function arbitraryModel(categories: number, benchmarks: number): fc.Arbitrary<ModelPlan> {
  const taken = (share: number): fc.Arbitrary<readonly Measurement[]> =>
    fc.oneof(
      { weight: 20 - share, arbitrary: fc.constant([]) },
      { weight: share, arbitrary: fc.array(measurement, { minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.array(measurement, { minLength: 2, maxLength: 3 }) },
    );
  return fc.record({
    facts,
    published: arbitraryPublished(categories),
    measurements: fc
      .constantFrom(20, 20, 20, 20, 20, 20, 17, 10, 3)
      .chain((share) => fc.array(taken(share), { minLength: benchmarks, maxLength: benchmarks, size: 'max' })),
    shift: fc.constantFrom(0, 0, 0.05, 0.15, 0.3),
  });
}

/** What the second model has of the first: mostly nothing; else its measurements, sharp ones, as they are or a little better. */
const twins = fc.constantFrom(...Array<null>(12).fill(null), 0, 0.003);

/** Who measured every other benchmark; mostly as its measurements say. */
const reporters = fc.constantFrom(...Array<null>(12).fill(null), 'vendor' as const);

function withTwin(models: readonly ModelPlan[], shift: number | null): readonly ModelPlan[] {
  const [first, second, third] = models as [ModelPlan, ModelPlan, ModelPlan];
  if (shift === null) return models;
  const error = { kind: 'stderr', size: 0.005 } as const;
  const measurements = first.measurements.map((list) => list.map((one) => ({ ...one, error })));
  return [{ ...first, measurements }, { ...second, measurements, shift: first.shift + shift }, third];
}

function withReporter(models: readonly ModelPlan[], by: 'vendor' | null): readonly ModelPlan[] {
  if (by === null) return models;
  return models.map((plan) => ({
    ...plan,
    measurements: plan.measurements.map((list, row) =>
      row % 2 ? list : list.map((one) => ({ ...one, conditions: { ...one.conditions, by } })),
    ),
  }));
}

/**
 * Datasets as the properties of the core need them: ties and near ties, models that are all but equal, gaps and one-sided
 * models, equal differences, weights of 0 and of every size, ratings, log scales, lower-is-better, groups, vendors’
 * figures, several measurements of one benchmark. Three models `m0`, `m1`, `m2`, as they stand in a file.
 * properties/occurrence.test.ts counts how often each of these occurs.
 */
const biasedDocument: fc.Arbitrary<ReadableDataset> = fc
  .record({
    weights: fc
      .constantFrom(1, 2, 3, 4, 6)
      .chain((n) => fc.array(categoryWeight, { minLength: n, maxLength: n, size: 'max' })),
    rows: fc.constantFrom(0, 2, 4, 6, 8, 10, 12, 12, 14, 14, 14, 14),
    // Known errors on every row are what intervals of sums need.
    kind: fc.constantFrom(mixed, withItems, fc.constant(PERCENT)),
  })
  .chain(({ weights, rows, kind }) =>
    fc.record({
      weights: fc.constant(weights),
      benchmarks: fc.array(arbitraryBenchmark(weights.length, kind), { minLength: rows, maxLength: rows, size: 'max' }),
      models: fc.array(arbitraryModel(weights.length, rows), { minLength: 3, maxLength: 3 }),
      twin: twins,
      reporter: reporters,
    }),
  )
  .map(({ weights, benchmarks, models, twin, reporter }) =>
    writeDocument(weights, benchmarks, withReporter(withTwin(models, twin), reporter)),
  );

/** Edges are among the values above; a bias towards small numbers would only make small datasets. */
export const arbitraryDocument = fc.noBias(biasedDocument);

function writeDocument(
  weights: readonly number[],
  plans: readonly Omit<ReadableBenchmark, 'id' | 'name'>[],
  models: readonly ModelPlan[],
): ReadableDataset {
  const benchmarks = plans.map((plan, index) => ({ ...plan, id: `b${index}`, name: `Bench-${index}` }));
  return {
    format: 'model-compare/1',
    name: 'generated',
    updated: '2026-04-19',
    sources: { s0: { name: 'Source zero' }, s1: { name: 'Source one', url: 'https://one.example/' } },
    categories: weights.map((weight, index) => ({ id: `c${index}`, name: NAMES[index]!, weight })),
    benchmarks,
    models: models.map((plan, index) => ({
      ...plan.facts,
      ...(plan.published ? { published: plan.published } : {}),
      id: `m${index}`,
      name: `Model ${'XYZ'[index]}`,
      scores: Object.fromEntries(
        benchmarks.flatMap((benchmark, row) => {
          const scores = plan.measurements[row]!.map((one) => writeScore(one, plan.shift, benchmark));
          return scores.length === 0 ? [] : [[benchmark.id, scores.length === 1 ? scores[0]! : scores]];
        }),
      ),
    })),
  };
}

export const arbitraryDataset: fc.Arbitrary<Dataset> = arbitraryDocument.map(parseDataset);

/** Options as a page or a reader may set them; mostly none but the basis. */
export const arbitraryOptions: fc.Arbitrary<CompareOptions> = fc
  .tuple(
    fc.record({ basis: fc.constantFrom('shared' as const, 'shared' as const, 'all' as const) }, { requiredKeys: [] }),
    fc.oneof(
      { weight: 4, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc.record(
          {
            reportedBy: fc.constantFrom('any' as const, 'independent' as const),
            weights: fc.dictionary(fc.constantFrom('c0', 'c1', 'c2'), fc.constantFrom(0, 1, 7, 1000), { maxKeys: 2 }),
            categories: fc.subarray(['c0', 'c1', 'c2', 'c3', 'c4', 'c5'], { minLength: 3 }),
          },
          { requiredKeys: [] },
        ),
      },
    ),
  )
  .map(([basis, others]) => ({ ...basis, ...others }));

/** A dataset, options, and its first two models compared under them. */
export interface ComparedPair {
  readonly dataset: Dataset;
  readonly options: CompareOptions;
  readonly comparison: Comparison;
}

export const arbitraryComparison: fc.Arbitrary<ComparedPair> = fc
  .record({ dataset: arbitraryDataset, options: arbitraryOptions })
  .map(({ dataset, options }) => ({
    dataset,
    options,
    comparison: compareModels(dataset, ['m0', 'm1'], options),
    // A counterexample is what went in.
    [fc.toStringMethod]: () => JSON.stringify({ options, dataset }),
  }));
