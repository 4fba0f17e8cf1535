import type { Comparison } from './comparison.js';
import { composeFaq } from './compose-faq.js';
import type { Fact } from './fact.js';
import { factOf, factsOf } from './fact-list.js';
import type { Message, MessageOf, Narrative } from './message.js';

/** Puts the facts of the first pair in order: what the verdict says, what would change it, and the FAQ. */
export function compose(comparison: Comparison): Narrative {
  const { facts } = comparison;
  return {
    evidence: { ...factOf(facts, 'evidence')!, kind: 'evidence' },
    headline: { ...factOf(facts, 'level')!, kind: 'headline' },
    paragraphs: [likeForLike(comparison), caveats(comparison)].filter((paragraph) => paragraph.length > 0),
    recommendations: recommendations(comparison),
    changes: changes(comparison),
    faq: composeFaq(comparison),
  };
}

/** The figures of the basis shown, the row that decides, each side's best case, the widest gap. */
function likeForLike({ facts, verdict, basis, categories }: Comparison): Message[] {
  const messages: Message[] = [];
  const overall = factOf(facts, 'overall-lead');
  if (overall && !(basis === 'shared' && verdict.level === 'not-comparable')) {
    messages.push({ ...overall, kind: 'overall' });
  }
  const deciding = widest(factsOf(facts, 'deciding-row'));
  if (deciding && verdict.leader === null) messages.push(deciding);
  const hitsBack = factOf(facts, 'hits-back');
  // Where nobody leads overall, or the leader leads no category, the widest category lead stands in.
  const first = factOf(facts, 'sharpest-advantage') ?? widest(factsOf(facts, 'category-lead'));
  if (first) {
    const alone = categories.filter(({ comparable }) => comparable).length === 1;
    messages.push({ ...first, kind: 'advantage', standing: alone ? 'alone' : hitsBack ? 'answered' : 'unanswered' });
  }
  if (hitsBack) messages.push({ ...hitsBack, kind: 'answer-back' });
  const swing = factOf(facts, 'biggest-swing');
  const isSaid = ({ rows }: Message): boolean => rows.length === 1 && rows[0] === swing?.benchmark;
  if (swing && !messages.some(isSaid)) messages.push({ ...swing, kind: 'swing' });
  return messages;
}

/** What the figures do not say: the usual average, who reported, what could not be compared. */
function caveats({ facts, verdict, basis }: Comparison): Message[] {
  const messages: Message[] = [];
  const incomparable = verdict.level === 'not-comparable';
  const average = factOf(facts, 'bases-disagree');
  if (average && basis === 'shared') messages.push({ ...average, kind: 'usual-average', comparable: !incomparable });
  messages.push(...factsOf(facts, 'vendor-reported'));
  const apart = factsOf(facts, 'category-not-comparable');
  if (apart.length > 0 && verdict.level !== 'clear') {
    messages.push({ kind: 'not-comparable', categories: apart.map(({ category }) => category), rows: rowsOf(apart) });
  }
  const oneSided = factsOf(facts, 'one-sided-rows');
  if (oneSided.length > 0 && incomparable) {
    const counts = Object.fromEntries(oneSided.map(({ model, count }) => [model, count]));
    messages.push({ kind: 'one-sided', counts, rows: rowsOf(oneSided) });
  }
  return messages;
}

function recommendations({ verdict, basis, categories }: Comparison): MessageOf<'recommendation'>[] {
  return verdict.recommendations.map((recommendation) => ({
    ...recommendation,
    kind: 'recommendation',
    role: verdict.leader === null ? 'pick' : verdict.leader === recommendation.model ? 'leads' : 'only-if',
    basis,
    rows: recommendation.reasons.flatMap((reason) =>
      reason.kind === 'category' ? rowsOf(categories.filter(({ id }) => id === reason.category)) : [],
    ),
  }));
}

function changes({ facts, verdict, sensitivity, evidence, basis }: Comparison): Message[] {
  if (verdict.level === 'not-comparable') return [];
  const [nearest] = factsOf(facts, 'flip-point').sort((x, y) => Math.abs(x.to - x.from) - Math.abs(y.to - y.from));
  const [missing] = factsOf(facts, 'deciding-missing-score');
  const none = basis === 'shared' && sensitivity.missing.possible === 0 && evidence.total > evidence.shared;
  return [
    ...(nearest ? [nearest] : []),
    ...factsOf(facts, 'weighting-share'),
    ...(missing ? [{ ...missing, kind: 'missing-score' as const }] : []),
    ...(none ? [{ kind: 'no-missing-score' as const, rows: [] }] : []),
  ];
}

function widest<T extends Fact & { readonly lead: number }>(facts: readonly T[]): T | undefined {
  return [...facts].sort((x, y) => y.lead - x.lead)[0];
}

function rowsOf(parts: readonly { readonly rows: readonly string[] }[]): string[] {
  return parts.flatMap(({ rows }) => rows);
}
