import type { Comparison } from '../../core/comparison/comparison.js';
import { driftOf, outcomeText, type Outcome } from '../../core/comparison/expectation.js';
import { plainText, type Sentence } from '../../core/text/segment.js';
import type { ViewModel } from '../../core/view/view-model.js';
import { listing } from '../check/listing.js';
import { decidingRows, looseRows, type DecidingRow } from './deciding-rows.js';
import { REASONS } from './level-reasons.js';

/** Rows a reader looks at before they look at the data. */
const SHOWN = 5;

/** The words of the verdict, each sentence as it stands in the widget. */
export function verdictWords({ scorecards, verdict }: ViewModel): {
  readonly evidence: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly recommendations: readonly string[];
  readonly changes: readonly string[];
} {
  const say = ({ segments }: Sentence): string => plainText(segments);
  return {
    evidence: say(scorecards.evidence),
    headline: say(verdict.headline),
    paragraphs: verdict.paragraphs.map((sentences) => sentences.map(say).join(' ')),
    recommendations: verdict.recommendations.map(({ sentence }) => say(sentence)),
    changes: verdict.changes.sentences.map(say),
  };
}

export function verdictText(view: ViewModel, outcome: Outcome): string {
  const { evidence, headline, paragraphs, recommendations, changes } = verdictWords(view);
  return [
    `${plainText(view.title)}: ${outcomeText(outcome)}`,
    evidence,
    headline,
    ...paragraphs,
    recommendations.join('\n'),
    changes.length > 0 ? `${view.verdict.changes.heading}: ${changes.join(' ')}` : '',
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Whether a verdict is as expected; if it is not, why it is what it is and which rows decide. */
export function expectationText(comparison: Comparison, expected: Outcome): string {
  const { verdict } = comparison;
  if (!driftOf(comparison, expected)) return `As expected: ${outcomeText(expected)}.`;
  const pair = comparison.pairs[0]!;
  const rows = decidingRows(pair);
  const loose = looseRows(pair).map(({ benchmark, because }) => `${benchmark} (${because.join(', ')})`);
  return [
    `Expected ${outcomeText(expected)}, but it is ${outcomeText(verdict)}: ${verdict.reasons.map((reason) => REASONS[reason]).join('; ')}.`,
    rows.length > 0 ? 'Rows that decide, with the points each gives to the difference:' : 'No row counts.',
    ...rows.slice(0, SHOWN).map((row) => `  ${rowText(row, pair.models)}`),
    ...(rows.length > SHOWN ? [`  … ${rows.length - SHOWN} more (--json)`] : []),
    ...(loose.length > 0 ? [`Taken by both, but not alike: ${listing(loose)}.`] : []),
  ].join('\n');
}

/** `gpqa: a 84.3, b 66.3, +9.0 points; without it b leads by 6.3` */
function rowText({ benchmark, scores, contribution, without }: DecidingRow, models: readonly [string, string]): string {
  const points = `${contribution < 0 ? '−' : '+'}${Math.abs(contribution).toFixed(1)}`;
  const values = models.map((id) => `${id} ${scores[id]}`).join(', ');
  return `${benchmark}: ${values}, ${points}${without === null ? '' : `; ${withoutText(without, models)}`}`;
}

function withoutText(difference: number, [a, b]: readonly [string, string]): string {
  if (difference === 0) return 'without it nobody leads';
  return `without it ${difference > 0 ? a : b} leads by ${Math.abs(difference).toFixed(1)}`;
}
