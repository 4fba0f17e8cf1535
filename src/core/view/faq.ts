import type { Locale } from '../text/locale.js';
import type { Narration } from '../text/narrate.js';

export interface FaqView {
  readonly heading: string;
  readonly entries: Narration['faq'];
}

export function faqView({ faq }: Narration, { labels }: Locale): FaqView {
  return { heading: labels.sections.faq, entries: faq };
}
