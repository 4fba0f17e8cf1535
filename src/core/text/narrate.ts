import type { Comparison } from '../comparison/comparison.js';
import { compose } from '../comparison/compose.js';
import type { Message } from '../comparison/message.js';
import type { Sentence } from './segment.js';
import type { Speech } from './speech.js';

/** The narrative in the words of one language. */
export interface Narration {
  readonly evidence: Sentence;
  readonly headline: Sentence;
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly recommendations: readonly { readonly model: string; readonly sentence: Sentence }[];
  readonly changes: readonly Sentence[];
  readonly faq: readonly { readonly question: Sentence; readonly answer: readonly Sentence[] }[];
}

export function narrate(comparison: Comparison, speech: Speech): Narration {
  let count = 0;
  const sentence = (message: Message): Sentence => ({
    id: `sentence-${++count}`,
    segments: speech.sentence(message),
    rows: message.rows,
    mark: message.rows.length > 0 ? speech.text('mark', { count: message.rows.length }) : '',
  });
  const { evidence, headline, paragraphs, recommendations, changes, faq } = compose(comparison);
  return {
    evidence: sentence(evidence),
    headline: sentence(headline),
    paragraphs: paragraphs.map((messages) => messages.map(sentence)),
    recommendations: recommendations.map(({ model, message }) => ({ model, sentence: sentence(message) })),
    changes: changes.map(sentence),
    faq: faq.map(({ question, answer }) => ({ question: sentence(question), answer: answer.map(sentence) })),
  };
}
