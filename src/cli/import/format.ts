import type { Reading } from './record.js';

/** A file as text, named as the user named it. */
export interface InputFile {
  readonly name: string;
  readonly text: string;
}

/** What the user says that a reader needs. */
export interface ReadOptions {
  /** Metric to take, by the benchmark's upstream name; under `*` for all of them. */
  readonly metrics: ReadonlyMap<string, string>;
  /** CSV: heading by role. */
  readonly columns: ReadonlyMap<string, string>;
  /** What `--set` states for whatever the file leaves open, by field. */
  readonly set: ReadonlyMap<string, string>;
}

export interface ImportFormat {
  /** As it is written on the command line. */
  readonly name: string;
  readonly summary: string;
  /** For lists of models: facts and no scores, so that a model may come without any. */
  readonly listsModels?: true;
  /** Whether a file of a folder is one of this format, by its path inside the folder. */
  readonly isInput: (path: string) => boolean;
  /** Looks at the name of a file before it is read as text. @throws {FormatError} for a kind that cannot be. */
  readonly checkName?: (name: string) => void;
  /** @throws {FormatError} with every problem of a file that is not what it should be. */
  readonly read: (file: InputFile, options: ReadOptions) => Reading;
}
