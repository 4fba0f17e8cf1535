import type { Problem } from '../core/index.js';

/** What a listener of the element gets; `load` and `error` are its own and not those of other elements. */
export interface ModelCompareEventMap extends Omit<HTMLElementEventMap, 'load' | 'error'> {
  load: ModelCompareLoadEvent;
  error: ModelCompareErrorEvent;
}

/** `load`: a source's data are rendered. Does not bubble, like that of `<img>`. */
export class ModelCompareLoadEvent extends Event {
  constructor() {
    super('load');
  }
}

/** `error`: data or attributes do not give a comparison. Does not bubble. */
export class ModelCompareErrorEvent extends Event {
  /** `no-source`, `network`, `http`, `timeout`, `html`, `json`, `blocked`, `unknown-model`, `too-few-models` or a dataset's `ProblemCode`. */
  readonly code: string;
  readonly message: string;
  /** Every problem of a dataset; empty for other errors. */
  readonly problems: readonly Problem[];

  constructor(code: string, message: string, problems: readonly Problem[]) {
    super('error');
    this.code = code;
    this.message = message;
    this.problems = problems;
  }
}

/** Typed on the class: the global map of events would hand listeners of `error` an `ErrorEvent`. */
export interface Listen {
  <K extends keyof ModelCompareEventMap>(
    type: K,
    listener: (this: Element, event: ModelCompareEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}
