import { html, type TemplateResult } from 'lit';
import type { Segment } from '../core/index.js';

/** Words of the data are text nodes only; model names stand apart from the direction around them. */
export function segments(list: readonly Segment[]): (TemplateResult | string)[] {
  return list.map(({ text, model }) => (model === undefined ? text : html`<bdi>${text}</bdi>`));
}
