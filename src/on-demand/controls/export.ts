import { html, nothing, type TemplateResult } from 'lit';
import { matrixView } from '../../core/extras.js';
import { renderCsv, renderEmbedCode, renderMarkdown, renderSvg } from '../../render/index.js';
import type { Context } from '../context.js';
import type { Host } from '../host.js';
import { scriptFolder } from '../script-folder.js';
import { speechOf } from '../speech.js';
import { addressOf } from '../url-state.js';

export type ExportKind = 'markdown' | 'csv' | 'svg';

type Status = 'copied' | 'copy-refused' | 'downloaded';

/** All that is compared, whatever the reader has filtered. */
export function exportAs(kind: ExportKind, context: Context): string {
  const { view, comparison } = context;
  if (kind === 'csv') return renderCsv(comparison);
  const matrix = comparison.models.length > 2 ? matrixView(comparison, speechOf(context)) : null;
  return kind === 'svg' ? renderSvg(view, matrix?.groups) : renderMarkdown(view, matrix);
}

/** Ways to take the comparison along. */
export class ExportControl {
  readonly #host: Host;
  readonly #announce: (words: string) => void;
  #status: Status | null = null;
  /** What the browser refused to copy. */
  #refused = '';

  constructor(host: Host, announce: (words: string) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  draw(context: Context): TemplateResult {
    const { text } = speechOf(context);
    const button = (key: Parameters<typeof text>[0], act: () => unknown): TemplateResult =>
      html`<button type="button" @click=${act}>${text(key)}</button>`;
    return html`<div class="panel">
      <div class="buttons">
        ${button('copy-markdown', () => this.#copy(exportAs('markdown', context), context))}
        ${button('copy-csv', () => this.#copy(exportAs('csv', context), context))}
        ${button('copy-link', () => this.#copy(linkOf(this.#host, context), context))}
        ${button('copy-embed', () => this.#copy(embedCodeOf(this.#host, context), context))}
        ${button('download-svg', () => this.#download(context))}
      </div>
      <p class="note">${this.#status === null ? '' : text(this.#status)}</p>
      ${
        this.#status === 'copy-refused'
          ? html`<textarea readonly rows="6" aria-label=${text('copy-refused')} .value=${this.#refused}></textarea>`
          : nothing
      }
    </div>`;
  }

  #say(status: Status, context: Context): void {
    this.#status = status;
    this.#announce(speechOf(context).text(status));
    this.#host.requestUpdate();
  }

  async #copy(text: string, context: Context): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say('copied', context);
    } catch {
      this.#refused = text;
      this.#say('copy-refused', context);
      await this.#host.updateComplete;
      const area = this.#host.shadowRoot!.querySelector('textarea');
      area?.focus();
      area?.select();
    }
  }

  #download(context: Context): void {
    const url = URL.createObjectURL(new Blob([exportAs('svg', context)], { type: 'image/svg+xml' }));
    const anchor = document.createElement('a');
    anchor.href = url;
    anchor.download = `${context.view.models.map(({ id }) => id.replace(/[^\w.-]+/g, '-')).join('_')}.svg`;
    anchor.click();
    // The browser reads the address some time after the click.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    this.#say('downloaded', context);
  }
}

function linkOf(host: Host, context: Context): string {
  return context.asked.urlState ? addressOf(host, context) : location.href;
}

/** What gives this view on another page; data that have no address go along. */
function embedCodeOf(host: Host, { settings, comparison, dataset, locale }: Context): string {
  const { models, basis, reportedBy, categories, weights } = settings;
  const hasOwnData = (host.data ?? null) !== null || host.querySelector(':scope > script[type="application/json"]');
  const shown = comparison.models.map(({ id }) => id);
  return renderEmbedCode(
    {
      models: (models.length > 0 ? models : shown).join(' '),
      src: hasOwnData ? null : sourceOf(host),
      basis: basis === 'shared' ? null : basis,
      'reported-by': reportedBy === 'any' ? null : reportedBy,
      categories: categories.join(' '),
      weights: Object.entries(weights)
        .map((entry) => entry.join(':'))
        .join(' '),
      sections: host.sections,
      controls: host.controls,
      theme: host.theme,
      lang: locale.tag === 'en' ? null : locale.tag,
    },
    hasOwnData ? { ...dataset, models: comparison.models } : null,
    folder === null ? undefined : `${folder}model-compare.js`,
  );
}

/** What other pages can load the script from: no file and no blob. */
const folder = scriptFolder?.startsWith('http') ? scriptFolder : null;

/** Address of the data, for any page; null where the script that is named finds them beside itself. */
function sourceOf({ src, constructor }: Host): string | null {
  const { defaultSource } = constructor as { defaultSource?: string | null };
  const address = src ?? defaultSource ?? '';
  return address === '' || address === `${folder}catalogue/index.json`
    ? null
    : new URL(address, document.baseURI).href.replaceAll('%7Bmodels%7D', '{models}');
}
