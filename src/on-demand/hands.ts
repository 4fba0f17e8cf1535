import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { groupModels } from '../core/extras.js';
import { compareModels, type CompareOptions, type Dataset, type ViewModel } from '../core/index.js';
import type { ControlName, SectionName } from '../core/options.js';
import type { Actions, Context } from './context.js';
import { ExportControl, exportAs, type ExportKind } from './controls/export.js';
import { ModelsControl } from './controls/models.js';
import { TableControl } from './controls/table.js';
import { Disclosures } from './disclosures.js';
import { Marks } from './marks.js';
import { rowDetails } from './row-details.js';
import { matrix } from './sections/matrix.js';
import { adoptStyles } from './styles.js';
import { subscribeForm } from './subscribe.js';
import { UrlState } from './url-state.js';

/** The element, as far as what is loaded on demand leans on it. */
export interface Host extends ReactiveControllerHost, HTMLElement {
  readonly data: unknown;
  readonly src: string | null;
  readonly sections: string | null;
  readonly controls: string | null;
  readonly theme: string | null;
  readonly urlState: boolean;
}

/** A template, or nothing where there is nothing to show. */
export type Drawn = TemplateResult | typeof nothing;

/** What is loaded on demand, one of it an element: draws what the element leaves to it, and keeps the state of that. */
export class Hands {
  readonly #marks: Marks;
  readonly #disclosures: Disclosures;
  readonly #models: ModelsControl;
  readonly #table: TableControl;
  readonly #export: ExportControl;
  readonly #urlState: UrlState;

  constructor(host: Host, actions: Actions) {
    const root = host.shadowRoot!;
    const update = (): void => host.requestUpdate();
    adoptStyles(root);
    this.#marks = new Marks(root);
    this.#disclosures = new Disclosures(root, update);
    this.#models = new ModelsControl(update);
    this.#table = new TableControl(update);
    this.#export = new ExportControl(host);
    this.#urlState = new UrlState(host, actions);
  }

  /** The order in which more than two models are shown: the pair that the verdict is about first. */
  order(dataset: Dataset, models: readonly string[], options: CompareOptions): readonly string[] {
    const { pair, order } = groupModels(compareModels(dataset, models, options));
    return [...new Set([...pair, ...order])];
  }

  /** The view as the reader has sorted and filtered it. */
  arrange(context: Context): ViewModel {
    return this.#table.arrange(context);
  }

  /** All that is compared, in another form. */
  export(kind: ExportKind, context: Context): string {
    return exportAs(kind, context);
  }

  /** Above the sections. */
  notes(_context: Context): Drawn {
    return nothing;
  }

  /** The inside of one control's disclosure. */
  control(name: ControlName, context: Context): Drawn {
    if (!this.#disclosures.isOpen(`control ${name}`)) return nothing;
    if (name === 'models') return this.#models.draw(context);
    if (name === 'table') return this.#table.draw(context);
    return name === 'export' ? this.#export.draw(context) : nothing;
  }

  /** The inside of a section that is drawn here alone. */
  section(name: SectionName, context: Context): Drawn {
    return name === 'matrix' ? matrix(context) : nothing;
  }

  /** What there is to know of a benchmark's row; the inside of its disclosure. */
  row(benchmark: string, context: Context): Drawn {
    return this.#disclosures.isOpen(benchmark) ? rowDetails(benchmark, context) : nothing;
  }

  /** Below the sections. */
  form(context: Context): Drawn {
    const { subscribe } = context.settings;
    return subscribe === null ? nothing : subscribeForm(subscribe, context);
  }

  /** A pointer over a sentence, or a press of its mark. */
  handle(event: Event): void {
    this.#marks.handle(event);
  }

  /** After each update that has something to show. */
  updated(context: Context): void {
    this.#marks.refresh();
    this.#urlState.updated(context);
  }

  /** The element has left the document. */
  disconnect(): void {
    this.#urlState.disconnect();
  }
}
