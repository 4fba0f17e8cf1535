import type { Locale } from '../text/locale.js';
import type { Narration } from '../text/narrate.js';
import type { Sentence } from '../text/segment.js';

export interface VerdictView {
  readonly heading: string;
  readonly headline: Sentence;
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly recommendations: readonly { readonly model: string; readonly sentence: Sentence }[];
  readonly changes: { readonly heading: string; readonly sentences: readonly Sentence[] };
  /** Label of the button that marks a sentence's rows. */
  readonly showRows: string;
}

export function verdictView(narration: Narration, { labels }: Locale): VerdictView {
  const { headline, paragraphs, recommendations, changes } = narration;
  return {
    heading: labels.sections.verdict,
    headline,
    paragraphs,
    recommendations,
    changes: { heading: labels.changes, sentences: changes },
    showRows: labels.showRows,
  };
}
