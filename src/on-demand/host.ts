import type { nothing, ReactiveControllerHost, TemplateResult } from 'lit';

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
