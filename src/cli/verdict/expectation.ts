import type { Level, Verdict } from '../../core/comparison/verdict.js';
import type { Model } from '../../core/dataset/dataset.js';
import { CliError } from '../cli-error.js';
import { unknownWord } from '../known-models.js';

/** A level and, where it has one, a leader. */
export type Outcome = Pick<Verdict, 'level' | 'leader'>;

const LED: readonly Level[] = ['lean', 'clear'];
const LEADERLESS: readonly Level[] = ['not-comparable', 'split', 'tie'];

/**
 * `gemma-4-31b:lean`, `tie` → what a page says of a pair. Split at the last colon: ids may hold colons.
 * @throws {CliError} for a level that is none, a leader where there is none, or a model that is not of the pair
 */
export function parseExpectation(text: string, pair: readonly Model[]): Outcome {
  const colon = text.lastIndexOf(':');
  const [name, word] = colon < 0 ? [null, text] : [text.slice(0, colon), text.slice(colon + 1)];
  const levels = [...LED, ...LEADERLESS];
  const level = levels.find((one) => one === word);
  if (!level) throw new CliError(`--expect ${text}: ${unknownWord('level', word, levels)} (${levels.join(', ')})`);
  if (LEADERLESS.includes(level)) {
    if (name === null) return { level, leader: null };
    throw new CliError(`--expect ${text}: nobody leads at ${level}; write ${level}`);
  }
  if (name === null) throw new CliError(`--expect ${text}: who leads? write ${pair[0]!.id}:${level}`);
  const leader = pair.find(({ id, aliases = [] }) => id === name || aliases.includes(name));
  if (!leader) {
    const ids = pair.map(({ id }) => id);
    throw new CliError(`--expect ${text}: ${unknownWord('model of this pair', name, ids)} (${ids.join(', ')})`);
  }
  return { level, leader: leader.id };
}

/** As one would give it to `--expect`. */
export function outcomeText({ level, leader }: Outcome): string {
  return leader === null ? level : `${leader}:${level}`;
}

export function isSameOutcome(a: Outcome, b: Outcome): boolean {
  return a.level === b.level && a.leader === b.leader;
}
