import { html, nothing, type TemplateResult } from 'lit';
import type { Table, TableCell, TableRow } from '../core/index.js';
import { bar, link, segments, symbol } from './text.js';

/** What is folded below a row's name, by benchmark. */
export type About = (id: string, name: string) => unknown;

/** A table with scopes and a caption; a group's heading where rows are grouped. */
export function table(view: Table, about?: About): TemplateResult {
  const { caption, column, models, difference, groups } = view;
  return html`<table part="table">
    <caption class="hidden">
      ${segments(caption)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${column}</th>
        ${models.map(({ name }, index) => html`<th scope="col" class="m${index}"><bdi>${name}</bdi></th>`)}
        ${difference === null ? nothing : html`<th scope="col">${difference}</th>`}
      </tr>
    </thead>
    ${groups.map(
      ({ name, rows }) =>
        html`<tbody>
          ${
            name
              ? html`<tr>
                  <th scope="rowgroup" colspan=${models.length + (difference === null ? 1 : 2)}><bdi>${name}</bdi></th>
                </tr>`
              : nothing
          }
          ${rows.map((row) => tableRow(row, view, about))}
        </tbody>`,
    )}
  </table>`;
}

/** The figures of a row, which stay while weights move. */
const drawn = new WeakMap<TableRow, TemplateResult>();

function tableRow(row: TableRow, view: Table, about: About | undefined): TemplateResult {
  const { id, name, url, detail } = row;
  let figures = drawn.get(row);
  if (!figures) drawn.set(row, (figures = figuresOf(row, view)));
  return html`<tr data-row=${id} part="row">
    <th scope="row"><bdi>${link(name, url)}</bdi> <small>${detail}</small>${about?.(id, name)}</th>
    ${figures}
  </tr>`;
}

function figuresOf({ cells, difference }: TableRow, view: Table): TemplateResult {
  return html`${cells.map(
    (cell, index) =>
      html`<td class="m${index} ${cell.unknown ? 'note' : ''}" data-model=${view.models[index]!.name}>
        ${cellText(cell, view)} ${typeof cell.bar === 'number' ? bar(cell.bar, '') : nothing}
        <small>${cell.detail}</small>
      </td>`,
  )}
  ${
    view.difference === null
      ? nothing
      : html`<td
          class="m${difference?.leader} ${difference?.assumed ? 'assumed' : difference?.interval ? '' : 'unknown'}"
        >
          <bdi class="lead">${difference?.text ?? symbol('–')}</bdi>
          <small>${difference && html`<i class="whisker"></i>`}${difference?.interval}</small>
        </td>`
  }`;
}

/** The better of two values has a sign, weight, and a word for those who do not see them; what is missing a dash. */
function cellText({ text, url, best }: TableCell, { better, missing }: Table): unknown {
  if (text === null) return html`${symbol('–')}<span class="hidden">${missing}</span>`;
  const value = html`<bdi>${link(text, url)}</bdi>`;
  return best ? html`<b>${symbol('▲ ')}${value}<span class="hidden"> (${better})</span></b>` : value;
}
