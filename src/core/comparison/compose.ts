import { isSolid } from '../scoring/interval.js';
import type { Comparison } from './comparison.js';
import { composeCaveats } from './compose-caveats.js';
import { composeFaq } from './compose-faq.js';
import { composeHeadline } from './compose-headline.js';
import { composeRecommendation } from './compose-recommendation.js';
import type { FactOf } from './fact.js';
import { factOf, factsOf, widest } from './fact-list.js';
import { caseOf, doubtOf, inOrder, rowFigures, SMALLEST_SAID } from './figures.js';
import { message, type Message, type Narrative } from './message.js';
import { THRESHOLDS } from './thresholds.js';

/** Puts the facts of the first pair in order: what the verdict says, what would change it, and the FAQ. */
export function compose(comparison: Comparison): Narrative {
  const { facts, verdict } = comparison;
  return {
    evidence: evidence(factOf(facts, 'evidence')!, factOf(facts, 'level')!),
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

function evidence(fact: FactOf<'evidence'>, level: FactOf<'level'>): Message {
  const kind = fact.total === 0 ? 'unknown' : fact.shared === 0 ? 'none' : 'some';
  const weight = fact.coverage > 0 ? message('evidence-weight', fact, []) : undefined;
  const counted = level.shared < fact.shared ? message('evidence-counted', level, []) : undefined;
  return message(`evidence-${kind}`, { ...fact, counted, weight });
}

/** The figures of the basis shown, the row that decides, each side's best case, the widest gap. */
function likeForLike(comparison: Comparison): Message[] {
  const { facts, verdict, basis, categories } = comparison;
  const messages: Message[] = [];
  const overall = factOf(facts, 'overall-lead');
  const comparable = verdict.level !== 'not-comparable';
  if (overall && (comparable || basis === 'all')) messages.push(overallOf(overall));
  const deciding = widest(factsOf(facts, 'deciding-row'));
  if (deciding?.model && deciding.lead >= SMALLEST_SAID && comparable) {
    messages.push(message('deciding-row', deciding));
  }
  // A case is what would be a reason to pick the model.
  const solid = factsOf(facts, 'category-lead').filter(({ lead, interval }) =>
    isSolid(lead, interval, THRESHOLDS.minDifference),
  );
  const ours = widest(solid.filter((one) => one.model === overall?.model));
  const theirs = widest(solid.filter((one) => one.model !== overall?.model));
  const first = ours ?? theirs;
  const hitsBack = ours && theirs;
  const alone = categories.filter((one) => one.comparable).length === 1;
  if (first) {
    const standing = alone ? 'alone' : hitsBack ? 'answered' : 'unanswered';
    messages.push(message(`advantage-${standing}`, caseOf(comparison, first)));
  }
  if (hitsBack) messages.push(message('answer-back', caseOf(comparison, hitsBack)));
  const swing = factOf(facts, 'biggest-swing');
  const isSaid = ({ args }: Message): boolean =>
    (args['figures'] as Message | undefined)?.args['benchmark'] === swing!.benchmark;
  if (swing && !messages.some(isSaid)) {
    const { benchmark, scores, favours, interval } = swing;
    const figures = rowFigures(benchmark, scores, favours);
    messages.push(message('swing', { ...swing, figures, doubt: doubtOf(interval) }));
  }
  return messages;
}

function overallOf({ basis, model, scores, interval, rows }: FactOf<'overall-lead'>): Message {
  const [a, b] = inOrder(scores, model);
  const figures = message('overall-scores', { a, x: scores[a], b, y: scores[b] }, rows);
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
