import { html, nothing, type TemplateResult } from 'lit';
import type { ViewModel } from '../../core/index.js';
import { sentence, sentences } from '../text.js';

/** Headline, paragraphs, one recommendation a model, and what would change it. */
export function verdict({ verdict: view, models }: ViewModel): TemplateResult {
  const { headline, paragraphs, recommendations, changes } = view;
  return html`<div class="prose">
    <p class="headline" part="headline">${sentence(headline)}</p>
    ${paragraphs.map((paragraph) => html`<p>${sentences(paragraph)}</p>`)}
    <div class="picks">
      ${recommendations.map(
        ({ model, sentence: words }) =>
          html`<p class="pick m${models.findIndex(({ id }) => id === model)}" part="recommendation">
            <span>${sentence(words)}</span>
          </p>`,
      )}
    </div>
    ${
      changes.sentences.length === 0
        ? nothing
        : html`<details>
            <summary>${changes.heading}</summary>
            <p>${sentences(changes.sentences)}</p>
          </details>`
    }
  </div>`;
}
