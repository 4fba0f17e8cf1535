import type { Model } from '../dataset/dataset.js';
import type { Basis } from '../scoring/category.js';
import type { Comparison } from './comparison.js';
import { message, type Message } from './message.js';
import type { Reason, Recommendation } from './recommendation.js';

/** "Pick A for … or when …", "Pick B only …". */
export function composeRecommendation(comparison: Comparison, { model: id, reasons }: Recommendation): Message {
  const { verdict, categories, models, basis } = comparison;
  const [model, other] = models[0].id === id ? models : [models[1], models[0]];
  const leads = verdict.leader === id;
  const kind =
    reasons.length === 0
      ? leads
        ? 'pick-leads'
        : 'pick-none'
      : verdict.leader === null || leads
        ? 'pick'
        : 'pick-only';
  return message(
    kind,
    { model: id, other: other.id, reasons: reasons.map((reason) => reasonOf(reason, model, other, basis)) },
    // Only a category has rows, and it comes first.
    categories.find((one) => one.id === (reasons[0] as { readonly category?: string } | undefined)?.category)?.rows,
  );
}

function reasonOf(reason: Reason, own: Model, other: Model, basis: Basis): Message {
  switch (reason.kind) {
    case 'category':
      return message(basis === 'shared' ? 'reason-category' : 'reason-category-own', reason);
    case 'price': {
      const price = own.price!;
      if (typeof price === 'string') return message(`reason-${price}`);
      // A list price is never below none.
      const theirs = other.price as typeof price;
      const side = price.output === theirs.output ? 'input' : 'output';
      return message(`reason-${side}`, { own: price[side], other: theirs[side] });
    }
    case 'context-window':
      return message('reason-context-window', { other: other.contextWindow });
    case 'speed':
    case 'latency':
      return message(`reason-${reason.kind}`, { own: own[reason.kind], other: other[reason.kind] });
    default:
      return message(`reason-${reason.kind}`);
  }
}
