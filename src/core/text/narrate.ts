import type { Comparison } from '../comparison/comparison.js';
import { compose } from '../comparison/compose.js';
import type { Message, MessageOf, MessageKind, Narrative } from '../comparison/message.js';
import type { Locale } from './locale.js';
import type { Phrasing } from './phrasing.js';
import type { Segment, Sentence } from './segment.js';

/** The narrative in the words of one language. */
export interface Narration {
  readonly evidence: Sentence;
  readonly headline: Sentence;
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly recommendations: readonly { readonly model: string; readonly sentence: Sentence }[];
  readonly changes: readonly Sentence[];
  readonly faq: readonly { readonly question: Sentence; readonly answer: readonly Sentence[] }[];
}

export function narrate(comparison: Comparison, locale: Locale, phrasing: Phrasing): Narration {
  const narrative: Narrative = compose(comparison);
  let count = 0;
  const sentence = (message: Message): Sentence => ({
    id: `sentence-${++count}`,
    segments: phrase(locale, message, phrasing),
    rows: message.rows,
  });
  return {
    evidence: sentence(narrative.evidence),
    headline: sentence(narrative.headline),
    paragraphs: narrative.paragraphs.map((messages) => messages.map(sentence)),
    recommendations: narrative.recommendations.map((message) => ({ model: message.model, sentence: sentence(message) })),
    changes: narrative.changes.map(sentence),
    faq: narrative.faq.map(({ question, answer }) => ({
      question: sentence(question),
      answer: answer.map(sentence),
    })),
  };
}

/** One kind, one function: the mapped type of `Locale.messages` pairs them, which a union cannot follow. */
function phrase(locale: Locale, message: Message, phrasing: Phrasing): readonly Segment[] {
  const speak = locale.messages[message.kind] as (
    message: MessageOf<MessageKind>,
    phrasing: Phrasing,
  ) => readonly Segment[];
  return speak(message, phrasing);
}
