import { FORMAT } from '../../core/dataset/definition.js';
import type { ReadableDataset } from '../../core/dataset/readable.js';
import type { Score, Source } from '../../core/dataset/dataset.js';

export type DraftCategory = ReadableDataset['categories'][number];
export type DraftBenchmark = ReadableDataset['benchmarks'][number];
export type DraftFields = Omit<ReadableDataset['models'][number], 'scores'>;

export interface DraftModel {
  fields: DraftFields;
  /** Measurements by benchmark id, as they stand in the file. */
  readonly scores: Map<string, (number | Score)[]>;
}

/** A dataset that is being added to; what it does not touch stays as it was written. */
export interface Draft {
  readonly head: Partial<ReadableDataset>;
  readonly sources: Map<string, Source>;
  readonly categories: Map<string, DraftCategory>;
  readonly benchmarks: Map<string, DraftBenchmark>;
  readonly models: Map<string, DraftModel>;
}

export function openDraft(base?: ReadableDataset): Draft {
  const { sources, categories = [], benchmarks = [], models = [], ...head } = base ?? {};
  return {
    head,
    sources: new Map(Object.entries(sources ?? {})),
    categories: new Map(categories.map((category) => [category.id, category])),
    benchmarks: new Map(benchmarks.map((benchmark) => [benchmark.id, benchmark])),
    models: new Map(models.map((model) => [model.id, openModel(model)])),
  };
}

export function openModel({ scores, ...fields }: ReadableDataset['models'][number]): DraftModel {
  return { fields, scores: new Map(Object.entries(scores ?? {}).map(([id, score]) => [id, [score].flat()])) };
}

/** Names models and benchmarks. @returns the ids that are not there. */
export function nameAll({ models, benchmarks }: Draft, titles: ReadonlyMap<string, string>): string[] {
  return [...titles].flatMap(([id, name]) => {
    const [model, benchmark] = [models.get(id), benchmarks.get(id)];
    if (model) model.fields = { ...model.fields, name };
    if (benchmark) benchmarks.set(id, { ...benchmark, name });
    return model || benchmark ? [] : [id];
  });
}

/** @param name Of a dataset that has none. */
export function closeDraft({ head, sources, categories, benchmarks, models }: Draft, name?: string): ReadableDataset {
  const title = name ?? head.name;
  const updated = newestDate(head.updated, sources, models);
  return {
    ...head,
    format: FORMAT,
    ...(title === undefined ? {} : { name: title }),
    ...(updated === undefined ? {} : { updated }),
    ...(sources.size > 0 ? { sources: Object.fromEntries(sources) } : {}),
    categories: [...categories.values()],
    benchmarks: [...benchmarks.values()],
    models: [...models.values()].map(({ fields, scores }) => ({
      ...fields,
      ...(scores.size > 0
        ? { scores: Object.fromEntries([...scores].map(([id, list]) => [id, list.length === 1 ? list[0]! : list])) }
        : {}),
    })),
  };
}

/** The newest fact that has a date, the only clock there is; where none has, the day on which they were read. */
function newestDate(own: string | undefined, sources: Draft['sources'], models: Draft['models']): string | undefined {
  const dates = [...models.values()].flatMap(({ scores }) =>
    [...scores.values()].flat().map((score) => (typeof score === 'number' ? undefined : score.date)),
  );
  const read = [...sources.values()].map(({ retrieved }) => retrieved);
  return newest([own, ...dates]) ?? newest(read);
}

function newest(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
