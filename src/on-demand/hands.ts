import { html, nothing } from 'lit';
import type { CompareOptions, Comparison, Dataset, ViewModel } from '../core/index.js';
import { MOST_MODELS, type ControlName, type SectionName } from '../core/options.js';
import { warnOnce } from '../warn-once.js';
import type { Actions, Context } from './context.js';
import { ExportControl, exportAs, type ExportKind } from './controls/export.js';
import { ModelsControl } from './controls/models.js';
import { ReportedByControl } from './controls/reported-by.js';
import { TableControl } from './controls/table.js';
import { WeightsControl } from './controls/weights.js';
import { Disclosures } from './disclosures.js';
import type { Drawn, Host } from './host.js';
import { LiveRegion } from './live-region.js';
import { Marks } from './marks.js';
import { OrderedComparison } from './ordered-comparison.js';
import { ReaderChanges } from './reader-changes.js';
import { rowDetails } from './row-details.js';
import { ScrollAreas } from './scroll-areas.js';
import { CostSection } from './sections/cost.js';
import { matrix } from './sections/matrix.js';
import { method } from './sections/method.js';
import { SteadyPlace } from './steady-place.js';
import { adoptStyles } from './styles.js';
import { subscribeForm } from './subscribe.js';
import { UrlState } from './url-state.js';
import { VerdictLock } from './verdict-lock.js';

/** What is loaded on demand, one of it an element: draws what the element leaves to it, and keeps the state of that. */
export class Hands {
  readonly #host: Host;
  readonly #marks: Marks;
  readonly #region: LiveRegion;
  readonly #disclosures: Disclosures;
  readonly #scrollAreas: ScrollAreas;
  readonly #place: SteadyPlace;
  readonly #changes: ReaderChanges;
  readonly #ordered = new OrderedComparison();
  readonly #lock = new VerdictLock();
  readonly #weights = new WeightsControl();
  readonly #reportedBy = new ReportedByControl();
  readonly #cost: CostSection;
  readonly #models: ModelsControl;
  readonly #table: TableControl;
  readonly #export: ExportControl;
  readonly #urlState: UrlState;

  constructor(host: Host, actions: Actions) {
    const root = host.shadowRoot!;
    const update = (): void => host.requestUpdate();
    adoptStyles(root);
    this.#host = host;
    this.#marks = new Marks(root);
    this.#region = new LiveRegion(root);
    const { say } = this.#region;
    this.#disclosures = new Disclosures(root, update);
    this.#scrollAreas = new ScrollAreas(root);
    this.#place = new SteadyPlace(root);
    this.#changes = new ReaderChanges(host, say);
    this.#cost = new CostSection(update, say);
    this.#models = new ModelsControl(update, say);
    this.#table = new TableControl(update, say);
    this.#export = new ExportControl(host, say);
    this.#urlState = new UrlState(host, actions);
  }

  /** In the place of `compareModels`: more than two models are shown in the order of their results. */
  readonly compare = (dataset: Dataset, ids: readonly string[], options: CompareOptions): Comparison =>
    this.#ordered.compare(dataset, ids, options);

  /** The view as the reader has sorted and filtered it. */
  arrange(context: Context): ViewModel {
    return this.#table.arrange(context);
  }

  /** All that is compared, in another form. */
  export(kind: ExportKind, context: Context): string {
    return exportAs(kind, context);
  }

  /** Above the sections. */
  notes(context: Context): Drawn {
    // Drawn first of all that is drawn here.
    this.#place.before(context.comparison.models.map(({ id }) => id).join());
    return html`${this.#region.draw()} ${this.#lock.note(context)} ${this.#reportedBy.note(context)}`;
  }

  /** The inside of one control's disclosure. */
  control(name: ControlName, context: Context): Drawn {
    if (!this.#disclosures.isOpen(`control ${name}`)) return nothing;
    switch (name) {
      case 'models':
        return this.#models.draw(context);
      case 'weights':
        return this.#weights.draw(context);
      case 'reported-by':
        return this.#reportedBy.draw(context);
      case 'table':
        return this.#table.draw(context);
      case 'export':
        return this.#export.draw(context);
    }
  }

  /** The inside of a section that is drawn here alone. */
  section(name: SectionName, context: Context): Drawn {
    switch (name) {
      case 'cost':
        return this.#disclosures.isOpen(name) ? this.#cost.draw(context) : nothing;
      case 'matrix':
        return matrix(context);
      case 'method':
        return this.#disclosures.isOpen(name) ? method(context) : nothing;
      default:
        return nothing;
    }
  }

  /** What there is to know of a benchmark's row; the inside of its disclosure. */
  row(benchmark: string, context: Context): Drawn {
    return this.#disclosures.isOpen(`about ${benchmark}`) ? rowDetails(benchmark, context) : nothing;
  }

  /** Below the sections. */
  form(context: Context): Drawn {
    const { subscribe } = context.settings;
    return subscribe === null ? nothing : subscribeForm(subscribe, context);
  }

  /** A pointer over a sentence, or a press of its mark; elsewhere it means nothing. */
  handle(target: Element, type: string): void {
    this.#marks.handle(target, type);
  }

  /**
   * After each update that has something to show.
   * @param error what the reader chose cannot be shown, and is not: null = it is
   */
  updated(context: Context, error: unknown): void {
    // Out of the document it listens to nothing.
    if (!this.#host.isConnected) return;
    this.#place.after();
    this.#marks.refresh();
    this.#disclosures.refresh();
    this.#disclosures.connect();
    this.#scrollAreas.refresh();
    this.#lock.announce(this.#host);
    const { models } = context.asked;
    if (models.length > MOST_MODELS) warnOnce(`models="${models.join(' ')}": expected two to six ids`);
    if (error !== null) return;
    this.#changes.updated(context);
    this.#urlState.updated(context);
  }

  /** The element has left the document. */
  disconnect(): void {
    this.#weights.disconnect();
    this.#region.disconnect();
    this.#disclosures.disconnect();
    this.#urlState.disconnect();
  }
}
