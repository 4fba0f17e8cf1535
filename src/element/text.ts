import { html, nothing, type TemplateResult } from 'lit';
import type { Segment, Sentence } from '../core/index.js';

/** Words of the data are text nodes only; model names stand apart from the direction around them. */
export function segments(list: readonly Segment[]): (TemplateResult | string)[] {
  return list.map(({ text, model, emphasis, rows }) => {
    const inner = model === undefined ? text : html`<bdi>${text}</bdi>`;
    if (emphasis) return html`<b>${inner}</b>`;
    return rows ? html`<span class="figure">${inner}</span>` : inner;
  }) as (TemplateResult | string)[];
}

export function sentence({ id, segments: list }: Sentence): TemplateResult {
  return html`<span id=${id}>${segments(list)}</span>`;
}

/** Sentences of one paragraph, a space between. */
export function sentences(list: readonly Sentence[]): unknown[] {
  return list.map((one, index) => [index > 0 ? ' ' : nothing, sentence(one)]);
}

/** A link for addresses that the dataset has passed as `http(s)`, else the text alone. */
export function link(text: string, url: string | null): TemplateResult | string {
  return url === null ? text : html`<a href=${url} rel="noopener nofollow">${text}</a>`;
}

/** A heading of the level that the page's outline asks for. */
export function heading(level: number, text: unknown, id?: string): TemplateResult {
  return html`<div role="heading" aria-level=${level} id=${id ?? nothing} class="heading">${text}</div>`;
}
