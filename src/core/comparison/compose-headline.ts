import type { Comparison } from './comparison.js';
import type { FactOf } from './fact.js';
import { factOf } from './fact-list.js';
import { message, type Message } from './message.js';

type Lacking = 'few-rows-for-clear' | 'few-sources-for-clear' | 'few-categories-for-clear' | 'unknown-errors';

/** One sentence that says no more than the level. */
export function composeHeadline({ facts, models: [a, b] }: Comparison): Message {
  const fact = factOf(facts, 'level')!;
  const other = fact.leader === a.id ? b.id : a.id;
  return message(`headline-${variantOf(fact)}`, { ...fact, other });
}

function variantOf({ level, reasons, shared, categories, led }: FactOf<'level'>) {
  const isRow = reasons.includes('row-decides');
  switch (level) {
    case 'not-comparable':
      // Rows of categories without weight do not count.
      if (categories.length === 0) return 'no-row';
      return shared === 1 ? 'one-row' : 'one-category';
    case 'split':
      return isRow ? 'split-row' : 'split';
    case 'tie':
      if (reasons.includes('interval-within-equal')) return 'equal';
      return isRow ? 'tie-row' : reasons.includes('weights-decide') ? 'tie-weights' : 'tie';
    case 'lean':
      // The first thing that lacks for a clear lead.
      return reasons.includes('low-coverage') ? 'lean-categories' : (reasons[0] as Lacking);
    case 'clear':
      return led.length === categories.length ? 'clear-all' : 'clear';
  }
}
