import type { Pair } from '../scoring/pair.js';
import type { Model } from '../dataset/dataset.js';
import type { CategoryResult } from '../scoring/category.js';
import { isSolid } from '../scoring/interval.js';
import { cheaperOf } from './price.js';
import { THRESHOLDS } from './thresholds.js';

/** A reason to pick a model, from known figures only. */
export type Reason =
  | { readonly kind: 'category'; readonly category: string }
  | {
      readonly kind: 'price' | 'context-window' | 'no-reasoning' | 'reasoning' | 'open-weights' | 'speed' | 'latency';
    };

export interface Recommendation {
  readonly model: string;
  readonly reasons: readonly Reason[];
}

/**
 * At most two reasons for each of a pair, in a fixed order: the category it leads most, cheaper tokens, a larger
 * context window, no reasoning overhead or a reasoning model, open weights, speed, latency.
 */
export function recommend(pair: Pair, categories: readonly CategoryResult[], leader: string | null): Recommendation[] {
  const [a, b] = pair;
  const both = [recommendationFor(a, b, categories), recommendationFor(b, a, categories)];
  return leader === b.id ? both.reverse() : both;
}

function recommendationFor(model: Model, other: Model, categories: readonly CategoryResult[]): Recommendation {
  const led = strongestOf(model.id, categories);
  const isCheaper = cheaperOf(model, other) === model.id;
  const kinds: readonly (readonly [Exclude<Reason['kind'], 'category'>, boolean | undefined])[] = [
    ['price', isCheaper],
    ['context-window', exceeds(model.contextWindow, other.contextWindow)],
    ['no-reasoning', model.reasoning === false && other.reasoning],
    ['reasoning', model.reasoning && other.reasoning === false],
    [
      'open-weights',
      // To host a model is to have its weights.
      model.openWeights && other.openWeights === false && !(isCheaper && model.price === 'self-hosted'),
    ],
    ['speed', exceeds(model.speed, other.speed)],
    ['latency', exceeds(other.latency, model.latency)],
  ];
  const reasons: Reason[] = led ? [{ kind: 'category', category: led.id }] : [];
  for (const [kind, holds] of kinds) if (holds) reasons.push({ kind });
  return { model: model.id, reasons: reasons.slice(0, THRESHOLDS.reasons) };
}

/** The category that a model leads most, by more than rounding or chance; the first wins a tie. */
export function strongestOf(id: string, categories: readonly CategoryResult[]): CategoryResult | undefined {
  return categories
    .filter(
      ({ comparable, leader, difference, interval }) =>
        comparable && leader === id && isSolid(difference!, interval, THRESHOLDS.minDifference),
    )
    .sort((x, y) => Math.abs(y.difference!) - Math.abs(x.difference!))[0];
}

/** Whether `a` is better by enough to matter; never argues from an unknown figure. */
function exceeds(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a > b && a >= b * THRESHOLDS.operatorRatio;
}
