import type { Comparison } from './comparison.js';
import type { FactOf } from './fact.js';
import { factOf, factsOf } from './fact-list.js';
import { inOrder } from './figures.js';
import { message, type Message } from './message.js';

/** What the figures do not say: the usual average, who reported, what could not be compared. */
export function composeCaveats({ facts, verdict, basis, overall }: Comparison): Message[] {
  const messages: Message[] = [];
  const incomparable = verdict.level === 'not-comparable';
  const average = factOf(facts, 'bases-disagree');
  if (average && basis === 'shared') messages.push(usualAverage(average, incomparable));
  for (const fact of factsOf(facts, 'vendor-reported')) {
    messages.push(message(fact.count < fact.of ? 'vendor-some' : 'vendor-all', fact));
  }
  const apart = factsOf(facts, 'category-not-comparable');
  // Where no category can be compared the headline says so.
  if (apart.length > 0 && verdict.level !== 'clear' && overall.coverage > 0) {
    const categories = apart.map((one) => one.category);
    const rows = apart.flatMap((fact) => fact.rows);
    messages.push(message('not-comparable', { categories }, rows));
  }
  return messages;
}

/** Without a lead on shared rows there is none that the average's could be wider than. */
function usualAverage(fact: FactOf<'bases-disagree'>, incomparable: boolean): Message {
  const { disagreement, model, scores, counts, different } = fact;
  const [a, b] = inOrder(scores, model);
  const kind = disagreement === 'wider-lead' && !incomparable ? 'wider' : 'ahead';
  const hence = message(`hence-${kind}`);
  const but = message(different === 'not' ? `tests-not-${kind}` : `tests-${different}`, {
    own: counts[a],
    other: counts[b],
    hence,
  });
  return message(`average-${kind}`, { ...fact, x: scores[a], y: scores[b], but });
}
