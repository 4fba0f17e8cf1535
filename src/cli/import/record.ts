import type { Model, Reporter, Source } from '../../core/dataset/dataset.js';

/** Where something stands: the file, and the place in it as its format counts (`line 3`, `results.mmlu`). */
export interface Place {
  readonly file: string;
  readonly at: string;
}

/** A name as the file has it. */
export interface Upstream {
  /** What it is called in the dataset if the dataset does not know it yet. */
  readonly name: string;
  /** What it is looked up by, the most exact first; the first one is its name in messages and options. */
  readonly keys: readonly [string, ...string[]];
}

export interface UpstreamBenchmark extends Upstream {
  readonly category?: string | undefined;
  readonly items?: number | undefined;
  readonly group?: string | undefined;
  readonly url?: string | undefined;
}

/** What the file, or the rule of its format, says of the scale of a value; nothing is read off the value itself. */
export interface StatedScale {
  /** A share of 1, to become a percentage. */
  readonly isShare?: boolean | undefined;
  readonly unit?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly lowerIsBetter?: boolean | undefined;
}

/** One measurement as a file states it, in the file's own scale. */
export interface ImportedScore {
  readonly place: Place;
  readonly model: Upstream;
  readonly benchmark: UpstreamBenchmark;
  readonly scale: StatedScale;
  readonly value: number;
  readonly stderr?: number | undefined;
  readonly interval?: readonly [number, number] | undefined;
  readonly n?: number | undefined;
  readonly by?: Reporter | undefined;
  readonly variant?: string | undefined;
  readonly effort?: string | undefined;
  readonly note?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly source?: Source | undefined;
}

export type Facts = Partial<Omit<Model, 'id' | 'name' | 'aliases' | 'published' | 'scores'>>;

/** What a file states of a model besides its scores. */
export interface ImportedFacts {
  readonly place: Place;
  readonly model: Upstream;
  readonly facts: Facts;
}

/** What a file holds and the dataset does not get. */
export interface LeftOut {
  readonly place: Place;
  readonly name: string;
  readonly value?: unknown;
  readonly reason: string;
}

/** What one file gave. */
export interface Reading {
  readonly file: string;
  readonly scores: ImportedScore[];
  readonly facts: ImportedFacts[];
  readonly leftOut: LeftOut[];
  /** Worth knowing, though nothing is missing. */
  readonly remarks: string[];
}

export function emptyReading(file: string): Reading {
  return { file, scores: [], facts: [], leftOut: [], remarks: [] };
}
