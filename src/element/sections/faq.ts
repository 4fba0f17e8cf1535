import { html, type TemplateResult } from 'lit';
import type { ViewModel } from '../../core/index.js';
import { segments, sentences } from '../../templates/text.js';

/** Questions and answers, folded. */
export function faq({ faq: { entries }, gap }: ViewModel): TemplateResult {
  return html`${entries.map(
    ({ question, answer }) =>
      html`<details part="question">
        <summary>${segments(question.segments)}</summary>
        <p>${sentences(answer, gap)}</p>
      </details>`,
  )}`;
}
