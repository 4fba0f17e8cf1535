import type { WeightEffect } from '../comparison/weight-effect.js';
import type { Segment } from '../text/segment.js';
import type { ExtraSpeech } from '../text/extra-words.js';

export interface WeightEffectView {
  /** "22, 17% of the weight" */
  readonly value: string;
  /** "17% of the weight" */
  readonly share: string;
  /** Where the lead changes and to whom, or why the category has no part in it; empty where nobody leads. */
  readonly note: readonly Segment[];
}

/** What stands at the slider of a category. */
export function weightEffectView(effect: WeightEffect, speech: ExtraSpeech): WeightEffectView {
  const { weight, share } = effect;
  const { format, text } = speech;
  const words = text('weight-share', { share });
  return {
    value: text('weight-value', { weight: format.number(weight, 2), share: words }),
    share: words,
    note: noteOf(effect, speech),
  };
}

function noteOf({ weight, comparable, leader, flip }: WeightEffect, { format, say }: ExtraSpeech): Segment[] {
  if (weight === 0) return say('weight-none');
  if (!comparable) return say('weight-idle');
  if (!flip) return leader === null ? [] : say('weight-no-flip');
  const { model, to, side } = flip;
  return say(`weight-flip-${side}`, { model, to: format.number(to, to < 1 ? 2 : 1) });
}
