import type { Comparison } from './comparison.js';
import { composeCaveats } from './compose-caveats.js';
import { composeFaq } from './compose-faq.js';
import { composeHeadline } from './compose-headline.js';
import { composeRecommendation } from './compose-recommendation.js';
import type { CategoryLead, FactOf } from './fact.js';
import { factOf, factsOf } from './fact-list.js';
import { caseOf, doubtOf, inOrder, rowFigures, SMALLEST_SAID } from './figures.js';
import { message, type Message, type Narrative } from './message.js';

/** Puts the facts of the first pair in order: what the verdict says, what would change it, and the FAQ. */
export function compose(comparison: Comparison): Narrative {
  const { facts, verdict } = comparison;
  return {
    evidence: evidence(factOf(facts, 'evidence')!),
    headline: composeHeadline(comparison),
    paragraphs: [likeForLike(comparison), composeCaveats(comparison)].filter((paragraph) => paragraph.length > 0),
    recommendations: verdict.recommendations.map((recommendation) => ({
      model: recommendation.model,
      message: composeRecommendation(comparison, recommendation),
    })),
    changes: changes(comparison),
    faq: composeFaq(comparison),
  };
}

function evidence(fact: FactOf<'evidence'>): Message {
  const kind = fact.total === 0 ? 'unknown' : fact.shared === 0 ? 'none' : 'some';
  const weight = fact.coverage > 0 ? message('evidence-weight', fact, []) : undefined;
  return message(`evidence-${kind}`, { ...fact, weight });
}

/** The figures of the basis shown, the row that decides, each side's best case, the widest gap. */
function likeForLike(comparison: Comparison): Message[] {
  const { facts, verdict, basis, categories } = comparison;
  const messages: Message[] = [];
  const overall = factOf(facts, 'overall-lead');
  const comparable = verdict.level !== 'not-comparable';
  if (overall && (comparable || basis === 'all')) messages.push(overallOf(overall));
  const deciding = widest(factsOf(facts, 'deciding-row'));
  if (deciding?.model && deciding.lead >= SMALLEST_SAID && verdict.leader === null && comparable) {
    messages.push(message('deciding-row', deciding));
  }
  const hitsBack = factOf(facts, 'hits-back');
  // Where nobody leads overall, or the leader leads no category, the widest category lead stands in.
  const first: CategoryLead | undefined =
    factOf(facts, 'sharpest-advantage') ?? widest(factsOf(facts, 'category-lead'));
  const alone = categories.filter(({ comparable }) => comparable).length === 1;
  if (first) {
    const standing = alone ? 'alone' : hitsBack ? 'answered' : 'unanswered';
    messages.push(message(`advantage-${standing}`, caseOf(comparison, first)));
  }
  if (hitsBack) messages.push(message('answer-back', caseOf(comparison, hitsBack)));
  const swing = factOf(facts, 'biggest-swing');
  const isSaid = (lead: CategoryLead | undefined): boolean =>
    basis === 'shared' && lead?.rows.length === 1 && lead.rows[0] === swing?.benchmark;
  if (swing && !isSaid(first) && !isSaid(hitsBack)) {
    const { benchmark, scores, favours, interval } = swing;
    const figures = rowFigures(benchmark, scores, favours);
    messages.push(message('swing', { ...swing, figures, doubt: doubtOf(interval) }));
  }
  return messages;
}

function overallOf({ basis, model, scores, interval, rows }: FactOf<'overall-lead'>): Message {
  const [a, b] = inOrder(scores, model);
  const [x, y] = [scores[a], scores[b]];
  const figures = message('overall-scores', { a, x, b, y }, rows);
  const range = interval ? message('overall-interval', { low: interval[0], high: interval[1] }) : undefined;
  return message(`overall-${basis}`, { figures, range }, rows);
}

function changes({ facts, verdict, overall, sensitivity, evidence: counted, basis }: Comparison): Message[] {
  if (verdict.level === 'not-comparable') return [];
  const [nearest] = factsOf(facts, 'flip-point').sort((x, y) => Math.abs(x.to - x.from) - Math.abs(y.to - y.from));
  const [missing] = factsOf(facts, 'deciding-missing-score');
  const isSettled =
    basis === 'shared' &&
    overall.leader !== null &&
    sensitivity.missing.possible === 0 &&
    counted.total > counted.shared;
  return [
    ...(nearest ? [message('flip-point', nearest)] : []),
    ...factsOf(facts, 'weighting-share').map((fact) =>
      message(fact.share === 1 ? 'weighting-all' : 'weighting-share', fact),
    ),
    ...(missing ? [message(`missing-${missing.side}`, missing)] : []),
    ...(isSettled ? [message('missing-none')] : []),
  ];
}

function widest<T extends { readonly lead: number }>(facts: T[]): T | undefined {
  return facts.sort((x, y) => y.lead - x.lead)[0];
}
