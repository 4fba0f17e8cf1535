import { html, type TemplateResult } from 'lit';
import type { Dataset, ModelSummary } from '../../core/index.js';
import { MOST_MODELS } from '../../core/options.js';
import type { ExtraSpeech } from '../../core/extras.js';
import type { Context } from '../context.js';
import { ModelsChangeEvent } from '../events.js';
import { matchesNames } from '../name-match.js';
import { speechOf } from '../speech.js';
import { warnOnce } from '../../warn-once.js';

/**
 * The model picker: the chosen as buttons that take them out, and every model of the source as a native checkbox under
 * its provider. Checkboxes rather than a combobox or `<select multiple>`: fingers, keyboards and screen readers know
 * them without instruction, several can be ticked in a row, and each says itself whether it is on. Folded providers
 * keep hundreds of them out of the tab order; words typed into the search field leave those that match, unfolded.
 */
export class ModelsControl {
  readonly #update: () => void;
  readonly #say: (words: string) => void;
  #models: readonly ModelSummary[] = [];
  #listed: Dataset | null = null;
  #query = '';

  /**
   * @param update draws anew
   * @param say reads out
   */
  constructor(update: () => void, say: (words: string) => void) {
    this.#update = update;
    this.#say = say;
  }

  draw(context: Context): TemplateResult {
    void this.#list(context);
    const speech = speechOf(context);
    const { text } = speech;
    const chosen = this.#chosen(context);
    const names = new Map(this.#models.map(({ id, name }) => [id, name]));
    const colors = new Map(context.comparison.models.map(({ id }, index) => [id, index]));
    const found = this.#found();
    return html`<div class="panel">
      <ul class="chosen" aria-label=${text('models-chosen')}>
        ${chosen.map((id, index) => {
          const name = names.get(id) ?? id;
          return html`<li>
            <button
              type="button"
              class="m${colors.get(id)}"
              aria-label=${text('models-remove', { name })}
              aria-disabled=${String(chosen.length <= 2)}
              @click=${(event: Event) => this.#remove(index, chosen, event, context)}
            >
              <bdi>${name}</bdi> <span aria-hidden="true">×</span>
            </button>
          </li>`;
        })}
      </ul>
      <small>${text('models-limits')}</small>
      <label class="search"
        >${text('models-search')}
        <input type="search" .value=${this.#query} @input=${(event: Event) => this.#search(event, speech)}
      /></label>
      <p class="note">${this.#count(speech)}</p>
      <div class="providers">${this.#groups(found, chosen, context, speech)}</div>
    </div>`;
  }

  /** Folded where nobody searches. A search has boxes of its own, so that what was unfolded by hand stays so. */
  #groups(found: readonly ModelSummary[], chosen: readonly string[], context: Context, speech: ExtraSpeech): unknown {
    return [...byProvider(found, speech.text('models-other'))].map(([provider, models]) => {
      const boxes = html`<div class="boxes">
        ${models.map(({ id, name }) => {
          const isChosen = chosen.includes(id);
          const isFixed = isChosen ? chosen.length <= 2 : chosen.length >= MOST_MODELS;
          return html`<label
            ><input
              type="checkbox"
              .checked=${isChosen}
              ?disabled=${isFixed}
              @change=${() => choose(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id], context)}
            />
            <bdi>${name}</bdi></label
          >`;
        })}
      </div>`;
      return this.#query === ''
        ? html`<details>
            <summary><bdi>${provider}</bdi> <small>${speech.format.number(models.length)}</small></summary>
            ${boxes}
          </details>`
        : html`<fieldset>
            <legend><bdi>${provider}</bdi></legend>
            ${boxes}
          </fieldset>`;
    });
  }

  #search({ target }: Event, speech: ExtraSpeech): void {
    this.#query = (target as HTMLInputElement).value.trim();
    this.#update();
    this.#say(this.#count(speech));
  }

  #found(): readonly ModelSummary[] {
    return this.#models.filter(({ id, name, provider = '', aliases = [] }) =>
      matchesNames([name, provider, id, ...aliases], this.#query),
    );
  }

  #count({ text }: ExtraSpeech): string {
    return text('models-found', { shown: this.#found().length, total: this.#models.length });
  }

  /** Ids in the place of aliases, in the order asked for; where nobody has asked, all there are. */
  #chosen({ settings, dataset }: Context): string[] {
    if (settings.models.length === 0) return dataset.models.map(({ id }) => id);
    const idOf = (name: string): string =>
      this.#models.find(({ id, aliases }) => id === name || aliases?.includes(name))?.id ?? name;
    return [...new Set(settings.models.map(idOf))].slice(0, MOST_MODELS);
  }

  /** The list may be another with other data. One that cannot be had, or has nothing, leaves the models at hand. */
  async #list(context: Context): Promise<void> {
    const { dataset } = context;
    if (dataset === this.#listed) return;
    this.#listed = dataset;
    if (this.#models.length === 0) this.#models = dataset.models;
    try {
      const models = await context.listModels();
      if (dataset !== this.#listed) return;
      if (models.length > 0) this.#models = models;
    } catch (error) {
      warnOnce(`no list of models: ${String(error)}`);
    }
    this.#update();
  }

  #remove(index: number, chosen: readonly string[], event: Event, context: Context): void {
    if (chosen.length <= 2) return;
    // The last button goes with its model: the focus would be lost with it.
    const item = (event.currentTarget as Element).parentElement!;
    if (!item.nextElementSibling) item.previousElementSibling!.querySelector('button')!.focus();
    choose(
      chosen.filter((_, position) => position !== index),
      context,
    );
  }
}

function choose(models: readonly string[], context: Context): void {
  context.choose({ models }, new ModelsChangeEvent(models));
}

/** In the order of the source, those of no provider at the end. */
function byProvider(models: readonly ModelSummary[], other: string): Map<string, ModelSummary[]> {
  const groups = new Map<string, ModelSummary[]>();
  const sorted = [...models.filter(({ provider }) => provider), ...models.filter(({ provider }) => !provider)];
  for (const model of sorted) {
    const provider = model.provider ?? other;
    groups.set(provider, [...(groups.get(provider) ?? []), model]);
  }
  return groups;
}
