import type { Reason } from '../../core/comparison/recommendation.js';
import type { Basis } from '../../core/scoring/category.js';
import type { Phrasing } from '../../core/text/phrasing.js';
import { category } from './words.js';

/** Completes "Pick A (only) …", from known figures alone. */
export function reasonPhrase(reason: Reason, id: string, basis: Basis, p: Phrasing): string {
  const { format } = p;
  const [model, other] = [p.facts(id), p.facts(p.other(id))];
  switch (reason.kind) {
    case 'category':
      return `for ${category(p, reason.category)}${basis === 'shared' ? '' : ' (on its own tests)'}`;
    case 'price': {
      const [price, theirs] = [model.price!, other.price!];
      if (price === 'self-hosted') return 'to host the model yourself';
      if (price === 'free' || typeof theirs === 'string') return 'to pay nothing per token';
      const side = price.output === theirs.output ? 'input' : 'output';
      return `to pay ${format.dollars(price[side])} instead of ${format.dollars(theirs[side])} per million ${side} tokens`;
    }
    case 'context-window':
      return `when ${format.tokens(other.contextWindow!)} tokens of context are not enough`;
    case 'no-reasoning':
      return 'when answers must not wait for a reasoning phase';
    case 'reasoning':
      return 'when you want a model that reasons before it answers';
    case 'open-weights':
      return 'to have the weights yourself';
    case 'speed':
      return `for ${format.number(model.speed!, 0)} tokens a second instead of ${format.number(other.speed!, 0)}`;
    case 'latency':
      return `to see the first token after ${format.number(model.latency!)} s instead of ${format.number(other.latency!)}`;
  }
}
