import { CliError } from './cli-error.js';
import type { Registry } from './registry.js';

/** What the registry says about an upstream model name: whose it is, and at which setting. */
export interface ModelName {
  readonly id: string;
  readonly effort?: string;
  readonly note?: string;
}

export interface BenchmarkName {
  readonly id: string;
  readonly variant?: string | undefined;
}

/** The alias tables: upstream names by adapter, each line written by hand; no rule guesses. */
export interface Names {
  model(adapter: string, name: string): ModelName | undefined;
  benchmark(adapter: string, name: string): BenchmarkName | undefined;
}

/** @throws where two entries claim one name. */
export function namesOf({ models, benchmarks }: Pick<Registry, 'models' | 'benchmarks'>): Names {
  const modelNames = table<ModelName>();
  for (const { id, names } of models) {
    for (const [adapter, list] of Object.entries(names)) {
      for (const { name, ...rest } of list) {
        const { effort, note } = rest as { effort?: string; note?: string };
        modelNames.add(adapter, name, { id, ...(effort ? { effort } : {}), ...(note ? { note } : {}) });
      }
    }
  }
  const benchmarkNames = table<BenchmarkName>();
  for (const { id, names } of benchmarks) {
    for (const [adapter, list] of Object.entries(names)) {
      for (const { name, ...rest } of list) benchmarkNames.add(adapter, name, { id, ...rest });
    }
  }
  return { model: modelNames.get, benchmark: benchmarkNames.get };
}

function table<T extends { readonly id: string }>() {
  const entries = new Map<string, T>();
  const key = (adapter: string, name: string): string => JSON.stringify([adapter, name]);
  return {
    add(adapter: string, name: string, entry: T): void {
      const other = entries.get(key(adapter, name));
      if (other) throw new CliError(`"${name}" of ${adapter} is claimed by ${other.id} and ${entry.id}`);
      entries.set(key(adapter, name), entry);
    },
    get: (adapter: string, name: string): T | undefined => entries.get(key(adapter, name)),
  };
}
