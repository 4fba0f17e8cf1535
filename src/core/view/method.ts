import type { Comparison } from '../comparison/comparison.js';
import { THRESHOLDS } from '../comparison/thresholds.js';
import type { ExtraSpeech } from '../text/extra-words.js';

/** How it is scored, with the numbers of the verdict and the weights in force. */
export interface MethodView {
  readonly paragraphs: readonly string[];
  readonly weightsHeading: string;
  readonly weights: readonly { readonly id: string; readonly name: string; readonly weight: string }[];
}

export function methodView({ categories, basis }: Comparison, { format, text, categoryName }: ExtraSpeech): MethodView {
  return {
    paragraphs: [
      text(`basis-${basis}`),
      ...(['any', 'lead', 'clear'] as const).map((kind) => text(`threshold-${kind}`, THRESHOLDS)),
      text('limits'),
    ],
    weightsHeading: text('weights'),
    weights: categories.map(({ id, name, weight }) => ({
      id,
      name: categoryName(id, name),
      weight: format.number(weight),
    })),
  };
}
