import type { Score } from '../dataset/dataset.js';

/** How two models' scores on one benchmark relate. */
export type Match = 'strict' | 'loose' | 'one-sided';

/** Same test conditions and the same kind of reporter: what may enter a verdict. */
export function isStrict(a: Score, b: Score): boolean {
  return conditions(a) === conditions(b) && a.by === b.by;
}

function conditions({ variant }: Score): string {
  return (variant ?? '').trim().toLowerCase();
}

/**
 * The two measurements to set against each other: strict pairs before loose, then one source, both independent, both
 * vendor, then the highest efforts, the newest dates, the first source ids, the lowest values. Symmetric in its arguments and blind to
 * the order of measurements.
 */
export function choosePair(a: readonly Score[], b: readonly Score[]): [Score, Score] {
  let best: { pair: [Score, Score]; rank: Rank } | undefined;
  for (const left of a) {
    for (const right of b) {
      const rank = rankPair(left, right);
      if (!best || isBefore(rank, best.rank)) best = { pair: [left, right], rank };
    }
  }
  return best!.pair;
}

/** The measurement that stands for one model alone: the same order as far as it applies to one. */
export function chooseOne(scores: readonly Score[]): Score {
  return scores.reduce((best, score) => (isBefore(rankPair(score, score), rankPair(best, best)) ? score : best));
}

/** Compared from the left: numbers descending, texts ascending. */
type Rank = readonly (number | string)[];

function rankPair(a: Score, b: Score): Rank {
  const sorted = <T>(of: (score: Score) => T): T[] => [of(a), of(b)].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0));
  return [
    Number(isStrict(a, b)),
    Number(a.source !== undefined && a.source === b.source),
    Number(a.by === 'independent' && b.by === 'independent'),
    Number(a.by === 'vendor' && b.by === 'vendor'),
    effortRank(a) + effortRank(b),
    ...sorted(dateRank),
    ...sorted(({ source }) => source ?? ''),
    // Whatever else sets two measurements apart, so that their order never decides; the value last and the lowest
    // first, so that a better score never makes a worse one stand for the model, nor a lucky run for all runs.
    ...sorted((score) => asText({ ...score, value: 0, stderr: 0, interval: [0, 0] })),
    -a.value - b.value,
    ...sorted(asText),
  ];
}

function asText(score: Score): string {
  return JSON.stringify(score, Object.keys(score).sort());
}

function isBefore(a: Rank, b: Rank): boolean {
  const index = a.findIndex((part, position) => part !== b[position]);
  const [x, y] = [a[index], b[index]];
  return typeof x === 'number' ? x > (y as number) : x !== undefined && x < y!;
}

const EFFORTS = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'];

/** Named efforts by their order; a budget of thinking tokens (`32K`) lies between medium and high, larger above smaller. */
function effortRank({ effort }: Score): number {
  if (effort === undefined) return 0;
  const named = EFFORTS.indexOf(effort.toLowerCase());
  if (named >= 0) return named + 1;
  const budget = /^(\d+)k$/i.exec(effort);
  return budget ? 4 + Number(budget[1]) / 1000 : 0;
}

/** `2026-04-19` → 20260419; an unknown month or day counts as the first. */
function dateRank({ date }: Score): number {
  return date === undefined ? 0 : Number(date.replaceAll('-', '').padEnd(8, '0'));
}
