import { html, nothing, type TemplateResult } from 'lit';
import type { Segment, Sentence } from '../core/index.js';

/** Words of the data are text nodes only; model names stand apart from the direction around them. */
export function segments(list: readonly Segment[]): (TemplateResult | string)[] {
  return list.map(({ text, model, emphasis }) => {
    const inner = model === undefined ? text : html`<bdi>${text}</bdi>`;
    return emphasis ? html`<b>${inner}</b>` : inner;
  });
}

/** With a mark like that of a footnote, which shows the rows that the sentence rests on. */
export function sentence({ id, segments: list, rows, mark }: Sentence): TemplateResult {
  const ids = rows.join(' ');
  return html`<span id=${id} data-rows=${ids}>${segments(list)}</span>${
      ids &&
      html`<span class="tie"
        ><button
          class="mark"
          part="mark"
          data-rows=${ids}
          aria-label=${mark}
          aria-controls="benchmarks"
          aria-pressed="false"
        >
          ${symbol(String(rows.length))}
        </button></span
      >`
    }`;
}

/** Sentences of one paragraph, with what the language puts between them. */
export function sentences(list: readonly Sentence[], gap: string): unknown[] {
  return list.map((one) => [sentence(one), gap]);
}

/** A link for addresses that the dataset has passed as `http(s)`, else the text alone. */
export function link(text: string, url: string | null): TemplateResult | string {
  return url === null ? text : html`<a href=${url}>${text}</a>`;
}

/** A sign for the eye alone, drawn by the style sheet: it is no text, neither to be read out nor to be measured. */
export function symbol(sign: string): TemplateResult {
  return html`<span data-symbol=${sign} aria-hidden="true"></span>`;
}

/** A bar on its track, the part that says it in figures aside; 0–100. */
export function bar(percent: number, className: string, part?: string): TemplateResult {
  return html`<span class="track ${className}" part=${part ?? nothing}
    ><i .style=${`inline-size:${percent}%`}></i
  ></span>`;
}

/** Folded content; `onToggle` is told when it is opened or closed. */
export function disclosure(part: string, summary: unknown, content: unknown, onToggle?: () => unknown): TemplateResult {
  return html`<details class=${part} part=${part} @toggle=${onToggle}>
    <summary>${summary}</summary>
    ${content}
  </details>`;
}

/** A heading of the level that the page's outline asks for. */
export function heading(level: number, text: unknown, isHidden = false): TemplateResult {
  return html`<div role="heading" aria-level=${level} class=${isHidden ? 'hidden' : 'heading'}>${text}</div>`;
}
