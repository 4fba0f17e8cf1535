import type { Segment } from '../text/segment.js';
import type { ModelView } from './model-view.js';

/** A table with a column a model; `difference` is the heading of a last column, if there is one. */
export interface Table {
  readonly caption: readonly Segment[];
  readonly column: string;
  readonly models: readonly ModelView[];
  readonly difference: string | null;
  readonly groups: readonly TableGroup[];
  /** Words for who does not see the signs. */
  readonly better: string;
  readonly missing: string;
}

export interface TableGroup {
  /** Empty where rows need no grouping. */
  readonly name: string;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  /** What a reader must know to read the figures. */
  readonly detail: string;
  /** In the order of the models. */
  readonly cells: readonly TableCell[];
  readonly difference: TableDifference | null;
}

export interface TableCell {
  /** Null = not tested. */
  readonly text: string | null;
  readonly best: boolean;
  /** Nothing is known, and the text says so. */
  readonly unknown: boolean;
  readonly detail: string;
  readonly url: string | null;
  /** 0–100 to draw under the text: a score on its scale, a share of the row's largest, or a place on a log scale. */
  readonly bar?: number | false | null | undefined;
}

/** Of the first two models, on 0–100. */
export interface TableDifference {
  readonly text: string;
  /** Position of the model it speaks for. */
  readonly leader: number | null;
  readonly interval: string | null;
  /** Whether the interval is assumed from a number of questions, not measured; the text of it says so. */
  readonly assumed: boolean;
}
