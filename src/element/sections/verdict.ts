import { html, nothing, type TemplateResult } from 'lit';
import type { Scorecards, ViewModel } from '../../core/index.js';
import { sentence, sentences } from '../../templates/text.js';

/** How much of the evidence is shared, headline, paragraphs, one recommendation a model, and what would change it. */
export function verdict({ verdict: view, scorecards, models, gap }: ViewModel): TemplateResult {
  const { headline, paragraphs, recommendations, changes } = view;
  return html`${evidence(scorecards)}
    <div class="prose">
      <p class="headline" part="headline">${sentence(headline)}</p>
      ${paragraphs.map((paragraph) => html`<p>${sentences(paragraph, gap)}</p>`)}
      <div class="picks">
        ${recommendations.map(
          ({ model, sentence: words }) =>
            html`<p class="pick m${models.findIndex(({ id }) => id === model)}" part="recommendation">
              ${sentence(words)}
            </p>`,
        )}
      </div>
      ${
        changes.sentences.length === 0
          ? nothing
          : html`<details>
              <summary>${changes.heading}</summary>
              <p>${sentences(changes.sentences, gap)}</p>
            </details>`
      }
    </div>`;
}

function evidence({ evidence: line, strip }: Scorecards): TemplateResult {
  const share = (name: string, count: number): unknown =>
    count > 0 ? html`<i class=${name} .style=${`flex:${count}`}></i>` : nothing;
  return html`<div class="evidence" part="evidence">
    <span class="strip" aria-hidden="true"
      >${share('both', strip.shared)}${share('m0', strip.own[0])}${share('m1', strip.own[1])}</span
    >
    <span>${sentence(line)}</span>
  </div>`;
}
