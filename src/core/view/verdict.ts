import type { Narration } from '../text/narrate.js';
import type { Sentence } from '../text/segment.js';
import type { Speech } from '../text/speech.js';

export interface VerdictView extends Pick<Narration, 'headline' | 'paragraphs' | 'recommendations'> {
  readonly heading: string;
  readonly changes: { readonly heading: string; readonly sentences: readonly Sentence[] };
}

export interface FaqView {
  readonly heading: string;
  readonly entries: Narration['faq'];
}

export function verdictView(
  { headline, paragraphs, recommendations, changes }: Narration,
  { text }: Speech,
): VerdictView {
  return {
    heading: text('section-verdict'),
    headline,
    paragraphs,
    recommendations,
    changes: { heading: text('changes'), sentences: changes },
  };
}

export function faqView({ faq }: Narration, { text }: Speech): FaqView {
  return { heading: text('section-faq'), entries: faq };
}
