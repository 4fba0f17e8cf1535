import type { MessageKind } from '../comparison/message-kind.js';
import type { Level } from '../comparison/verdict.js';
import type { ControlName, SectionName } from '../options.js';

/** Short words around the figures; `{…}` are their arguments. */
export type LabelKey =
  | `section-${SectionName}`
  | `level-${Level}`
  | `control-${ControlName}`
  | 'mark'
  | 'about'
  | 'unavailable'
  | 'title'
  // scorecards
  | 'score-shared'
  | 'score-own'
  | 'score-stated'
  | 'score-none'
  | 'own-score'
  | 'own-count'
  | 'open-weights'
  | 'closed-weights'
  | 'reasoning'
  // verdict
  | 'changes'
  // categories
  | 'weight'
  | 'shared-count'
  | 'no-shared'
  | 'only-tested'
  | 'own-scores'
  | 'lead'
  | 'interval'
  | 'equal'
  | 'no-interval'
  // benchmarks
  | 'benchmark'
  | 'difference'
  | 'caption'
  | 'questions'
  | 'one-sided-rows'
  | 'other-conditions'
  | 'not-counted'
  | 'saturated'
  | 'superseded'
  | 'lower-is-better'
  | 'vendor'
  | 'independent'
  | 'missing'
  | 'better'
  // operator
  | 'fact'
  | 'input'
  | 'output'
  | 'per-million'
  | 'speed'
  | 'speed-value'
  | 'latency'
  | 'latency-value'
  | 'context-window'
  | 'context-window-value'
  | 'does-reason'
  | 'has-open-weights'
  | 'license'
  | 'released'
  | 'free'
  | 'self-hosted'
  | 'unknown'
  | 'yes'
  | 'no'
  // attribution
  | 'sources'
  | 'updated'
  | 'data-license'
  | 'retrieved'
  // status
  | 'loading'
  | 'retry'
  | 'empty';

/** Words that only an error asks for; but for English they come with the words of the controls. */
export type ErrorKey = 'problems' | `error-${FailureKind}`;

export type FailureKind =
  | 'no-source'
  | 'network'
  | 'http'
  | 'timeout'
  | 'html'
  | 'json'
  | 'blocked'
  | 'unknown-model'
  | 'nearest'
  | 'too-few-models'
  | 'dataset';

export type StringKey = MessageKind | LabelKey;

/** A language: templates and a little data, no state, no imports. One that lacks a string does not compile. */
export interface Locale<Key extends string = StringKey> {
  /** BCP 47. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** Templates; `speech.ts` says what they may hold. */
  readonly strings: Readonly<Record<Key, string>>;
  /** Words for 0, 1, 2 … in running text, as far as the language uses them. */
  readonly smallNumbers: readonly string[];
  /** A category as a noun inside a sentence, from its id and its name in the dataset. */
  category(id: string, name: string): string;
  /** A category as a heading; absent: as the dataset has it. */
  categoryName?(id: string, name: string): string;
  /** What stands between two sentences; absent: a space. */
  readonly gap?: string;
}
