import { html, type TemplateResult } from 'lit';
import { methodView } from '../../core/extras.js';
import type { Context } from '../context.js';
import { speechOf } from '../speech.js';

/** How it is scored, and the weights in force. */
export function method(context: Context): TemplateResult {
  const speech = speechOf(context);
  const { paragraphs, weightsHeading, weights } = methodView(context.comparison, speech);
  const list = speech.format.list(weights.length, 'conjunction').map((part) => {
    if (typeof part === 'string') return part;
    const { name, weight } = weights[part]!;
    return html`<bdi>${name}</bdi> ${weight}`;
  });
  return html`${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    <p>${weightsHeading} ${list}</p>`;
}
