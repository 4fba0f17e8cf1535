import { html, nothing, type TemplateResult } from 'lit';
import type { CategoryRow, Difference, ViewModel } from '../../core/index.js';
import { bar, segments } from '../../templates/text.js';

/** Paired bars a category with their numbers, and the difference with its interval on a zero line. */
export function categoryBars({ categories: { rows, axis }, models }: ViewModel): TemplateResult {
  return html`<ul class="rows">
    ${rows.map((row) => category(row, axis, models[0]!.id))}
  </ul>`;
}

function category({ name, detail, bars, difference, note }: CategoryRow, axis: number, first: string): TemplateResult {
  return html`<li part="category">
    <div><bdi>${name}</bdi> <small>${detail}</small></div>
    ${
      note
        ? html`<div class="note">${segments(note)}</div>`
        : html`<div class="bars">
            ${bars.map(
              ({ value, name: model, text }, index) =>
                html`${bar(value, `m${index}`, 'bar')}<span><span class="hidden">${model} </span>${text}</span>`,
            )}
          </div>`
    }
    ${difference ? differenceChart(difference, axis, first) : nothing}
  </li>`;
}

/** The line is dashed where the interval is assumed; the dot hollow where none is known. The first model's lead points to the start, as its column stands there. */
function differenceChart(difference: Difference, axis: number, first: string): TemplateResult {
  const { value, low, high, leader, text, interval, assumed } = difference;
  const at = (points: number): number => 50 - (points / axis) * 50;
  const model = leader === null ? '' : leader === first ? 'm0' : 'm1';
  return html`<div class="difference ${model} ${low === null ? 'unknown' : assumed ? 'assumed' : ''}" part="difference">
    <span class="axis" aria-hidden="true"
      >${
        low === null || high === null
          ? nothing
          : html`<i class="whisker" .style=${`inset-inline-start:${at(high)}%;inline-size:${at(low) - at(high)}%`}></i>`
      }<i class="dot" .style=${`inset-inline-start:${at(value)}%`}></i
    ></span>
    <b class="lead">${segments(text)}</b> <small>${interval}</small>
  </div>`;
}
