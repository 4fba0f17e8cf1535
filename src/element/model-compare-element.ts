import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Comparison, Locale, SectionName, ViewModel } from '../core/index.js';
import en from '../locales/en.js';
import { VERSION } from '../version.js';
import { DEFAULTS, readAttributes, type Settings } from './attributes.js';
import { ComparisonKeeper } from './comparison-keeper.js';
import { DatasetController } from './dataset-controller.js';
import { ModelCompareErrorEvent, ModelCompareLoadEvent, type ModelCompareEventMap } from './events.js';
import { hasFallback } from './inline-json.js';
import { benchmarks } from './sections/benchmarks.js';
import { categoryBars } from './sections/category-bars.js';
import { faq } from './sections/faq.js';
import { attribution, methodNote } from './sections/method.js';
import { scorecards } from './sections/scorecards.js';
import { table } from './sections/table.js';
import { verdict } from './sections/verdict.js';
import { emptyNote, errorNote, reportOf, skeleton } from './status.js';
import { styles } from './styles/styles.js';
import { heading, segments } from './text.js';
import { ToneController } from './tone-controller.js';

const SECTION_TEMPLATES: Readonly<Record<SectionName, (view: ViewModel) => TemplateResult>> = {
  scorecards,
  verdict,
  categories: categoryBars,
  benchmarks,
  operator: ({ operator }) => table(operator.table),
  faq,
  method: methodNote,
};

/** Sections whose heading is for the outline alone: what they are is plain to see. */
const UNTITLED: readonly SectionName[] = ['scorecards', 'verdict', 'method'];

/** What was warned of already, by any element. */
const warned = new Set<string>();

/**
 * An honest side-by-side comparison of language models: scores, a verdict bound to the benchmarks that both took,
 * category bars, benchmark and operator tables, questions, method.
 *
 * @summary Compares two to six language models side by side.
 *
 * @slot - Fallback: shown until the comparison is there, and again if it cannot be. A child
 *   `<script type="application/json">` is the dataset itself.
 * @slot heading - A heading in place of the visually hidden one.
 * @slot footer - Words below the comparison.
 * @slot empty - Shown where there are data but no models are named.
 *
 * @csspart section - Each section's box.
 * @csspart scorecards - The section of scores.
 * @csspart verdict - The section of the written verdict.
 * @csspart categories - The section of category bars.
 * @csspart benchmarks - The section of the benchmark table.
 * @csspart operator - The section of the operator's facts.
 * @csspart faq - The section of questions.
 * @csspart method - The section of the method note, and its disclosure.
 * @csspart card - One model's scorecard.
 * @csspart score - The big figure of a scorecard.
 * @csspart level - The level of the verdict.
 * @csspart evidence - The line that says how many benchmarks are shared.
 * @csspart headline - The verdict's headline.
 * @csspart recommendation - One model's recommendation.
 * @csspart category - One category's row.
 * @csspart bar - The track of one bar.
 * @csspart difference - A category's difference with its interval.
 * @csspart table - A table.
 * @csspart row - A benchmark's row.
 * @csspart question - One question with its answer.
 * @csspart attribution - Sources, date and licence of the data.
 * @csspart skeleton - What is shown while data are on their way.
 * @csspart error - The note about what went wrong.
 *
 * @cssproperty --model-compare-color-1 - Colour of the first model.
 * @cssproperty --model-compare-color-2 - Colour of the second model.
 * @cssproperty --model-compare-color-3 - Colour of the third model.
 * @cssproperty --model-compare-color-4 - Colour of the fourth model.
 * @cssproperty --model-compare-color-5 - Colour of the fifth model.
 * @cssproperty --model-compare-color-6 - Colour of the sixth model.
 * @cssproperty --model-compare-soft - Colour of secondary text.
 * @cssproperty --model-compare-line - Colour of lines.
 * @cssproperty --model-compare-gap - Space between sections.
 * @cssproperty --model-compare-measure - Longest line of prose.
 * @cssproperty --model-compare-min-height - Height to reserve while loading.
 *
 * @cssstate loading - Data are on their way.
 * @cssstate error - There is nothing to show for an error.
 * @cssstate empty - There are data, but no models are named.
 * @cssstate dark - The inherited text colour is light.
 *
 * @fires {ModelCompareLoadEvent} load - After each new source is rendered. Does not bubble.
 * @fires {ModelCompareErrorEvent} error - When data or attributes give no comparison. Does not bubble.
 */
