import type { Price } from '../dataset/dataset.js';
import { excludesZero } from '../scoring/interval.js';
import type { Comparison } from './comparison.js';
import type { CategoryLead, FactOf } from './fact.js';
import { factOf, factsOf } from './fact-list.js';
import { caseOf, inOrder, rowFigures, SMALLEST_SAID } from './figures.js';
import { message, type Message, type Narrative } from './message.js';
import { THRESHOLDS } from './thresholds.js';

type Entry = Narrative['faq'][number];

/** Overall, one question a category with shared rows, then price and context where both are known. */
export function composeFaq(comparison: Comparison): Entry[] {
  const { facts, pairs } = comparison;
  return [
    {
      question: message('ask-overall', { models: pairs[0]!.models }),
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
  return message(level === 'tie' && lead < SMALLEST_SAID ? 'tell-nothing' : `tell-${level}`, fact);
}

function categoryEntries(comparison: Comparison): Entry[] {
  const { facts, categories } = comparison;
  return categories
    .filter((one) => one.sharedRows > 0)
    .map(({ id, rows, sharedRows }): Entry => {
      const isHere = ({ category }: { readonly category: string }): boolean => category === id;
      const lead = factsOf(facts, 'category-lead').find((one) => isHere(one) && one.lead >= SMALLEST_SAID);
      const answer = [
        lead
          ? message(isTold(lead) ? 'tell-category' : 'tell-category-doubt', caseOf(comparison, lead))
          : message('tell-nothing', {}, rows),
      ];
      const apart = factsOf(facts, 'category-separator').find(isHere);
      if (lead && apart && sharedRows > 1) {
        const figures = rowFigures(apart.benchmark, apart.scores, apart.favours);
        answer.push(
          message(apart.favoursTrailing ? 'tell-separator-against' : 'tell-separator', { ...apart, figures }),
        );
      }
      return { question: message('ask-category', { category: id }), answer };
    });
}

/** Where no error is known a lead must at least be worth speaking of. */
function isTold({ lead, interval }: CategoryLead): boolean {
  return interval ? excludesZero(interval) : lead >= THRESHOLDS.minDifference;
}

function contextEntry({ better, values }: FactOf<'context-window'>): Entry[] {
  const [model, other] = inOrder(values, better);
  // What is no reason to choose is no answer either.
  if (values[model]! < values[other]! * THRESHOLDS.operatorRatio) return [];
  const answer = message('tell-context-window', { model, own: values[model], other: values[other] });
  return [{ question: message('ask-context-window'), answer: [answer] }];
}

function priceAnswer({ cheaper, prices, ratio }: FactOf<'price'>): Message[] {
  const [model, other] = inOrder(prices, cheaper);
  const [own, theirs] = [prices[model]!, prices[other]!];
  const args = { model, other, ratio, price: priceOf(own), otherPrice: priceOf(theirs) };
  const isSame = own === theirs || (typeof own === 'object' && own.output === (theirs as typeof own).output);
  return [
    message(cheaper ? 'tell-price' : isSame ? 'tell-price-same' : 'tell-price-mixed', args),
    ...(cheaper && (ratio ?? 0) >= THRESHOLDS.priceRatio ? [message('tell-price-ratio', args)] : []),
  ];
}

function priceOf(price: Price): Message {
  return typeof price === 'string' ? message(`price-${price}`) : message('price-list', price);
}
