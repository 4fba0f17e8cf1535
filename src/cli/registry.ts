import * as z from 'zod';
import { formatPath } from '../core/dataset/dataset-error.js';
import { CliError } from './cli-error.js';
import { readableDataset } from './zod-schema.js';

/**
 * The registry: what people decide and edit by hand in data/registry. Its schemas are strict, so that a slip of the
 * pen is an error and not a field that nobody reads.
 */
const strict = z.strictObject;
const text = z.string().min(1);
const textOrList = z.union([text, z.array(text).min(1)]);

const modelName = z.union([
  text.transform((name) => ({ name })),
  strict({ name: text, effort: text.optional(), note: text.optional(), why: text.optional() }),
]);
const benchmarkName = z.union([text.transform((name) => ({ name })), strict({ name: text, variant: text.optional() })]);

const { categories, benchmarks, models } = readableDataset.shape;

const benchmark = strict({
  ...benchmarks.def.element.shape,
  weight: z.number().nonnegative(),
  unit: text,
  weightReason: text.optional(),
  itemsSource: text.optional(),
  referenceReason: text.optional(),
  scaleReason: text.optional(),
  note: text.optional(),
  names: z.record(text, z.array(benchmarkName)),
});

/** Facts that a source may state; whatever the registry states of them itself needs its reason in `why`. */
export const FACT_FIELDS = ['released', 'reasoning', 'openWeights', 'contextWindow', 'maxOutput', 'price'] as const;

const { scores: _scores, published: _published, ...modelFields } = models.def.element.shape;
const model = strict({
  ...modelFields,
  /** Reasons for facts that are stated here rather than taken from a source. */
  why: z.record(text, text).optional(),
  facts: z.array(strict({ source: text, name: text, fields: z.array(z.enum(FACT_FIELDS)) })).optional(),
  names: z.record(text, z.array(modelName)),
});

const source = strict({
  id: text,
  name: text,
  url: text.optional(),
  license: text.optional(),
  retrieved: text.optional(),
  /** The adapter that reads its scores; absent for a source of facts only. */
  adapter: text.optional(),
  facts: z.literal(true).optional(),
  /** Tells the publications of one adapter apart. */
  publication: text.optional(),
  /** Why its scores may have no date. */
  undated: text.optional(),
});

const ruling = strict({
  source: text,
  model: textOrList,
  benchmark: textOrList,
  url: text.optional(),
  urlIsNot: text.optional(),
  /** The figure, where one name stands for several rows. */
  value: z.number().optional(),
  leaveOut: z.literal(true).optional(),
  set: strict({
    model: text.optional(),
    benchmark: text.optional(),
    variant: text.optional(),
    effort: text.nullable().optional(),
    date: text.optional(),
    n: z.int().positive().optional(),
    note: text.optional(),
  }).optional(),
  reason: text,
});

const registry = z.object({
  dataset: strict({ name: text, license: text }),
  sources: z.array(source),
  categories: z.array(strict(categories.def.element.shape)),
  benchmarks: z.array(benchmark),
  models: z.array(model),
  rulings: z.array(ruling),
  variants: z.array(strict({ variant: text, meaning: text })),
});

export type Registry = z.output<typeof registry>;
export type RegistryModel = Registry['models'][number];
export type RegistryBenchmark = Registry['benchmarks'][number];
export type Ruling = Registry['rulings'][number];

/** The files of data/registry by name, as parsed JSON. */
export const REGISTRY_FILES = Object.keys(registry.shape);

/** @throws {CliError} with every slip found and its place. */
export function parseRegistry(files: unknown): Registry {
  const result = registry.safeParse(files);
  if (result.success) return result.data;
  throw new CliError(
    result.error.issues.map(({ path, message }) => `registry: ${formatPath(path)}: ${message}`).join('\n'),
  );
}