export class ModelCompareElement extends LitElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    models: {},
    src: {},
    data: { attribute: false },
    basis: {},
    sections: {},
    categories: {},
    weights: {},
    theme: { reflect: true },
    loading: {},
    timeout: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Version of this copy. */
  static readonly version: string = VERSION;

  /** Address of the data where neither `data`, inline JSON nor `src` is set; the one-file bundles set it. */
  static defaultSource: string | null = null;

  /** Ids or aliases of two to six models, separated by spaces or commas; absent: all of a dataset that has so few. */
  declare models: string | null;
  /** Address of a dataset, a catalogue's index or an endpoint; `{models}` in it is replaced by the ids. */
  declare src: string | null;
  /** A dataset as an object; wins over inline JSON and `src`. */
  declare data: unknown;
  /** `shared` (default): scores over the benchmarks that both took; `all`: each model over its own. */
  declare basis: string | null;
  /** Which sections, in which order: `scorecards verdict categories benchmarks operator faq method`; default: all. */
  declare sections: string | null;
  /** Ids of the categories to compare; default: all. */
  declare categories: string | null;
  /** Weights of categories, for example `coding:2 math:1`; a category that is not named keeps its own, 0 drops it. */
  declare weights: string | null;
  /** `auto` (default): the page's colours; `light` or `dark`: a ground of its own. */
  declare theme: string | null;
  /** `lazy` (default): a request waits until the element comes near the viewport; `eager`: it does not. */
  declare loading: string;
  /** Seconds that the data may take; default 10. */
  declare timeout: number;
  /** Level of the widget's heading in the page's outline, 2 to 6, default 3; sections come one below. */
  declare headingLevel: number;

  // Types alone: the global map of events would hand listeners of `error` an `ErrorEvent`.
  declare addEventListener: Listen;
  declare removeEventListener: Listen;

  readonly #internals = this.attachInternals();
  readonly #tone = new ToneController(this, this.#internals.states);
  readonly #keeper = new ComparisonKeeper();
  readonly #locale: Locale = en;
  readonly #dataset = new DatasetController(
    this,
    () => ({
      data: this.data,
      address: this.src ?? ModelCompareElement.defaultSource,
      models: this.#settings.models,
      loading: this.loading,
      timeout: this.#settings.timeout,
    }),
    (isOver) => {
      this.#isSettled = isOver;
      if (this.#isFinished && !isOver) this.#finished = deferred();
      this.#isFinished &&= isOver;
    },
  );
  #settings: Settings;
  /** An attempt has ended that nobody has been told of. */
  #isSettled = false;
  #finished = deferred();
  #isFinished = false;
  #announced: unknown = null;

  constructor() {
    super();
    this.models = this.src = this.basis = this.sections = this.categories = this.weights = this.theme = null;
    this.loading = 'lazy';
    this.timeout = DEFAULTS.timeout;
    this.headingLevel = DEFAULTS.headingLevel;
    this.#settings = readAttributes(this);
  }

  /** The figures and facts behind what is shown; null before there are any. */
  get comparison(): Comparison | null {
    return this.#keeper.comparison;
  }

  /** What is shown, as strings; null before there is anything. */
  get viewModel(): ViewModel | null {
    return this.#keeper.viewModel;
  }

  /**
   * Settles when the current load is rendered or has failed, once the element is in a document; never rejects. Reading
   * it starts a load that waits.
   */
  get loadComplete(): Promise<void> {
    this.#dataset.load();
    return this.#finished.promise;
  }

  /** Asks for the data again. */
  reload(): Promise<void> {
    this.#dataset.load(true);
    return this.#finished.promise;
  }

  protected override willUpdate(): void {
    this.#settings = readAttributes(this);
    this.#dataset.refresh();
    const { dataset, pending } = this.#dataset;
    // What is on its way may hold models that the data at hand do not.
    if (dataset && !pending && this.isConnected) this.#keeper.update(dataset, this.#settings, this.#locale);
    this.#warn(this.#settings.warnings);
    this.#warn(this.#keeper.unknownCategories.map((id) => `no category has the id "${id}"`));
    this.#setState('loading', pending);
    this.#setState('error', !this.viewModel && this.#error !== null);
    this.#setState('empty', this.#keeper.isEmpty);
    this.#internals.ariaBusy = String(pending);
  }

  protected override updated(): void {
    const error = this.#error;
    // Good data may still not give the comparison that new attributes ask for.
    if (!this.#isSettled && (error === null || error === this.#announced)) return;
    this.#isSettled = false;
    this.#announced = error;
    if (error === null) this.dispatchEvent(new ModelCompareLoadEvent());
    else {
      const { code, message, problems } = reportOf(error);
      this.dispatchEvent(new ModelCompareErrorEvent(code, message, problems));
    }
    this.#isFinished = true;
    this.#finished.resolve();
  }

  protected override render(): TemplateResult {
    const view = this.viewModel;
    const { lang, dir } = view ?? { lang: this.#locale.tag, dir: this.#locale.dir };
    return html`<div class="root" lang=${lang} dir=${dir} @transitionend=${this.#tone.refresh}>
        ${view && !this.#keeper.isEmpty ? this.#comparison(view) : nothing}
        ${this.#error === null ? nothing : errorNote(reportOf(this.#error), this.#locale, () => void this.reload())}
        ${this.#keeper.isEmpty ? emptyNote(this.#locale) : nothing}
        ${this.#dataset.pending && !view && !hasFallback(this) ? skeleton(this.#locale) : nothing}
      </div>
      <slot ?hidden=${view !== null} @slotchange=${() => this.requestUpdate()}></slot>
      <slot name="footer" ?hidden=${view === null}></slot>`;
  }

  get #error(): unknown {
    return this.#dataset.error ?? this.#keeper.error;
  }

  #comparison(view: ViewModel): TemplateResult {
    const { sections, headingLevel } = this.#settings;
    return html`<slot name="heading">${heading(headingLevel, segments(view.title), true)}</slot> ${sections.map(
        (name) =>
          html`<section class=${name} part="section ${name}">
            ${heading(Math.min(headingLevel + 1, 6), view[name].heading, UNTITLED.includes(name))}
            ${SECTION_TEMPLATES[name](view)}
          </section>`,
      )}${attribution(view)}`;
  }

  /** One line a fault, however many embeds have it. */
  #warn(warnings: readonly string[]): void {
    for (const warning of warnings) {
      if (!warned.has(warning)) console.warn(`<model-compare> ${warning}`);
      warned.add(warning);
    }
  }

  #setState(name: string, on: boolean): void {
    this.#internals.states[on ? 'add' : 'delete'](name);
  }
}

interface Listen {
  <K extends keyof ModelCompareEventMap>(
    type: K,
    listener: (this: ModelCompareElement, event: ModelCompareEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}
