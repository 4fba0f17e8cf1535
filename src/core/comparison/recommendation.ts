import type { Model } from '../dataset/dataset.js';
import { strongestOf, type CategoryResult } from '../scoring/category.js';
import { excludesZero } from '../scoring/interval.js';
import { cheaperOf } from './price.js';
import { THRESHOLDS } from './thresholds.js';

/** A reason to pick a model, from known figures only. */
export type Reason =
  | { readonly kind: 'category'; readonly category: string }
  | {
      readonly kind:
        | 'price'
        | 'context-window'
        | 'no-reasoning'
        | 'reasoning'
        | 'open-weights'
        | 'speed'
        | 'latency';
    };

export interface Recommendation {
  readonly model: string;
  readonly reasons: readonly Reason[];
}

/**
 * At most two reasons for each of a pair, in a fixed order: the category it leads most, cheaper tokens, a larger
 * context window, no reasoning overhead or a reasoning model, open weights, speed, latency.
 */
export function recommend(
  pair: readonly [Model, Model],
  categories: readonly CategoryResult[],
  leader: string | null,
): Recommendation[] {
  const [a, b] = pair;
  const both = [recommendationFor(a, b, categories), recommendationFor(b, a, categories)];
  return leader === b.id ? both.reverse() : both;
}

function recommendationFor(model: Model, other: Model, categories: readonly CategoryResult[]): Recommendation {
  const led = strongestOf(model.id, categories.filter(isSolid));
  const reasons: Reason[] = led ? [{ kind: 'category', category: led.id }] : [];
  if (cheaperOf(model, other) === model.id) reasons.push({ kind: 'price' });
  if (exceeds(model.contextWindow, other.contextWindow)) reasons.push({ kind: 'context-window' });
  if (model.reasoning === false && other.reasoning === true) reasons.push({ kind: 'no-reasoning' });
  if (model.reasoning === true && other.reasoning === false) reasons.push({ kind: 'reasoning' });
  if (model.openWeights === true && other.openWeights === false) reasons.push({ kind: 'open-weights' });
  if (exceeds(model.speed, other.speed)) reasons.push({ kind: 'speed' });
  if (exceeds(other.latency, model.latency)) reasons.push({ kind: 'latency' });
  return { model: model.id, reasons: reasons.slice(0, THRESHOLDS.reasons) };
}

/** More than rounding, and not within what chance explains where that is known. */
function isSolid({ comparable, difference, interval }: CategoryResult): boolean {
  const lead = comparable && Math.abs(difference!) >= THRESHOLDS.minDifference;
  return lead && (interval === null || excludesZero(interval));
}

/** Whether `a` is better by enough to matter; never argues from an unknown figure. */
export function exceeds(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a > b && a >= b * THRESHOLDS.operatorRatio;
}
