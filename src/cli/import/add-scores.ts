import type { Score, Source } from '../../core/dataset/dataset.js';
import { present } from '../sources/records.js';
import type { Directory, NameMaps } from './directory.js';
import { UNCATEGORIZED } from './directory.js';
import type { Draft, DraftBenchmark, DraftModel } from './draft.js';
import { groupBy } from './group-by.js';
import type { ImportedScore, LeftOut, Upstream } from './record.js';
import { benchmarkScale, couldBeShare, fitScale, outside, scaled } from './scale.js';
import { slug } from './slug.js';

/** What adding did, for the report. */
export interface Added {
  scores: number;
  facts: number;
  /** Measurements and facts that were there already. */
  repeated: number;
  readonly models: string[];
  readonly benchmarks: string[];
  readonly uncategorized: string[];
  /** By benchmark, whether each of its values could be a share of 1. */
  readonly couldBeShares: Map<string, boolean>;
  readonly leftOut: LeftOut[];
  /** Ids of the sources that came in, by name. */
  readonly sourceIds: Map<string, string>;
}

export function nothingAdded(): Added {
  return {
    scores: 0,
    facts: 0,
    repeated: 0,
    models: [],
    benchmarks: [],
    uncategorized: [],
    couldBeShares: new Map(),
    leftOut: [],
    sourceIds: new Map(),
  };
}

/** One measurement into the draft, with its model, benchmark, category and source; or into the list of what is left out. */
export function addScore(draft: Draft, names: Directory, maps: NameMaps, score: ImportedScore, added: Added): void {
  const leave = (reason: string): void => {
    const { place, model, benchmark, value } = score;
    added.leftOut.push({ place, name: `${model.keys[0]}: ${benchmark.name}`, value, reason });
  };
  const modelId = names.model(score.model);
  const benchmarkId = names.benchmark(score.benchmark);
  if (modelId === null || benchmarkId === null) return leave('left out on request');
  if (modelId === '') return leave('no id can be made of the model’s name; say --model "name=id"');
  if (benchmarkId === '') return leave('no id can be made of the benchmark’s name; say --benchmark "name=id"');
  const isNew = !draft.benchmarks.has(benchmarkId);
  const benchmark =
    draft.benchmarks.get(benchmarkId) ?? names.known.benchmark(benchmarkId) ?? newBenchmark(score, benchmarkId, names);
  const fit = fitScale(score.scale, benchmark);
  if ('mismatch' in fit) return leave(fit.mismatch);
  const { factor } = fit;
  const value = scaled(score.value, factor);
  const interval = score.interval && ([scaled(score.interval[0], factor), scaled(score.interval[1], factor)] as const);
  const reason = outside([value, ...(interval ?? [])], score, benchmark);
  if (reason !== undefined) return leave(reason);
  if (interval && (interval[0] > value || interval[1] < value)) return leave('its interval does not hold it');

  added.couldBeShares.set(
    benchmarkId,
    (added.couldBeShares.get(benchmarkId) ?? true) && couldBeShare(score, benchmark),
  );
  if (isNew) addBenchmark(draft, names, benchmark, score, added);
  const model = modelOf(draft, names, modelId, score.model, added);
  const stderr = score.stderr === undefined ? undefined : scaled(score.stderr, factor);
  const said = score.variant === undefined ? undefined : maps.variants.get(score.variant);
  addMeasurement(
    draft,
    model,
    benchmarkId,
    { ...score, value, stderr, interval, variant: (said ?? score.variant) || undefined },
    added,
  );
}

/** The id of a source of this name, there or to be. */
function sourceId({ sources }: Draft, { name }: Source): string {
  for (const [id, one] of sources) if (one.name === name) return id;
  const base = slug(name) || 'source';
  let id = base;
  for (let nth = 2; sources.has(id); nth++) id = `${base}-${nth}`;
  return id;
}

/** A source that is there keeps its fields; its date of retrieval is the newest. */
function addSource({ sources }: Draft, id: string, { name, url, license, retrieved }: Source): void {
  const there = sources.get(id) ?? present<Source>({ name, url, license });
  const isNewer = (retrieved ?? '') > (there.retrieved ?? '');
  sources.set(id, isNewer ? { ...there, retrieved } : there);
}

function newBenchmark({ benchmark, scale }: ImportedScore, id: string, names: Directory): DraftBenchmark {
  const { name, items, group, url } = benchmark;
  const category = names.category(benchmark, id).id;
  return present<DraftBenchmark>({ id, name, category, ...benchmarkScale(scale), items, group, url });
}

function addBenchmark(
  draft: Draft,
  names: Directory,
  benchmark: DraftBenchmark,
  score: ImportedScore,
  added: Added,
): void {
  const category = names.category(score.benchmark, benchmark.id);
  if (!draft.categories.has(category.id)) draft.categories.set(category.id, category);
  draft.benchmarks.set(benchmark.id, { ...benchmark, category: category.id });
  added.benchmarks.push(benchmark.id);
  if (category.id === UNCATEGORIZED.id) added.uncategorized.push(benchmark.id);
}

/** The model of the draft, made with what the catalogue knows of its name where it is not there yet. */
export function modelOf(draft: Draft, names: Directory, id: string, upstream: Upstream, added: Added): DraftModel {
  const there = draft.models.get(id);
  if (there) return there;
  const model: DraftModel = { fields: names.known.model(id) ?? { id, name: upstream.name }, scores: new Map() };
  draft.models.set(id, model);
  added.models.push(id);
  return model;
}

function addMeasurement(
  draft: Draft,
  { scores }: DraftModel,
  benchmark: string,
  imported: ImportedScore,
  added: Added,
): void {
  const { value, stderr, interval, n, by, variant, effort, note, date, url } = imported;
  const source = imported.source && (added.sourceIds.get(imported.source.name) ?? sourceId(draft, imported.source));
  const score = present<Score>({ value, stderr, interval, n, source, by, variant, effort, note, date, url });
  const there = scores.get(benchmark) ?? [];
  const alike = alikeIn(there);
  const like = alike.get(conditionsOf(score)) ?? [];
  if (like.some((one) => isRepeated(one, score))) {
    added.repeated++;
    return;
  }
  if (imported.source) {
    addSource(draft, source!, imported.source);
    added.sourceIds.set(imported.source.name, source!);
  }
  there.push(score);
  alike.set(conditionsOf(score), [...like, score]);
  scores.set(benchmark, there);
  added.scores++;
}

const known = new WeakMap<readonly (number | Score)[], Map<string, Score[]>>();

/** Measurements by value and conditions, kept from one to the next: a table may hold thousands of one benchmark. */
function alikeIn(measurements: readonly (number | Score)[]): Map<string, Score[]> {
  const there = known.get(measurements);
  if (there) return there;
  const index = groupBy(
    measurements.map((one) => (typeof one === 'number' ? { value: one } : one)),
    conditionsOf,
  );
  known.set(measurements, index);
  return index;
}

function conditionsOf({ value, variant, effort, by }: Score): string {
  return JSON.stringify([value, variant, effort, by]);
}

/** Whether nothing tells two measurements apart that are alike in value and conditions. */
function isRepeated(one: Score, other: Score): boolean {
  return (['stderr', 'n', 'source', 'date', 'url'] as const).every(
    (field) => one[field] === undefined || other[field] === undefined || one[field] === other[field],
  );
}
