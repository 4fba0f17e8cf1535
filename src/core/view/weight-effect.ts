import type { WeightEffect } from '../comparison/weight-effect.js';
import type { Segment } from '../text/segment.js';
import type { ExtraSpeech } from '../text/extra-words.js';

export interface WeightEffectView {
  /** "17% of the weight" */
  readonly share: string;
  /** Where the lead changes, and to whom; empty where nobody leads. */
  readonly flip: readonly Segment[];
}

/** What stands at the slider of a category. */
export function weightEffectView({ share, leader, flip }: WeightEffect, { text, say }: ExtraSpeech): WeightEffectView {
  return {
    share: text('weight-share', { share }),
    flip: flip ? say(`weight-flip-${flip.side}`, flip) : leader === null ? [] : say('weight-no-flip'),
  };
}
