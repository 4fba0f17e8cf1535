import { html, nothing, type TemplateResult } from 'lit';
import type { BenchmarkCell, BenchmarkGroup, BenchmarkRow, BenchmarkTable, ViewModel } from '../../core/index.js';
import { link, segments } from '../text.js';
import { marked } from './marked.js';

/** What both took, by category; what only one of them took is folded below. */
export function benchmarkTable({ benchmarks: view }: ViewModel): TemplateResult {
  const { shared, oneSided } = view;
  return html`${shared.length === 0 ? nothing : table(view, shared, true)}
  ${oneSided
    ? html`<details ?open=${shared.length === 0}>
        <summary>${oneSided.summary}</summary>
        ${table(view, oneSided.groups, false)}
      </details>`
    : nothing}`;
}

function table(view: BenchmarkTable, groups: readonly BenchmarkGroup[], withDifference: boolean): TemplateResult {
  const { caption, columns, models } = view;
  return html`<table part="table">
    <caption class="hidden">
      ${segments(caption)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${columns.benchmark}</th>
        ${models.map(({ name }, index) => html`<th scope="col" class="m${index}"><bdi>${name}</bdi></th>`)}
        ${withDifference ? html`<th scope="col">${columns.difference}</th>` : nothing}
      </tr>
    </thead>
    ${groups.map(
      ({ name, rows }) =>
        html`<tbody>
          <tr class="group">
            <th scope="rowgroup" colspan=${models.length + (withDifference ? 2 : 1)}><bdi>${name}</bdi></th>
          </tr>
          ${rows.map((row) => benchmarkRow(row, view, withDifference))}
        </tbody>`,
    )}
  </table>`;
}

function benchmarkRow({ id, name, url, detail, cells, difference }: BenchmarkRow, view: BenchmarkTable, withDifference: boolean): TemplateResult {
  return html`<tr data-row=${id} part="row">
    <th scope="row"><bdi>${link(name, url)}</bdi> <small>${detail}</small></th>
    ${cells.map((cell) => scoreCell(cell, view))}
    ${withDifference
      ? html`<td>
          ${difference
            ? html`${segments(difference.text)} <small>${difference.interval}</small>`
            : html`<span aria-hidden="true">–</span>`}
        </td>`
      : nothing}
  </tr>`;
}

function scoreCell({ text, best, detail, url }: BenchmarkCell, { better, missing }: BenchmarkTable): TemplateResult {
  return html`<td>
    ${text === null
      ? html`<span aria-hidden="true">–</span><span class="hidden">${missing}</span>`
      : marked(link(text, url), best, better)}
    <small>${detail}</small>
  </td>`;
}
