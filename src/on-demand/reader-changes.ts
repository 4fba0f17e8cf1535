import { isSameOutcome, type Outcome } from '../core/extras.js';
import { plainText } from '../core/index.js';
import type { Context, ReaderSettings } from './context.js';
import { VerdictChangeEvent } from './events.js';
import type { Host } from './host.js';

const chosen = ({ models, weights, reportedBy }: ReaderSettings): string =>
  JSON.stringify([models, weights, reportedBy]);

/** Tells of what the reader's choices make of the verdict: the page by an event, those who do not see it by words. */
export class ReaderChanges {
  readonly #host: Host;
  #asked = '';
  #shown = '';
  #outcome: Outcome | null = null;
  readonly #say: (words: string) => void;

  constructor(host: Host, say: (words: string) => void) {
    this.#host = host;
    this.#say = say;
  }

  /** What the author changes, or the data, is no doing of the reader. */
  updated({ comparison, view, asked, settings }: Context): void {
    const before = { asked: this.#asked, shown: this.#shown, outcome: this.#outcome };
    const { level, leader } = comparison.verdict;
    this.#asked = chosen(asked);
    this.#shown = chosen(settings);
    this.#outcome = { level, leader };
    if (!before.outcome || this.#asked !== before.asked || this.#shown === before.shown) return;
    this.#say(plainText(view.verdict.headline.segments));
    if (!isSameOutcome(before.outcome, this.#outcome)) {
      this.#host.dispatchEvent(new VerdictChangeEvent('reader', before.outcome, this.#outcome));
    }
  }
}
