import type { Outcome } from '../core/extras.js';

/** Events of the reader's doing bubble and leave shadow roots, so that a page may listen once for all its embeds. */
const FAR: EventInit = { bubbles: true, composed: true };

/** `weights-change`: the reader has weighed the categories anew, and the view shows it. */
export class WeightsChangeEvent extends Event {
  /** Of every category compared, by id, ≥ 0, as the attribute `weights` takes them. */
  readonly weights: Readonly<Record<string, number>>;

  constructor(weights: Readonly<Record<string, number>>) {
    super('weights-change', FAR);
    this.weights = weights;
  }
}

/** `models-change`: the reader has chosen other models, and the view shows them. */
export class ModelsChangeEvent extends Event {
  /** Ids, in the order asked for. */
  readonly models: readonly string[];

  constructor(models: readonly string[]) {
    super('models-change', FAR);
    this.models = models;
  }
}

/** `verdict-change`: level or leader are others than before, or than the page goes by. */
export class VerdictChangeEvent extends Event {
  /** `reader`: by what the reader chose; `drift`: the data do not give what `expect` says. */
  readonly cause: 'reader' | 'drift';
  /** At `drift` what the page goes by. */
  readonly from: Outcome;
  readonly to: Outcome;

  constructor(cause: 'reader' | 'drift', from: Outcome, to: Outcome) {
    super('verdict-change', FAR);
    this.cause = cause;
    this.from = from;
    this.to = to;
  }
}

declare global {
  interface HTMLElementEventMap {
    'weights-change': WeightsChangeEvent;
    'models-change': ModelsChangeEvent;
    'verdict-change': VerdictChangeEvent;
  }
}
