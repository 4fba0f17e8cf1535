import type { Score } from '../core/dataset/dataset.js';
import { FORMAT } from '../core/dataset/definition.js';
import type { ReadableDataset } from '../core/dataset/readable.js';
import { collectScores, type CollectedScores } from './collect-scores.js';
import { mergeScores, type MergedScores } from './merge-scores.js';
import { modelFacts, type FactsBySource } from './model-facts.js';
import type { Registry, RegistryBenchmark, RegistryModel } from './registry.js';
import { present } from './sources/records.js';
import type { UpstreamScore } from './sources/upstream.js';

/** What the adapters read, by adapter. */
export interface Upstream {
  readonly scores: Readonly<Record<string, readonly UpstreamScore[]>>;
  readonly facts: FactsBySource;
}

export interface BuiltDataset {
  readonly dataset: ReadableDataset;
  readonly collected: CollectedScores;
  readonly merged: MergedScores;
}

/** Registry and upstream rows → the readable dataset; same input, same bytes: the clock comes from the data. */
export function buildDataset(registry: Registry, upstream: Upstream): BuiltDataset {
  const collected = collectScores(registry, upstream.scores);
  const merged = mergeScores(
    collected.placed,
    registry.sources.map(({ id }) => id),
  );
  const models = registry.models.map((model) => datasetModel(model, registry, upstream.facts, merged));
  const measured = new Set(models.flatMap(({ scores }) => Object.keys(scores ?? {})));
  const dataset: ReadableDataset = {
    format: FORMAT,
    ...registry.dataset,
    updated: newestDate(registry, merged),
    sources: datasetSources(registry, merged),
    categories: registry.categories,
    benchmarks: registry.benchmarks.filter(({ id }) => measured.has(id)).map(datasetBenchmark),
    models,
  };
  return { dataset, collected, merged };
}

function datasetModel(model: RegistryModel, registry: Registry, facts: FactsBySource, merged: MergedScores) {
  const { id, name, provider, license, url, aliases } = model;
  const { released, reasoning, openWeights, contextWindow, maxOutput, price } = modelFacts(model, facts);
  return present<ReadableDataset['models'][number]>({
    ...{ id, name, provider, released, reasoning, openWeights, license },
    ...{ contextWindow, maxOutput, price, speed: model.speed, latency: model.latency, url, aliases },
    scores: datasetScores(registry.benchmarks, merged.kept.get(id) ?? new Map()),
  });
}

/** Scores in the order of the registry's benchmarks; one measurement stands alone, several in a list. */
function datasetScores(benchmarks: readonly RegistryBenchmark[], kept: ReadonlyMap<string, readonly Score[]>) {
  return Object.fromEntries(
    benchmarks.flatMap(({ id }) => {
      const scores = (kept.get(id) ?? []).map(orderedScore);
      return scores.length === 0 ? [] : [[id, scores.length === 1 ? scores[0]! : scores]];
    }),
  );
}

type ReadableScore = Score & { interval?: [number, number] | undefined };

function orderedScore({ value, stderr, interval, n, source, by, variant, effort, note, date, url }: Score) {
  const range: [number, number] | undefined = interval && [interval[0], interval[1]];
  const fields = { value, stderr, interval: range, n, source, by, variant, effort, note, date, url };
  return present<ReadableScore>(fields);
}

/** The fields of the dataset; the registry's reasons and names stay behind. */
function datasetBenchmark(benchmark: RegistryBenchmark): ReadableDataset['benchmarks'][number] {
  const {
    weightReason: _1,
    itemsSource: _2,
    referenceReason: _3,
    scaleReason: _4,
    note: _5,
    names: _6,
    ...fields
  } = benchmark;
  return fields;
}

function datasetSources({ sources }: Registry, merged: MergedScores): NonNullable<ReadableDataset['sources']> {
  const used = new Set(allScores(merged).map(({ source }) => source));
  return Object.fromEntries(
    sources
      .filter(({ id, facts }) => facts || used.has(id))
      .map(({ id, name, url, license, retrieved }) => [
        id,
        present<NonNullable<ReadableDataset['sources']>[string]>({ name, url, license, retrieved }),
      ]),
  );
}

/** The newest of the scores' dates and of the days on which prices and limits were read. */
function newestDate({ sources }: Registry, merged: MergedScores): string | undefined {
  const dates = [
    ...allScores(merged).map(({ date }) => date),
    ...sources.filter(({ facts }) => facts).map(({ retrieved }) => retrieved),
  ];
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}

function allScores({ kept }: MergedScores): Score[] {
  return [...kept.values()].flatMap((benchmarks) => [...benchmarks.values()].flat());
}
