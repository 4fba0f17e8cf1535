import { html, type TemplateResult } from 'lit';
import type { ViewModel } from '../../core/index.js';
import { marked } from './marked.js';

/** Price, speed, latency, context, reasoning, open weights, release: what is unknown says so. */
export function operatorTable({ operator: { heading, column, models, rows, better } }: ViewModel): TemplateResult {
  return html`<table part="table">
    <caption class="hidden">
      ${heading}
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="hidden">${column}</span></th>
        ${models.map(({ name }, index) => html`<th scope="col" class="m${index}"><bdi>${name}</bdi></th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, detail, cells }) =>
          html`<tr>
            <th scope="row">${name} <small>${detail}</small></th>
            ${cells.map(({ text, known, best }) => html`<td class=${known ? '' : 'note'}>${marked(text, best, better)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
