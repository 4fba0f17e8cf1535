import { html, type TemplateResult } from 'lit';
import type { ViewModel } from '../../core/index.js';
import { link } from '../../templates/text.js';

/** Sources, date and licence, below whatever sections are shown: to name them is a duty under many licences. */
export function attribution({ attribution: { heading, sources, data } }: ViewModel): TemplateResult {
  return html`<p class="sources" part="attribution">
    ${sources.length > 0 ? html`${heading}: ` : ''}${sources.map(
      ({ name, url, detail }, index) =>
        html`${index > 0 ? '; ' : ''}<bdi>${link(name, url)}</bdi>${detail ? html` (${detail})` : ''}`,
    )}${sources.length > 0 ? '. ' : ''}${data.join(' ')}
  </p>`;
}
