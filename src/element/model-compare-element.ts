import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Comparison, ViewModel } from '../core/index.js';
import { resolveSettings } from '../core/comparison/settings.js';
import type { Choice } from '../on-demand/choice.js';
import type { Actions, Context } from '../on-demand/context.js';
import type { ExportKind } from '../on-demand/controls/export.js';
import { VERSION } from '../version.js';
import { DEFAULTS, readAttributes, type Settings } from './attributes.js';
import { ComparisonKeeper } from './comparison-keeper.js';
import { comparisonTemplate } from './comparison-template.js';
import { DatasetController } from './dataset-controller.js';
import { deferred } from './deferred.js';
import { ModelCompareErrorEvent, ModelCompareLoadEvent, type Listen } from './events.js';
import { hasFallback } from './inline-json.js';
import { ModuleController } from './module-controller.js';
import { emptyNote, errorNote, reportOf, skeleton } from './status.js';
import { styles } from './styles/styles.js';
import { ToneController } from './tone-controller.js';
import { warnOnce } from '../warn-once.js';

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
 * @slot subscribe-note - What the sign-up form promises, in place of its own words.
 *
 * @csspart section - Each section's box.
 * @csspart scorecards - The section of scores.
 * @csspart verdict - The section of the written verdict.
 * @csspart categories - The section of category bars.
 * @csspart benchmarks - The section of the benchmark table.
 * @csspart operator - The section of the operator's facts.
 * @csspart cost - The section of a workload's cost, and its disclosure.
 * @csspart matrix - The section of more than two models, each against each.
 * @csspart faq - The section of questions.
 * @csspart method - The section of the method note, and its disclosure.
 * @csspart card - One model's scorecard.
 * @csspart score - The big figure of a scorecard.
 * @csspart level - The level of the verdict.
 * @csspart evidence - The line that says how many benchmarks are shared.
 * @csspart headline - The verdict's headline.
 * @csspart mark - The button behind a sentence that shows the rows it rests on.
 * @csspart recommendation - One model's recommendation.
 * @csspart control - One of the reader's controls, a disclosure; its name is a part as well, as in `::part(control weights)`.
 * @csspart note - What the verdict lock or the reporters change.
 * @csspart category - One category's row.
 * @csspart bar - The track of one bar.
 * @csspart difference - A category's difference with its interval.
 * @csspart table - A table.
 * @csspart row - A benchmark's row.
 * @csspart about - What there is to know of a benchmark, folded below its name.
 * @csspart groups - More than two models in their order.
 * @csspart plot - Score against price of three models or more: a picture and its list.
 * @csspart question - One question with its answer.
 * @csspart subscribe - The sign-up form.
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
 * @fires {ModelsChangeEvent} models-change - When the reader has chosen other models and the view shows them.
 * @fires {WeightsChangeEvent} weights-change - When the reader has weighed the categories anew and the view shows it.
 * @fires {VerdictChangeEvent} verdict-change - When level or leader change by what the reader chose, or are not what `expect` says.
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
    reportedBy: { attribute: 'reported-by' },
    controls: {},
    expect: {},
    subscribe: {},
    urlState: { type: Boolean, attribute: 'url-state' },
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
  /** Which sections, in which order: `scorecards verdict categories benchmarks operator cost matrix faq method`; default: all that apply. */
  declare sections: string | null;
  /** Ids of the categories to compare; default: all. */
  declare categories: string | null;
  /** Weights of categories, for example `coding:2 math:1`; a category that is not named keeps its own, 0 drops it. */
  declare weights: string | null;
  /** `any` (default) or `independent`: leaves out what vendors report of their own models, and says what that changes. */
  declare reportedBy: string | null;
  /** What the reader may change or take along: `models weights reported-by table export`, or `none`; default `weights table export`. */
  declare controls: string | null;
  /** Verdict lock, for example `gemma-4-31b:lean` or `tie`: where the data say otherwise, a note and `verdict-change`. */
  declare expect: string | null;
  /** Address of a newsletter's form end point: shows a sign-up form. */
  declare subscribe: string | null;
  /** Keeps the reader's models and weights in the hash of the page's address. */
  declare urlState: boolean;
  /** `auto` (default): the page's colours; `light` or `dark`: a ground of its own. */
  declare theme: string | null;
  /** `lazy` (default): a request waits until the element comes near the viewport; `eager`: it does not. */
  declare loading: string;
  /** Seconds that the data may take; default 10. */
  declare timeout: number;
  /** Level of the widget's heading in the page's outline, 2 to 6, default 3; sections come one below. */
  declare headingLevel: number;

  // Types alone.
  declare addEventListener: Listen;
  declare removeEventListener: Listen;

  readonly #internals = this.attachInternals();
  readonly #tone = new ToneController(this, this.#internals.states);
  readonly #keeper = new ComparisonKeeper();
  readonly #actions: Actions = {
    listModels: () => this.#dataset.list(),
    choose: (choice, event) => this.#choose({ ...this.#choice, ...choice }, event),
    reset: (event) => this.#choose({}, event),
  };
  readonly #modules = new ModuleController(this, this.#actions);
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
  /** As the attributes ask, and the same with the reader's choices laid over. */
  #asked: Settings;
  #settings: Settings;
  #choice: Choice = {};
  /** What the reader has done, to be announced once it is shown. */
  #done: Event[] = [];
  /** An attempt has ended that nobody has been told of. */
  #isSettled = false;
  #finished = deferred();
  #isFinished = false;
  #announced: unknown = null;
  #drawn: TemplateResult | undefined;

  constructor() {
    super();
    this.models = this.src = this.basis = this.sections = this.categories = this.weights = this.theme = null;
    this.reportedBy = this.controls = this.expect = this.subscribe = null;
    this.urlState = false;
    this.loading = 'lazy';
    this.timeout = DEFAULTS.timeout;
    this.headingLevel = DEFAULTS.headingLevel;
    this.#settings = this.#asked = readAttributes(this);
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

  /** What is shown as GitHub-flavoured Markdown. @throws where nothing is shown yet */
  toMarkdown(): Promise<string> {
    return this.#export('markdown');
  }

  /** The benchmarks of what is shown as CSV (RFC 4180). @throws where nothing is shown yet */
  toCSV(): Promise<string> {
    return this.#export('csv');
  }

  /** What is shown as a card, a picture that stands alone. @throws where nothing is shown yet */
  toSVG(): Promise<string> {
    return this.#export('svg');
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What the page sets anew counts again.
    for (const name of changed.keys()) delete (this.#choice as Record<PropertyKey, unknown>)[name];
    this.#asked = readAttributes(this);
    this.#settings = { ...this.#asked, ...this.#choice };
    this.#dataset.refresh();
    const { dataset } = this.#dataset;
    this.#modules.refresh(this.#needsHands, this.#error !== null);
    // What is on its way may hold models that the data at hand do not.
    if (dataset && !this.#isPending && this.isConnected) {
      this.#keeper.update(dataset, this.#settings, this.#modules.locale, this.#modules.hands);
    }
    if (this.#keeper.error) this.#modules.refresh(false, true);
    this.#settings.warnings.forEach(warnOnce);
    this.#keeper.unknown.forEach((id) => warnOnce(`no category has the id "${id}"`));
    this.#setState('loading', this.#isPending);
    this.#setState('error', !this.viewModel && this.#error !== null);
    this.#setState('empty', this.#keeper.isEmpty);
    this.#internals.ariaBusy = String(this.#isPending);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of ['click', 'focusin', 'mouseover', 'mouseout']) root.addEventListener(type, this.#reach);
    return root;
  }

  protected override updated(): void {
    if (this.#isPending) return;
    const context = this.#context;
    const error = this.#error;
    // A choice that cannot be shown has changed nothing yet.
    if (error === null) for (const event of this.#done.splice(0)) this.dispatchEvent(event);
    if (context) this.#modules.hands?.updated(context, error);
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
    // Nothing is drawn with half of its words.
    if (this.#modules.pending > 0 && this.#drawn) return this.#drawn;
    const view = this.viewModel;
    const { locale, words } = this.#modules;
    const { lang, dir } = view ?? { lang: locale.tag, dir: locale.dir };
    this.#drawn = html`<div class="root" lang=${lang} dir=${dir} @transitionend=${this.#tone.refresh}>
        ${this.#error === null ? nothing : errorNote(reportOf(this.#error), locale, words, this.#retry)}
        ${view && !this.#keeper.isEmpty ? comparisonTemplate(this.#settings, this.#modules, this.#context!) : nothing}
        ${this.#keeper.isEmpty ? emptyNote(locale) : nothing}
        ${this.#isPending && !view && !hasFallback(this) ? skeleton(locale) : nothing}
      </div>
      <slot ?hidden=${view !== null} @slotchange=${() => this.requestUpdate()}></slot>
      <slot name="footer" ?hidden=${view === null}></slot>`;
    return this.#drawn;
  }

  get #isPending(): boolean {
    return this.#dataset.pending || this.#modules.pending > 0;
  }

  /** Pages that show from the start what is loaded on demand. */
  get #needsHands(): boolean {
    const { dataset } = this.#dataset;
    const { models, expect, subscribe, urlState, reportedBy } = this.#settings;
    const ids = dataset && resolveSettings(dataset, this.#settings).ids;
    return (ids ?? models).length > 2 || expect !== null || subscribe !== null || urlState || reportedBy !== 'any';
  }

  /** Who comes near has the hands loaded, for what comes next and for paper, and loses nothing by it. */
  readonly #reach = ({ target, type }: Event): void => {
    const modules = this.#modules;
    if (this.viewModel) void modules.load().then(() => modules.hands?.handle(target as Element, type));
  };

  /** The button that was pressed goes with its note; the focus must not. */
  readonly #retry = (): void => {
    const root = this.renderRoot.querySelector<HTMLElement>('.root')!;
    root.tabIndex = -1;
    root.focus();
    void this.reload();
  };

  get #context(): Context | null {
    const { dataset } = this.#dataset;
    const { comparison, viewModel: view } = this.#keeper;
    const { locale, words } = this.#modules;
    return (
      dataset &&
      comparison &&
      view && {
        dataset,
        comparison,
        view,
        locale,
        words,
        asked: this.#asked,
        settings: this.#settings,
        ...this.#actions,
      }
    );
  }

  async #export(kind: ExportKind): Promise<string> {
    await this.#modules.load();
    const context = this.#context;
    const { hands } = this.#modules;
    if (!context || !hands) throw new Error(`model-compare: no ${hands ? 'data' : 'on-demand.js'}`);
    return hands.export(kind, context);
  }

  #choose(choice: Choice, event: Event | undefined): void {
    this.#choice = choice;
    if (this.#error !== null) this.#done = [];
    if (event) this.#done.push(event);
    this.requestUpdate();
  }

  get #error(): unknown {
    return this.#dataset.error ?? this.#keeper.error;
  }

  #setState(name: string, on: boolean): void {
    this.#internals.states[on ? 'add' : 'delete'](name);
  }
}
