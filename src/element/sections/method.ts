import { html, type TemplateResult } from 'lit';
import type { ViewModel } from '../../core/index.js';
import { link } from '../text.js';

/** How it is scored, folded; sources, date and licence stay in sight, for attribution is a duty. */
export function methodNote({ method: view }: ViewModel): TemplateResult {
  const { heading, paragraphs, weightsHeading, weights, sourcesHeading, sources, data } = view;
  return html`<details part="method">
      <summary>${heading}</summary>
      ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      <p>
        ${weightsHeading}:
        ${weights.map(({ name, weight }, index) => html`${index > 0 ? ', ' : ''}<bdi>${name}</bdi> ${weight}`)}
      </p>
    </details>
    <p class="sources" part="attribution">
      ${sources.length > 0 ? html`${sourcesHeading}: ` : ''}${sources.map(
        ({ name, url, detail }, index) =>
          html`${index > 0 ? '; ' : ''}<bdi>${link(name, url)}</bdi>${detail ? html` (${detail})` : ''}`,
      )}${sources.length > 0 ? '. ' : ''}${data.join(' ')}
    </p>`;
}
