import type { nothing, ReactiveControllerHost, TemplateResult } from 'lit';

/** The element, as far as what is loaded on demand leans on it. */
export type Host = ReactiveControllerHost & HTMLElement;

/** A template, or nothing where there is nothing to show. */
export type Drawn = TemplateResult | typeof nothing;
