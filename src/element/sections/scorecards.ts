import { html, type TemplateResult } from 'lit';
import type { Scorecard, ViewModel } from '../../core/index.js';
import { sentence } from '../text.js';

const SYMBOLS = { clear: '●', lean: '◕', split: '◐', tie: '○', 'not-comparable': '∅' } as const;

/** Each model's score, the level between them, and how much of the evidence is shared. */
export function scorecards({ scorecards: view }: ViewModel): TemplateResult {
  const { cards, level, levelLabel, evidence, strip } = view;
  const share = (name: string, count: number): TemplateResult => html`<i class=${name} .style=${`flex-grow:${count}`}></i>`;
  return html`<div class="cards">
      ${cards.map((card, index) => scorecard(card, index))}
      <div class="level" part="level"><span aria-hidden="true">${SYMBOLS[level]}</span> ${levelLabel}</div>
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
