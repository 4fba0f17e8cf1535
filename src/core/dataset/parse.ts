import { COMPACT_FORMAT, expandCompact } from './compact.js';
import type { Benchmark, Dataset, Score } from './dataset.js';
import { DatasetError, formatValue, type Problem } from './dataset-error.js';
import { defaultCategoryWeight } from './default-weights.js';
import { defineDataset, FORMAT } from './definition.js';
import { integrityProblems } from './integrity.js';
import { isObject, readers, type Reader, type Reading } from './read.js';
import type { ReadableDataset, ReadableScore } from './readable.js';

/** Datasets that came out of here, so that handing one in again costs nothing. */
const parsed = new WeakSet<object>();

const readDataset = /* @__PURE__ */ defineDataset(readers);

/**
 * The border: turns anything into a `Dataset`.
 *
 * @param input The value of a JSON document in the readable or the compact form, or a `Dataset` of an earlier call.
 * @throws {DatasetError} with every problem found, the first one's `code`, `path`, `value` and `hint` on the error;
 *   paths are those of the readable form.
 */
export function parseDataset(input: unknown): Dataset {
  if (parsed.has(input as object)) return input as Dataset;
  const readable = isOfKind(input, COMPACT_FORMAT) ? decodeTables(input) : input;
  checkFormat(readable, FORMAT);
  const dataset = normalize(readWith(readDataset, readable) as ReadableDataset);
  throwIfAny(integrityProblems(dataset));
  parsed.add(dataset);
  return dataset;
}

/** @throws {DatasetError} for any other form than the compact one, and for what `parseDataset` refuses */
export function decodeCompact(input: unknown): Dataset {
  checkFormat(input, COMPACT_FORMAT);
  return parseDataset(input);
}

function decodeTables(input: unknown): unknown {
  checkFormat(input, COMPACT_FORMAT);
  try {
    return expandCompact(input as Record<string, unknown>);
  } catch (error) {
    const message = `cannot be read by columns: ${String(error)}`;
    throw new DatasetError([{ code: 'format', path: '', value: input, message, hint: 'pack the dataset anew' }]);
  }
}

/** Whether a JSON document says it is of a format, in whatever version. */
export function isOfKind(input: unknown, format: string): boolean {
  return String((input as { format?: unknown } | null | undefined)?.format).split('/')[0] === format.split('/')[0];
}

/** @throws {DatasetError} with every problem the reader reports. */
export function readWith(reader: Reader, input: unknown): unknown {
  const reading: Reading = { path: [], problems: [] };
  const result = reader(input, reading);
  throwIfAny(reading.problems);
  return result;
}

function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DatasetError(problems);
}

/** What is not a dataset at all, or of another version, gets one problem instead of a list of all its fields. */
export function checkFormat(input: unknown, format: string): void {
  const given = (input as { format?: unknown } | null | undefined)?.format;
  if (given === format) return;
  const isDocument = isObject(input);
  throw new DatasetError([
    {
      code: 'format',
      path: isDocument ? 'format' : '',
      value: isDocument ? given : input,
      message: `expected "${format}", got ${formatValue(isDocument ? given : input)}`,
      hint: isOfKind(input, format) ? 'use a newer model-compare' : `begin with { "format": "${format}" }`,
    },
  ]);
}

function normalize(input: ReadableDataset): Dataset {
  return {
    ...input,
    sources: input.sources ?? {},
    categories: input.categories.map((one) => ({ ...one, weight: one.weight ?? defaultCategoryWeight(one.id) })),
    benchmarks: input.benchmarks.map((one): Benchmark => ({
      weight: 1,
      unit: '%',
      scale: 'linear',
      lowerIsBetter: false,
      status: 'current',
      ...((one.unit ?? '%') === '%' ? { min: 0, max: 100 } : {}),
      // The reader leaves absent fields out, so that none of them undoes a default.
      ...(one as Pick<Benchmark, 'id' | 'name' | 'category'>),
    })),
    models: input.models.map((one) => ({
      ...one,
      scores: Object.fromEntries(Object.entries(one.scores ?? {}).map(([id, score]) => [id, normalizeScore(score)])),
    })),
  };
}

function normalizeScore(score: ReadableScore): readonly Score[] {
  return [score].flat().map((one) => (typeof one === 'number' ? { value: one } : one));
}
