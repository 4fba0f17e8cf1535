import type { MessageKind, MessageOf } from '../comparison/message.js';
import type { THRESHOLDS } from '../comparison/thresholds.js';
import type { Level } from '../comparison/verdict.js';
import type { SectionName } from '../options.js';
import type { Phrasing } from './phrasing.js';
import type { Phrase, Segment } from './segment.js';

/**
 * A language: plain data and functions, no state. A locale that lacks a kind of message or a label does not compile.
 */
export interface Locale {
  /** BCP 47. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: { readonly [K in MessageKind]: (message: MessageOf<K>, phrasing: Phrasing) => readonly Segment[] };
  readonly labels: Labels;
  readonly method: MethodWords;
  readonly status: StatusWords;
}

/** Short words around the figures. */
export interface Labels {
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  title(models: readonly Phrase[], phrasing: Phrasing): readonly Segment[];
  /** What the big figure of a scorecard is. */
  readonly sharedScore: string;
  readonly ownScore: string;
  readonly statedScore: string;
  readonly noScore: string;
  /** "own tests 73, 8 of 20 benchmarks" */
  ownTests(score: string | null, count: string, total: string): string;
  readonly openWeights: string;
  readonly closedWeights: string;
  readonly reasoning: string;
  readonly changes: string;
  weight(weight: string): string;
  sharedCount(count: number, text: string): string;
  readonly notComparable: string;
  onlyTested(model: Phrase): readonly Segment[];
  ownScores(scores: Phrase): readonly Segment[];
  lead(model: Phrase, points: string): readonly Segment[];
  interval(low: string, high: string): string;
  readonly equal: string;
  readonly noInterval: string;
  readonly assumedInterval: string;
  readonly benchmark: string;
  readonly difference: string;
  tableCaption(models: readonly Phrase[], phrasing: Phrasing): readonly Segment[];
  questions(count: number, text: string): string;
  oneSided(count: number, text: string): string;
  readonly loose: string;
  readonly displayOnly: string;
  readonly saturated: string;
  readonly superseded: string;
  readonly lowerIsBetter: string;
  readonly vendor: string;
  readonly independent: string;
  readonly missing: string;
  readonly better: string;
  readonly unknown: string;
  readonly yes: string;
  readonly no: string;
  readonly showRows: string;
  readonly operator: {
    readonly fact: string;
    readonly input: string;
    readonly output: string;
    readonly speed: string;
    readonly latency: string;
    readonly context: string;
    readonly maxOutput: string;
    readonly reasoning: string;
    readonly openWeights: string;
    readonly license: string;
    readonly released: string;
    readonly free: string;
    readonly selfHosted: string;
    readonly perMillion: string;
    tokensPerSecond(value: string): string;
    seconds(value: string): string;
    tokens(value: string): string;
  };
}

/** The method note. */
export interface MethodWords {
  readonly basis: Readonly<Record<'shared' | 'all', string>>;
  readonly level: string;
  thresholds(phrasing: Phrasing, thresholds: typeof THRESHOLDS): readonly string[];
  readonly limits: string;
  readonly weights: string;
  readonly sources: string;
  updated(date: string): string;
  license(license: string): string;
  retrieved(date: string): string;
}

/** Loading, errors, empty states. */
export interface StatusWords {
  readonly loading: string;
  readonly retry: string;
  readonly empty: string;
  /** One line that says what went wrong, and one that says what to do. */
  error(code: string, detail: ErrorDetail): { readonly title: string; readonly hint: string };
  readonly problems: string;
}

export interface ErrorDetail {
  readonly url?: string | undefined;
  readonly status?: number | undefined;
  readonly seconds?: number | undefined;
  readonly origin?: string | undefined;
  readonly unknown?: readonly { readonly id: string; readonly nearest: string | null }[] | undefined;
}
