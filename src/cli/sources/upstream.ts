import type { Score } from '../../core/dataset/dataset.js';

/** One measurement as an upstream file holds it, under the file's own names; the registry says whose they are. */
export interface UpstreamScore {
  readonly model: string;
  readonly benchmark: string;
  readonly score: UpstreamMeasurement;
  /** False where the file gives the model's effort without its board having stated it. */
  readonly effortStated?: boolean;
  /** Which publication the row is from, where one folder pins several. */
  readonly publication?: string;
  readonly origin?: RowOrigin;
}

/** Where a measurement stands: the pinned file, by its path in the source's folder, and the key of the row in it. */
export interface RowOrigin {
  readonly file: string;
  readonly row: string;
  /** Address of the log of the run, where the source has one. */
  readonly log?: string;
}

/** A `Score` before it has a source; the effort is the alias table's to say. */
export type UpstreamMeasurement = Omit<Score, 'source' | 'effort'>;

/** The text of a source's files by their path inside its folder, `/` between the parts; read when it is asked for. */
export type SourceFiles = Pick<ReadonlyMap<string, string>, 'get' | 'has' | 'keys'>;

/** Reads the pinned files of one source; pure. */
export type Adapter = (files: SourceFiles) => UpstreamScore[];

/** What a source states of a model itself. */
export interface UpstreamFacts {
  readonly model: string;
  readonly released?: string;
  readonly reasoning?: boolean;
  readonly openWeights?: boolean;
  readonly contextWindow?: number;
  readonly maxOutput?: number;
  readonly price?: { readonly input: number; readonly output: number };
}

export type FactsAdapter = (files: SourceFiles) => UpstreamFacts[];
