import type { Price } from '../dataset/dataset.js';
import type { Comparison } from './comparison.js';
import type { FactOf } from './fact.js';
import { factOf, factsOf } from './fact-list.js';
import { caseOf, inOrder, rowFigures, SMALLEST_SAID } from './figures.js';
import { message, type Message, type Narrative } from './message.js';
import { THRESHOLDS } from './thresholds.js';

type Entry = Narrative['faq'][number];

/** Overall, one question a category with shared rows, then price and context where both are known. */
export function composeFaq(comparison: Comparison): Entry[] {
  const { facts, models } = comparison;
  return [
    {
      question: message('ask-overall', { models: models.slice(0, 2).map(({ id }) => id) }),
      answer: [overallAnswer(factOf(facts, 'level')!)],
    },
    ...categoryEntries(comparison),
    ...factsOf(facts, 'price').map((fact) => ({ question: message('ask-price'), answer: priceAnswer(fact) })),
    ...factsOf(facts, 'context-window').flatMap(contextEntry),
  ];
}

function overallAnswer(fact: FactOf<'level'>): Message {
  const { level, lead, strongest } = fact;
  if (level === 'split') {
    const sides = Object.entries(strongest).map(([model, category]) => message('tell-side', { model, category }));
    return message('tell-split', { ...fact, sides });
  }
  return message(level === 'tie' && lead < SMALLEST_SAID ? 'tell-tie-none' : `tell-${level}`, fact);
}

function categoryEntries(comparison: Comparison): Entry[] {
  const { facts, categories, models } = comparison;
  return categories
    .filter(({ comparable, sharedRows }) => comparable && sharedRows > 0)
    .map(({ id, rows, scores }): Entry => {
      const isHere = ({ category }: { readonly category: string }): boolean => category === id;
      const lead = factsOf(facts, 'category-lead').find(isHere);
      const answer = [
        lead
          ? message('tell-category', caseOf(comparison, lead))
          : message('tell-category-equal', { x: scores[models[0].id] }, rows),
      ];
      const apart = factsOf(facts, 'category-separator').find(isHere);
      if (lead && apart && rows.length > 1) {
        const figures = rowFigures(apart.benchmark, apart.scores, apart.favours);
        answer.push(
          message(apart.favoursTrailing ? 'tell-separator-against' : 'tell-separator', { ...apart, figures }),
        );
      }
      return { question: message('ask-category', { category: id }), answer };
    });
}

function contextEntry({ better, values }: FactOf<'context-window'>): Entry[] {
  if (better === null) return [];
  const [model, other] = inOrder(values, better);
  const answer = message('tell-context-window', { model, own: values[model], other: values[other] });
  return [{ question: message('ask-context-window'), answer: [answer] }];
}

function priceAnswer({ cheaper, prices, ratio }: FactOf<'price'>): Message[] {
  const [model, other] = inOrder(prices, cheaper);
  const [own, theirs] = [prices[model]!, prices[other]!];
  const args = { model, other, ratio, price: priceOf(own), otherPrice: priceOf(theirs) };
  if (cheaper === null) return [message('tell-price-mixed', args)];
  return [
    message(typeof own === 'string' ? 'tell-price-none' : 'tell-price', args),
    ...(ratio !== null && ratio >= THRESHOLDS.priceRatio ? [message('tell-price-ratio', args)] : []),
  ];
}

function priceOf(price: Price): Message {
  return typeof price === 'string' ? message(`price-${price}`) : message('price-list', price);
}
