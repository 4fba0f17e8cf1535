import type { Resolution } from '../comparison/resolution.js';
import type { ExtraSpeech } from '../text/extra-words.js';
import { capitalize, type Segment } from '../text/segment.js';

/** What a benchmark of so many questions can tell apart, as a sentence. */
export function resolutionSentence({ percent, items, points }: Resolution, { say }: ExtraSpeech): Segment[] {
  return capitalize(say('resolution', { share: percent / 100, items, points }));
}
