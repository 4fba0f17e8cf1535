import { html, nothing, type TemplateResult } from 'lit';
import type { ViewModel } from '../../core/index.js';
import { link } from '../../templates/text.js';

/**
 * Sources, date and licence, below whatever sections are shown: to name them is a duty under many licences. Dots, not
 * colons and semicolons, which languages write each in their own way.
 */
export function attribution({ attribution: { heading, sources, data }, gap }: ViewModel): TemplateResult {
  return html`<p class="sources" part="attribution">
    ${
      sources.length > 0
        ? html`${heading}${sources.map(
              ({ name, url, detail }) => html` · <bdi>${link(name, url)}</bdi>${detail && ` (${detail})`}`,
            )}<br />`
        : nothing
    }${data.join(gap)}
  </p>`;
}
