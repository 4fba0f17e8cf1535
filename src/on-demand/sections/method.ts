import { html, type TemplateResult } from 'lit';
import { methodView } from '../../core/extras.js';
import type { Context } from '../context.js';
import { speechOf } from '../speech.js';

/** How it is scored, and the weights in force. */
export function method(context: Context): TemplateResult {
  const { paragraphs, weightsHeading, weights } = methodView(context.comparison, speechOf(context));
  return html`${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    <p>
      ${weightsHeading}
      ${weights.map(({ name, weight }, index) => html`${index > 0 ? ' · ' : ''}<bdi>${name}</bdi> ${weight}`)}
    </p>`;
}
