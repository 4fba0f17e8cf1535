import { html, nothing, type TemplateResult } from 'lit';
import type { ViewModel } from '../../core/index.js';
import { table, type About } from '../../templates/table.js';

/** What both took, by category; what only one of them took is folded below. */
export function benchmarks({ benchmarks: { shared, oneSided } }: ViewModel, about: About): TemplateResult {
  return html`${shared ? table(shared, about) : nothing}${
    oneSided
      ? html`<details ?open=${!shared}>
          <summary>${oneSided.summary}</summary>
          ${table(oneSided.table, about)}
        </details>`
      : nothing
  }`;
}
