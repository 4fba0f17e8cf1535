import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CompareOptions, Dataset, ViewModel } from '../core/index.js';
import type { ControlName, SectionName } from '../core/options.js';
import type { Context } from './context.js';
import { adoptStyles } from './styles.js';

/** The element, as far as what is loaded on demand leans on it. */
export type Host = ReactiveControllerHost & HTMLElement;

/** A template, or nothing where there is nothing to show. */
export type Drawn = TemplateResult | typeof nothing;

/** What is loaded on demand, one of it an element: draws what the element leaves to it, and keeps the state of that. */
export class Hands {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    adoptStyles(host.shadowRoot!);
  }

  /** The order in which more than two models are compared: leader and runner-up first. */
  order(_dataset: Dataset, models: readonly string[], _options: CompareOptions): readonly string[] {
    return models;
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
  control(_name: ControlName, _context: Context): Drawn {
    return nothing;
  }

  /** The inside of a section that is drawn here alone. */
  section(_name: SectionName, _context: Context): Drawn {
    return nothing;
  }

  /** What there is to know of a benchmark's row; the inside of its disclosure. */
  row(_benchmark: string, _context: Context): Drawn {
    return nothing;
  }

  /** Below the sections. */
  form(_context: Context): Drawn {
    return nothing;
  }

  /** A pointer, key or focus in the shadow root. */
  handle(_event: Event): void {
    this.#host.requestUpdate();
  }

  /** After each update that has something to show. */
  updated(_context: Context): void {
    return undefined;
  }

  /** The element has left the document. */
  disconnect(): void {
    return undefined;
  }
}
