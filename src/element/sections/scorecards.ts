import { html, nothing, type TemplateResult } from 'lit';
import type { Scorecard, ViewModel } from '../../core/index.js';
import { sentence, symbol } from '../text.js';

const SYMBOLS = { clear: '●', lean: '◕', split: '◐', tie: '○', 'not-comparable': '∅' } as const;

/** The scores with the level between the first two, and how much of the evidence is shared. */
export function scorecards({ scorecards: view }: ViewModel): TemplateResult {
  const { cards, level, levelLabel, evidence, strip } = view;
  const share = (name: string, count: number): unknown =>
    count > 0 ? html`<i class=${name} .style=${`flex:${count}`}></i>` : nothing;
  return html`<div class="cards">
      <div class="level" part="level">${symbol(SYMBOLS[level])} ${levelLabel}</div>
      ${cards.map(scorecard)}
    </div>
    <div class="evidence" part="evidence">
      <span class="strip" aria-hidden="true"
        >${share('both', strip.shared)}${share('m0', strip.own[0])}${share('m1', strip.own[1])}</span
      >
      ${sentence(evidence)}
    </div>`;
}

function scorecard({ name, about, score, scoreLabel, own }: Scorecard, index: number): TemplateResult {
  return html`<div class="card m${index}" part="card">
    <b class="name"><bdi>${name}</bdi></b>
    <small>${about}</small>
    <span class="score" part="score">${score ?? '–'}</span>
    <small>${scoreLabel}</small>
    <small>${own}</small>
  </div>`;
}
