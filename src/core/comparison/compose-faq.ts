import type { Comparison } from './comparison.js';
import { factOf, factsOf } from './fact-list.js';
import type { Message, Narrative } from './message.js';
import { THRESHOLDS } from './thresholds.js';

type Entry = Narrative['faq'][number];

/** Overall, one question a category with shared rows, then what an operator asks where both answers are known. */
export function composeFaq(comparison: Comparison): Entry[] {
  const { models, facts } = comparison;
  return [
    {
      question: { kind: 'ask-overall', models: models.slice(0, 2).map(({ id }) => id), rows: [] },
      answer: [{ ...factOf(facts, 'level')!, kind: 'tell-overall' }],
    },
    ...categoryEntries(comparison),
    ...operatorEntries(comparison),
  ];
}

function categoryEntries({ models, facts, categories }: Comparison): Entry[] {
  return categories
    .filter(({ comparable, sharedRows }) => comparable && sharedRows > 0)
    .map(({ id, rows, scores }): Entry => {
      const isHere = ({ category }: { readonly category: string }): boolean => category === id;
      const lead = factsOf(facts, 'category-lead').find(isHere);
      const separator = (rows.length > 1 && factsOf(facts, 'category-separator').find(isHere)) || null;
      return {
        question: { kind: 'ask-category', category: id, rows: [] },
        answer: [
          lead
            ? { ...lead, kind: 'tell-category', separator }
            : { kind: 'tell-category-equal', score: scores[models[0].id]!, rows },
        ],
      };
    });
}

function operatorEntries({ models, facts }: Comparison): Entry[] {
  const price = factOf(facts, 'price');
  const context = factOf(facts, 'context-window');
  const speed = factOf(facts, 'speed');
  const latency = factOf(facts, 'latency');
  const entries: [Message['kind'] & `ask-${string}`, (Message | undefined)[]][] = [
    ['ask-price', [price && { ...price, kind: 'tell-price', ratio: worthSaying(price.ratio) }]],
    ['ask-context-window', [context && { ...context, kind: 'tell-context-window' }]],
    ['ask-speed', [speed && { ...speed, kind: 'tell-speed' }, latency && { ...latency, kind: 'tell-latency' }]],
  ];
  for (const flag of ['reasoning', 'open-weights'] as const) {
    const fact = factOf(facts, flag);
    const having = (value: boolean): string[] =>
      models.slice(0, 2).flatMap(({ id }, index) => (fact?.[index === 0 ? 'a' : 'b'] === value ? [id] : []));
    entries.push([`ask-${flag}`, [fact && { kind: `tell-${flag}`, yes: having(true), no: having(false), rows: [] }]]);
  }
  return entries.flatMap(([kind, answers]) => {
    const answer = answers.filter((message) => message !== undefined);
    return answer.length > 0 ? [{ question: { kind, rows: [] } as unknown as Message, answer }] : [];
  });
}

function worthSaying(ratio: number | null): number | null {
  return ratio !== null && ratio >= THRESHOLDS.priceRatio ? ratio : null;
}
