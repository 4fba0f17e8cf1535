import type { Catalogue } from './catalogue-file.js';
import type { Draft, DraftBenchmark, DraftCategory, DraftFields } from './draft.js';
import { KNOWN_BENCHMARKS } from './known-benchmarks.js';
import { slug } from './slug.js';
import type { Upstream, UpstreamBenchmark } from './record.js';

/** What the user says names stand for; an empty id leaves the thing out. */
export interface NameMaps {
  readonly models: ReadonlyMap<string, string>;
  readonly benchmarks: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, string>;
  readonly variants: ReadonlyMap<string, string>;
}

/** Finds out whose an upstream name is: the user's word first, then the dataset, then the catalogue, else a new id. */
export interface Directory {
  /** The id, known or new; null where the user leaves it out; empty where no id can be made of the name. */
  model(upstream: Upstream): string | null;
  benchmark(upstream: UpstreamBenchmark): string | null;
  /** Where a benchmark belongs: by the user's word, then the catalogue's, then the file's. */
  category(upstream: UpstreamBenchmark, id: string): DraftCategory;
  /** What the catalogue knows under an id. */
  readonly known: {
    model(id: string): DraftFields | undefined;
    benchmark(id: string): DraftBenchmark | undefined;
  };
  /** Entries of the maps that met nothing. */
  unused(): string[];
}

/** Where a benchmark goes of which nobody says what it tests. */
export const UNCATEGORIZED: DraftCategory = { id: 'uncategorized', name: 'Other', weight: 10 };

export function directory(draft: Draft, catalogue: Catalogue | undefined, maps: NameMaps, format: string): Directory {
  const { models = [], benchmarks = [], categories = [] } = catalogue?.dataset ?? {};
  // Names that come in on the way get the id of their slug, so that what was there before is all there is to look up.
  const modelIndexes = [indexModels([...draft.models.values()].map(({ fields }) => fields)), indexModels(models)];
  const benchmarkIndexes = [indexBenchmarks([...draft.benchmarks.values()]), indexBenchmarks(benchmarks)];
  const used = new Set<string>();
  const mapped = (map: ReadonlyMap<string, string>, names: readonly string[]): string | undefined => {
    const name = names.find((one) => map.has(one));
    if (name !== undefined) used.add(name);
    return name === undefined ? undefined : map.get(name);
  };
  const known = {
    model: (id: string) => models.find((model) => model.id === id),
    benchmark: (id: string) => benchmarks.find((benchmark) => benchmark.id === id),
  };
  const table = new Map(Object.entries(KNOWN_BENCHMARKS[format] ?? {}));
  const isKnown = (id: string): boolean => draft.benchmarks.has(id) || known.benchmark(id) !== undefined;
  return {
    known,
    model: ({ name, keys }) => {
      const id = mapped(maps.models, [...keys, name]);
      if (id !== undefined) return id === '' ? null : id;
      return firstOf(modelIndexes, (index) => findModel(index, keys)) ?? slug(keys[0]);
    },
    benchmark: ({ name, keys }) => {
      const id = mapped(maps.benchmarks, [...keys, name]);
      if (id !== undefined) return id === '' ? null : id;
      const listed = keys.map((key) => table.get(key.toLowerCase())).find((one) => one !== undefined && isKnown(one));
      return listed ?? firstOf(benchmarkIndexes, (index) => findBenchmark(index, keys)) ?? slug(keys[0]);
    },
    category: ({ name, keys, category: stated }, id) => {
      const words = mapped(maps.categories, [...keys, name, id]) ?? known.benchmark(id)?.category ?? stated;
      if (words === undefined) return draft.categories.get(UNCATEGORIZED.id) ?? UNCATEGORIZED;
      return categoryOf(words, [...draft.categories.values(), ...categories]);
    },
    unused: () => unusedNames(maps, used),
  };
}

/** The category of this id, or else of this name; a new one where there is none. */
function categoryOf(words: string, all: readonly DraftCategory[]): DraftCategory {
  const found =
    all.find((one) => one.id === words) ?? all.find((one) => [one.id, slug(one.name)].includes(slug(words)));
  return found ?? { id: slug(words), name: words };
}

/** What variants stand for is not looked up, so that nothing is known of their use. */
function unusedNames({ variants: _, ...maps }: NameMaps, used: ReadonlySet<string>): string[] {
  return Object.entries(maps).flatMap(([kind, map]: [string, ReadonlyMap<string, string>]) =>
    [...map.keys()].filter((name) => !used.has(name)).map((name) => `${kind}: ${name}`),
  );
}

function firstOf<T, R>(list: readonly T[], find: (entry: T) => R | undefined): R | undefined {
  for (const entry of list) {
    const found = find(entry);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Named {
  readonly id: string;
  readonly provider?: string | undefined;
}

type Index = ReadonlyMap<string, readonly Named[]>;

/** What is there by the slugs of its names; under one slug an id goes before an alias, an alias before a name. */
function indexOf<T extends Named>(list: readonly T[], namesOf: readonly ((entry: T) => readonly string[])[]): Index {
  const index = new Map<string, Named[]>();
  for (const names of namesOf) {
    for (const entry of list) {
      for (const key of names(entry).map(slug)) {
        const there = index.get(key);
        if (there) there.push(entry);
        else index.set(key, [entry]);
      }
    }
  }
  return index;
}

function indexModels(models: readonly DraftFields[]): Index {
  return indexOf(models, [({ id }) => [id], ({ aliases }) => aliases ?? [], ({ name }) => [name]]);
}

function indexBenchmarks(benchmarks: readonly DraftBenchmark[]): Index {
  return indexOf(benchmarks, [({ id }) => [id], ({ name }) => [name]]);
}

/** A name as it stands, and `maker/name` also without the maker, if that is the model's own. */
function findModel(index: Index, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const found = index.get(slug(key))?.[0];
    if (found) return found.id;
    const [, maker = '', rest = ''] = /^([^/]+)\/(.+)$/.exec(key) ?? [];
    const own = index.get(slug(rest))?.find(({ provider }) => provider !== undefined && slug(provider) === slug(maker));
    if (own) return own.id;
  }
  return undefined;
}

function findBenchmark(index: Index, keys: readonly string[]): string | undefined {
  return keys.map((key) => index.get(slug(key))?.[0]?.id).find((id) => id !== undefined);
}
