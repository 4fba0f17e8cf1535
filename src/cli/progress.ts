import type { CliIo } from './io.js';

/** Milliseconds between two updates: often enough to see that something happens. */
const EVERY = 100;

/** Counts steps of long work on standard error, where that is a terminal; on any other it says nothing. */
export interface Progress {
  readonly step: () => void;
  /** Clears the line. */
  readonly end: () => void;
}

export function progressOf(
  { err, isTerminal }: Pick<CliIo, 'err' | 'isTerminal'>,
  label: string,
  total: number,
  clock: () => number = () => performance.now(),
): Progress {
  if (!isTerminal) return { step: () => undefined, end: () => undefined };
  let done = 0;
  let shown = clock();
  let isShown = false;
  return {
    step: () => {
      done += 1;
      const now = clock();
      if (now - shown < EVERY) return;
      shown = now;
      isShown = true;
      err(`\r${label} ${done} of ${total} (${Math.floor((100 * done) / total)} %)`);
    },
    // Erase to the end of the line (ECMA-48 EL).
    end: () => {
      if (isShown) err('\r\u001b[K');
    },
  };
}
