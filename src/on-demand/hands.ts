import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { groupModels } from '../core/extras.js';
import { compareModels, type CompareOptions, type Dataset, type ViewModel } from '../core/index.js';
import type { ControlName, SectionName } from '../core/options.js';
import type { Context } from './context.js';
import { Disclosures } from './disclosures.js';
import { Marks } from './marks.js';
import { rowDetails } from './row-details.js';
import { matrix } from './sections/matrix.js';
import { adoptStyles } from './styles.js';
import { subscribeForm } from './subscribe.js';

/** The element, as far as what is loaded on demand leans on it. */
export type Host = ReactiveControllerHost & HTMLElement;

/** A template, or nothing where there is nothing to show. */
export type Drawn = TemplateResult | typeof nothing;

/** What is loaded on demand, one of it an element: draws what the element leaves to it, and keeps the state of that. */
export class Hands {
  readonly #marks: Marks;
  readonly #disclosures: Disclosures;

  constructor(host: Host) {
    const root = host.shadowRoot!;
    adoptStyles(root);
    this.#marks = new Marks(root);
    this.#disclosures = new Disclosures(root, () => host.requestUpdate());
  }

  /** The order in which more than two models are shown: the pair that the verdict is about first. */
  order(dataset: Dataset, models: readonly string[], options: CompareOptions): readonly string[] {
    const { pair, order } = groupModels(compareModels(dataset, models, options));
    return [...new Set([...pair, ...order])];
  }

  /** The view as the reader has sorted and filtered it. */
  arrange(view: ViewModel): ViewModel {
    return view;
  }

  /** Above the sections. */
  notes(_context: Context): Drawn {
    return nothing;
  }

  /** The inside of one control's disclosure. */
  control(name: ControlName, _context: Context): Drawn {
    if (!this.#disclosures.isOpen(`control ${name}`)) return nothing;
    return nothing;
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
  updated(_context: Context): void {
    this.#marks.refresh();
  }

  /** The element has left the document. */
  disconnect(): void {
    return undefined;
  }
}
