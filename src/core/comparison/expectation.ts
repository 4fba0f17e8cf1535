import type { Model } from '../dataset/dataset.js';
import { unknownWord } from '../dataset/unknown-word.js';
import type { Comparison } from './comparison.js';
import type { Level, Verdict } from './verdict.js';

/** A level and, at `lean` and `clear`, a leader. */
export type Outcome = Pick<Verdict, 'level' | 'leader'>;

/** A verdict that is not what somebody wrote. */
export interface Drift {
  readonly kind: 'drift';
  readonly expected: Outcome;
  readonly found: Outcome;
  /** Ids of the benchmarks that the verdict rests on. */
  readonly rows: readonly string[];
}

/** Thrown by `parseExpectation` for what is no outcome of a pair; the message says how to write it. */
export class ExpectationError extends Error {
  override readonly name = 'ExpectationError';

  /**
   * @param code `level`: no such level; `leader`: one is named where nobody leads; `no-leader`: none is named where
   *   somebody leads; `model`: it is not of the pair
   */
  constructor(
    readonly code: 'level' | 'leader' | 'no-leader' | 'model',
    message: string,
  ) {
    super(message);
  }
}

const LED: readonly Level[] = ['lean', 'clear'];
const LEADERLESS: readonly Level[] = ['not-comparable', 'split', 'tie'];

/**
 * What a page says of a pair: `gemma-4-31b:lean`, `gpt-4.1:clear`, `tie`, `split` or `not-comparable`. Split at the last
 * colon, since ids may hold colons; a leader may be named by an alias.
 * @throws {ExpectationError}
 */
export function parseExpectation(text: string, pair: readonly Model[]): Outcome {
  const colon = text.lastIndexOf(':');
  const [name, word] = colon < 0 ? [null, text] : [text.slice(0, colon), text.slice(colon + 1)];
  const levels = [...LED, ...LEADERLESS];
  const level = levels.find((one) => one === word);
  if (!level) throw new ExpectationError('level', `${unknownWord('level', word, levels)} (${levels.join(', ')})`);
  if (LEADERLESS.includes(level)) {
    if (name === null) return { level, leader: null };
    throw new ExpectationError('leader', `nobody leads at ${level}; write ${level}`);
  }
  if (name === null) throw new ExpectationError('no-leader', `who leads? write ${pair[0]!.id}:${level}`);
  const leader = pair.find(({ id, aliases = [] }) => id === name || aliases.includes(name));
  if (leader) return { level, leader: leader.id };
  const ids = pair.map(({ id }) => id);
  throw new ExpectationError('model', `${unknownWord('model of this pair', name, ids)} (${ids.join(', ')})`);
}

/** As one would write it for `parseExpectation`. */
export function outcomeText({ level, leader }: Outcome): string {
  return leader === null ? level : `${leader}:${level}`;
}

export function isSameOutcome(a: Outcome, b: Outcome): boolean {
  return a.level === b.level && a.leader === b.leader;
}

/** What became of a verdict that somebody counts on; null where it holds. */
export function driftOf({ verdict, facts }: Pick<Comparison, 'verdict' | 'facts'>, expected: Outcome): Drift | null {
  if (isSameOutcome(expected, verdict)) return null;
  const { level, leader } = verdict;
  const rows = facts.find(({ kind }) => kind === 'level')?.rows ?? [];
  return { kind: 'drift', expected, found: { level, leader }, rows };
}
