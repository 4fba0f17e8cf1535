import { html, type TemplateResult } from 'lit';
import type { ViewModel } from '../../core/index.js';
import { link } from '../../templates/text.js';

/** How it is scored, folded. */
export function methodNote({ method }: ViewModel): TemplateResult {
  const { heading, paragraphs, weightsHeading, weights } = method;
  return html`<details part="method">
    <summary>${heading}</summary>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    <p>
      ${weightsHeading}:
      ${weights.map(({ name, weight }, index) => html`${index > 0 ? ', ' : ''}<bdi>${name}</bdi> ${weight}`)}
    </p>
  </details>`;
}

/** Sources, date and licence, below whatever sections are shown: to name them is a duty under many licences. */
export function attribution({ method: { sourcesHeading, sources, data } }: ViewModel): TemplateResult {
  return html`<p class="sources" part="attribution">
    ${sources.length > 0 ? html`${sourcesHeading}: ` : ''}${sources.map(
      ({ name, url, detail }, index) =>
        html`${index > 0 ? '; ' : ''}<bdi>${link(name, url)}</bdi>${detail ? html` (${detail})` : ''}`,
    )}${sources.length > 0 ? '. ' : ''}${data.join(' ')}
  </p>`;
}
