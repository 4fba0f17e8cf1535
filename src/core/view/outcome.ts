import type { Drift, Outcome } from '../comparison/expectation.js';
import type { Arguments, Message } from '../comparison/message.js';
import type { ReportedByEffect } from '../comparison/reported-by.js';
import type { ExtraKey, ExtraSpeech } from '../text/extra-words.js';
import { capitalize, type Segment } from '../text/segment.js';

/** What a page goes by and what the data say now, as a sentence. */
export function driftSentence({ expected, found }: Drift, { say }: ExtraSpeech): Segment[] {
  return capitalize(say('drift', { expected: outcome(expected), found: outcome(found) }));
}

/** What the verdict is without the vendors' own figures, and whether that is another, as a sentence. */
export function reportedBySentence(effect: ReportedByEffect, { say }: ExtraSpeech): Segment[] {
  const { any, independent, changes } = effect;
  const [all, { shared }] = [any.shared, independent];
  const counts = shared === all ? undefined : phrase('reported-by-counts', { shared, all });
  const [expected, found] = [any, independent].map(outcome);
  return capitalize(
    changes ? say('reported-by-changes', { found, expected, counts }) : say('reported-by-same', { counts }),
  );
}

function outcome({ level, leader }: Outcome): Message<ExtraKey> {
  return phrase(`outcome-${level}`, { leader });
}

/** A message within a sentence. */
function phrase(kind: ExtraKey, args: Arguments): Message<ExtraKey> {
  return { kind, args, rows: [] };
}
