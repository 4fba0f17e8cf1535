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
 * vendor, then the highest efforts, the newest dates, the first source ids. Symmetric in its arguments and blind to
 * the order of measurements.
 */
export function choosePair(a: readonly Score[], b: readonly Score[]): [Score, Score] {
  let best: { pair: [Score, Score]; rank: Rank } | undefined;
  for (const left of a) {
    for (const right of b) {
      const rank = rankPair(left, right);
      if (!best || compareRanks(rank, best.rank) < 0) best = { pair: [left, right], rank };
    }
  }
  return best!.pair;
}

/** The measurement that stands for one model alone: the same order as far as it applies to one. */
export function chooseOne(scores: readonly Score[]): Score {
  return scores.reduce((best, score) => (compareRanks(rankPair(score, score), rankPair(best, best)) < 0 ? score : best));
}

/** Compared from the left; numbers descending, texts ascending. */
type Rank = readonly (number | string)[];

function rankPair(a: Score, b: Score): Rank {
  const dates = [dateRank(a), dateRank(b)].sort((x, y) => x - y);
  const sources = [a.source ?? '', b.source ?? ''].sort();
  const contents = [content(a), content(b)].sort();
  return [
    Number(isStrict(a, b)),
    Number(a.source !== undefined && a.source === b.source),
    Number(a.by === 'independent' && b.by === 'independent'),
    Number(a.by === 'vendor' && b.by === 'vendor'),
    effortRank(a) + effortRank(b),
    dates[0]!,
    dates[1]!,
    ...sources,
    ...contents,
  ];
}

function compareRanks(a: Rank, b: Rank): number {
  for (const [index, left] of a.entries()) {
    const right = b[index]!;
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return right - left;
    return left < right ? -1 : 1;
  }
  return 0;
}

const EFFORTS = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'];

/** Named efforts by their order; a budget of thinking tokens (`32K`) lies between medium and high, larger above smaller. */
function effortRank({ effort }: Score): number {
  if (effort === undefined) return 0;
  const named = EFFORTS.indexOf(effort.toLowerCase());
  if (named >= 0) return named + 1;
  const budget = /^(\d+)k$/i.exec(effort);
  return budget ? 4 + Math.min(Number(budget[1]), 999) / 1000 : 0;
}

/** `2026-04-19` → 20260419; an unknown month or day counts as the first. */
function dateRank({ date }: Score): number {
  return date === undefined ? 0 : Number(date.replaceAll('-', '').padEnd(8, '0'));
}

/** Whatever else tells two measurements apart, so that their order never decides. */
function content(score: Score): string {
  return JSON.stringify([score.value, score.stderr, score.interval, score.n, score.variant, score.effort, score.note, score.url]);
}
