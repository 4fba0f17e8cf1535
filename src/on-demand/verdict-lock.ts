import { html, nothing, type TemplateResult } from 'lit';
import { resolveSettings } from '../core/comparison/settings.js';
import { driftOf, driftSentence, ExpectationError, parseExpectation, type Drift } from '../core/extras.js';
import type { Comparison, Dataset } from '../core/index.js';
import { segments } from '../templates/text.js';
import type { Context } from './context.js';
import { VerdictChangeEvent } from './events.js';
import { OrderedComparison } from './ordered-comparison.js';
import { speechOf } from './speech.js';
import { warnOnce } from '../warn-once.js';

/**
 * Holds a comparison to what the page says of it, `expect`. The author's settings are looked at, whatever the reader has
 * changed: what the page says was written of those.
 */
export class VerdictLock {
  readonly #ordered = new OrderedComparison();
  #key = '';
  #dataset: Dataset | null = null;
  #drift: Drift | null = null;
  #isNew = false;

  /** A note where the data say otherwise. */
  note(context: Context): TemplateResult | typeof nothing {
    this.#refresh(context);
    return this.#drift
      ? html`<p class="note" part="note">${segments(driftSentence(this.#drift, speechOf(context)))}</p>`
      : nothing;
  }

  /** Tells of a drift once, when it is shown first. */
  announce(host: EventTarget): void {
    if (this.#isNew && this.#drift) {
      host.dispatchEvent(new VerdictChangeEvent('drift', this.#drift.expected, this.#drift.found));
    }
    this.#isNew = false;
  }

  /** Anew for other data and other settings of the author; not for the models that a reader has had loaded. */
  #refresh(context: Context): void {
    const { dataset, asked, settings } = context;
    const { expect, models, weights, categories, reportedBy } = asked;
    const key = JSON.stringify([expect, models, weights, categories, reportedBy]);
    const isAuthors = settings.models === asked.models;
    if (key === this.#key && (dataset === this.#dataset || !isAuthors)) return;
    this.#key = key;
    this.#dataset = dataset;
    this.#drift = expect === null ? null : this.#look(context, expect);
    this.#isNew = true;
  }

  #look(context: Context, expect: string): Drift | null {
    try {
      const comparison = this.#compare(context);
      return comparison && driftOf(comparison, parseExpectation(expect, comparison.models));
    } catch (error) {
      if (!(error instanceof ExpectationError)) throw error;
      warnOnce(`expect="${expect}": ${error.message}`);
      return null;
    }
  }

  /** As the author asks; null where the data at hand do not hold the author's models. */
  #compare({ dataset, comparison, asked, settings }: Context): Comparison | null {
    const { models, weights, reportedBy } = asked;
    if (models === settings.models && weights === settings.weights && reportedBy === settings.reportedBy) {
      return comparison;
    }
    const { ids, options } = resolveSettings(dataset, asked);
    const known = new Set(dataset.models.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
    if (!ids?.every((id) => known.has(id))) return null;
    return this.#ordered.compare(dataset, ids, options);
  }
}
