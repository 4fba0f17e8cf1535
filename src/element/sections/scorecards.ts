import { html, type TemplateResult } from 'lit';
import type { Scorecard, ViewModel } from '../../core/index.js';
import { symbol } from '../../templates/text.js';

const SYMBOLS = { clear: '●', lean: '◕', split: '◐', tie: '○', 'not-comparable': '∅' } as const;

/** The scores with the level between the first two. */
export function scorecards({ scorecards: { cards, level, levelLabel } }: ViewModel): TemplateResult {
  return html`<div class="cards">
    <div class="level" part="level">${symbol(SYMBOLS[level])} ${levelLabel}</div>
    ${cards.map(scorecard)}
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
