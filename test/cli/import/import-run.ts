import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Benchmark, Dataset, Model, Score } from '../../../src/core/dataset/dataset.js';
import { parseDataset } from '../../../src/core/dataset/parse.js';
import { run } from '../run.js';

const FORMATS = fileURLToPath(new URL('../../fixtures/formats', import.meta.url));

/** A catalogue of 22 models that stays as it is, so that what the tests expect does not move with the shipped one. */
export const CATALOGUE = [
  '--catalogue',
  fileURLToPath(new URL('../../fixtures/catalogue.compact.json', import.meta.url)),
];

/** The path of a real sample. */
export function sample(path: string): string {
  return join(FORMATS, path);
}

export interface ImportRun {
  readonly dataset: Dataset;
  readonly imported: { readonly scores: number; readonly facts: number; readonly repeated: number };
  readonly added: { readonly models: readonly string[]; readonly benchmarks: readonly string[] };
  readonly notImported: readonly {
    readonly place: { readonly file: string; readonly at: string };
    readonly name: string;
    readonly value?: unknown;
    readonly reason: string;
  }[];
  readonly conflicts: readonly { readonly model: string; readonly field: string; readonly dataset: unknown }[];
  readonly passedOver: readonly string[];
  readonly notes: readonly string[];
}

/** Runs `import … --json`, which must succeed, and parses the dataset as the widget does. */
export async function importJson(...args: string[]): Promise<ImportRun> {
  const known = args.some((word) => /^--(no-)?catalogue$/.test(word)) ? [] : CATALOGUE;
  const { exitCode, out, err } = await run('import', ...args, ...known, '--json');
  if (exitCode !== 0) throw new Error(`import ended with ${exitCode}: ${err}`);
  const result = JSON.parse(out) as ImportRun;
  return { ...result, dataset: parseDataset(result.dataset) };
}

export function modelIn({ dataset }: ImportRun, id: string): Model {
  const model = dataset.models.find((one) => one.id === id);
  if (!model) throw new Error(`no model ${id}, there are ${dataset.models.map((one) => one.id).join(', ')}`);
  return model;
}

export function benchmarkIn({ dataset }: ImportRun, id: string): Benchmark {
  const benchmark = dataset.benchmarks.find((one) => one.id === id);
  if (!benchmark)
    throw new Error(`no benchmark ${id}, there are ${dataset.benchmarks.map((one) => one.id).join(', ')}`);
  return benchmark;
}

/** The one measurement of a model on a benchmark. */
export function scoreIn(imported: ImportRun, model: string, benchmark: string): Score {
  const scores = modelIn(imported, model).scores[benchmark] ?? [];
  if (scores.length !== 1) throw new Error(`${scores.length} scores of ${model} on ${benchmark}`);
  return scores[0]!;
}

/** Name and reason of what was left out. */
export function leftOut({ notImported }: ImportRun): (readonly [name: string, reason: string])[] {
  return notImported.map(({ name, reason }) => [name, reason] as const);
}
