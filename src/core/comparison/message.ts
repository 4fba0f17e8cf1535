import type { MessageKind } from './message-kind.js';

/**
 * What is to be said, before any language: which sentence, the ids and numbers in it, and the benchmarks it rests on.
 * A locale has one template a kind, which says how each argument is to be read: as a model's id, a share, a price …
 */
export interface Message<Kind extends string = MessageKind> {
  readonly kind: Kind;
  readonly args: Arguments;
  /** Ids of benchmarks. */
  readonly rows: readonly string[];
}

/** Ids, numbers, messages within the message, lists of these, by name; mostly a fact as it is. */
export type Arguments = Readonly<Record<string, unknown>>;

/** The benchmarks are those of the arguments, if they are a fact, unless others are named. */
export function message(kind: MessageKind, args: object = {}, rows = (args as Partial<Message>).rows ?? []): Message {
  return { kind, args: args as Arguments, rows };
}

/** Everything the verdict and the FAQ say, in order. */
export interface Narrative {
  readonly evidence: Message;
  readonly headline: Message;
  readonly paragraphs: readonly (readonly Message[])[];
  readonly recommendations: readonly { readonly model: string; readonly message: Message }[];
  /** What would change the verdict. */
  readonly changes: readonly Message[];
  readonly faq: readonly { readonly question: Message; readonly answer: readonly Message[] }[];
}
