import type { Pair } from '../scoring/pair.js';
import type { Model } from '../dataset/dataset.js';
import { strongestOf, type CategoryResult } from '../scoring/category.js';
import { excludesZero } from '../scoring/interval.js';
import { sign } from '../scoring/number.js';
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
  const led = strongestOf(model.id, categories.filter(isSolid));
  const kinds: readonly (readonly [Exclude<Reason['kind'], 'category'>, boolean])[] = [
    ['price', cheaperOf(model, other) === model.id],
    ['context-window', exceeds(model.contextWindow, other.contextWindow)],
    ['no-reasoning', model.reasoning === false && other.reasoning === true],
    ['reasoning', model.reasoning === true && other.reasoning === false],
    ['open-weights', model.openWeights === true && other.openWeights === false],
    ['speed', exceeds(model.speed, other.speed)],
    ['latency', exceeds(other.latency, model.latency)],
  ];
  const reasons: Reason[] = led ? [{ kind: 'category', category: led.id }] : [];
  for (const [kind, holds] of kinds) if (holds) reasons.push({ kind });
  return { model: model.id, reasons: reasons.slice(0, THRESHOLDS.reasons) };
}

/** More than rounding, and not within what chance explains where that is known. */
function isSolid({ comparable, difference, interval }: CategoryResult): boolean {
  const lead = comparable && sign(Math.abs(difference!) - THRESHOLDS.minDifference) >= 0;
  return lead && (interval === null || excludesZero(interval));
}

/** Whether `a` is better by enough to matter; never argues from an unknown figure. */
function exceeds(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a > b && a >= b * THRESHOLDS.operatorRatio;
}
