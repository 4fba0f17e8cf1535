import { html, type TemplateResult } from 'lit';

/** The better of two values: a sign, weight and a word for those who do not see them. */
export function marked(value: unknown, best: boolean, better: string): TemplateResult {
  return best
    ? html`<b class="best"><span aria-hidden="true">▲ </span>${value}<span class="hidden"> (${better})</span></b>`
    : html`${value}`;
}
