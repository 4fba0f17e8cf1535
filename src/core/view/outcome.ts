import type { Drift, Outcome } from '../comparison/expectation.js';
import type { Message } from '../comparison/message.js';
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
  const shared = { shared: independent.shared, all: any.shared };
  if (!changes) return capitalize(say('reported-by-same', shared));
  return capitalize(say('reported-by-changes', { ...shared, expected: outcome(any), found: outcome(independent) }));
}

/** A phrase within a sentence. */
function outcome({ level, leader }: Outcome): Message<ExtraKey> {
  return { kind: `outcome-${level}`, args: { leader }, rows: [] };
}
