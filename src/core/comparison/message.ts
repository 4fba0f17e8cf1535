import type { Basis } from '../scoring/category.js';
import type { ByModel, FactOf, FactKind } from './fact.js';
import type { Recommendation } from './recommendation.js';

type Fields<K extends FactKind> = Omit<FactOf<K>, 'kind' | 'rows'>;

/** The fields of each kind of message: mostly those of the fact that it tells. */
interface MessageFields {
  headline: Fields<'level'>;
  evidence: Fields<'evidence'>;
  overall: Fields<'overall-lead'>;
  'deciding-row': Fields<'deciding-row'>;
  /** `standing`: whether the other model has an answer, none, or there is just this one category. */
  advantage: Fields<'category-lead'> & { readonly standing: 'answered' | 'unanswered' | 'alone' };
  'answer-back': Fields<'category-lead'>;
  swing: Fields<'biggest-swing'>;
  /** `comparable`: whether there is a lead on shared rows to hold the average against. */
  'usual-average': Fields<'bases-disagree'> & { readonly comparable: boolean };
  'vendor-reported': Fields<'vendor-reported'>;
  'not-comparable': { readonly categories: readonly string[] };
  'one-sided': { readonly counts: ByModel<number> };
  recommendation: Recommendation & {
    /** `only-if` for the model that trails at `lean` or `clear`. */
    readonly role: 'pick' | 'leads' | 'only-if';
    readonly basis: Basis;
  };
  'flip-point': Fields<'flip-point'>;
  'weighting-share': Fields<'weighting-share'>;
  'missing-score': Fields<'deciding-missing-score'>;
  'no-missing-score': object;
  'ask-overall': { readonly models: readonly string[] };
  'tell-overall': Fields<'level'>;
  'ask-category': { readonly category: string };
  'tell-category': Fields<'category-lead'> & { readonly separator: FactOf<'category-separator'> | null };
  'tell-category-equal': { readonly score: number };
  'ask-price': object;
  /** `ratio` from 2 up only. */
  'tell-price': Fields<'price'>;
  'ask-context-window': object;
  'tell-context-window': Fields<'context-window'>;
  'ask-speed': object;
  'tell-speed': Fields<'speed'>;
  'tell-latency': Fields<'latency'>;
  'ask-reasoning': object;
  'tell-reasoning': YesNo;
  'ask-open-weights': object;
  'tell-open-weights': YesNo;
}

export type MessageKind = keyof MessageFields;

/** One message, with the benchmarks its sentence rests on. */
export type MessageOf<K extends MessageKind> = {
  readonly kind: K;
  readonly rows: readonly string[];
} & MessageFields[K];

/** What is to be said, before any language: ids and numbers only. */
export type Message = { [K in MessageKind]: MessageOf<K> }[MessageKind];

/** Ids of the models that do and that do not. */
interface YesNo {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Everything the verdict and the FAQ say, in order. */
export interface Narrative {
  readonly evidence: Message;
  readonly headline: Message;
  readonly paragraphs: readonly (readonly Message[])[];
  readonly recommendations: readonly MessageOf<'recommendation'>[];
  /** What would change the verdict. */
  readonly changes: readonly Message[];
  readonly faq: readonly { readonly question: Message; readonly answer: readonly Message[] }[];
}
