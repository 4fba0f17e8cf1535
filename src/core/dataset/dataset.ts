/** A parsed dataset: what `parseDataset` returns. Past it nothing is checked again. */
export interface Dataset {
  readonly format: string;
  readonly name?: string | undefined;
  /** ISO date of the newest fact; the only clock the core knows. */
  readonly updated?: string | undefined;
  readonly license?: string | undefined;
  readonly sources: Readonly<Record<string, Source>>;
  readonly categories: readonly Category[];
  readonly benchmarks: readonly Benchmark[];
  readonly models: readonly Model[];
}

/** Where figures come from; `license` is a duty to show when it asks for attribution. */
export interface Source {
  readonly name: string;
  readonly url?: string | undefined;
  readonly license?: string | undefined;
  readonly retrieved?: string | undefined;
}

export interface Category {
  readonly id: string;
  readonly name: string;
  /** Share in the overall score, ≥ 0, on any common scale. */
  readonly weight: number;
}

export type BenchmarkStatus = 'current' | 'saturated' | 'superseded';

export interface Benchmark {
  readonly id: string;
  readonly name: string;
  /** Id of a category of the same dataset. */
  readonly category: string;
  /** Weight inside the category, ≥ 0; 0 = display only. */
  readonly weight: number;
  /** `%`, `Elo`, `points`, `hours`, `USD` … */
  readonly unit: string;
  /** The raw values that map to 0 and 100 (100 and 0 where lower is better). */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** How raw values map to 0–100; `log` wants `min` > 0. */
  readonly scale: 'linear' | 'log';
  readonly lowerIsBetter: boolean;
  /** The rating against which an Elo is scored as an expected win rate. */
  readonly reference?: number | undefined;
  /** The score of a guesser, raw units; for display. */
  readonly chance?: number | undefined;
  /** Number of questions. */
  readonly items?: number | undefined;
  /** Benchmarks made of the same raw material share a group. */
  readonly group?: string | undefined;
  readonly version?: string | undefined;
  readonly status: BenchmarkStatus;
  readonly url?: string | undefined;
}

/** US dollars per million tokens, or a word where there is no list price. Absent = unknown. */
export type Price = { readonly input: number; readonly output: number } | 'free' | 'self-hosted';

export interface Model {
  readonly id: string;
  readonly name: string;
  readonly provider?: string | undefined;
  readonly released?: string | undefined;
  readonly reasoning?: boolean | undefined;
  readonly openWeights?: boolean | undefined;
  readonly license?: string | undefined;
  /** Tokens. */
  readonly contextWindow?: number | undefined;
  readonly maxOutput?: number | undefined;
  readonly price?: Price | undefined;
  /** Output tokens per second. */
  readonly speed?: number | undefined;
  /** Seconds to the first token. */
  readonly latency?: number | undefined;
  readonly url?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly published?: Published | undefined;
  /** Measurements by benchmark id. */
  readonly scores: Readonly<Record<string, readonly Score[]>>;
}

/** Aggregates that a source states itself; never mixed into computed ones. */
export interface Published {
  readonly overall?: number | undefined;
  readonly lane?: string | undefined;
  readonly categories?: Readonly<Record<string, number>> | undefined;
  readonly source?: string | undefined;
}

export type Reporter = 'vendor' | 'independent';

/** One measurement, in the benchmark's own unit. */
export interface Score {
  readonly value: number;
  readonly stderr?: number | undefined;
  /** 95 % interval as the source states it. */
  readonly interval?: readonly [number, number] | undefined;
  /** Number of questions actually run, if other than the benchmark's `items`. */
  readonly n?: number | undefined;
  readonly source?: string | undefined;
  readonly by?: Reporter | undefined;
  /** Test conditions: tools, harness, shots, subset, n-best. Part of the match. */
  readonly variant?: string | undefined;
  /** The model's own setting (`low`, `high`, `32K`); no part of the match. */
  readonly effort?: string | undefined;
  readonly note?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
}
