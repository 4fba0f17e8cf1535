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
  const pairs = a.flatMap((left) => b.map((right): [Score, Score] => [left, right]));
  return pairs.reduce((best, pair) => (isBefore(pair, best) ? pair : best));
}

/** The measurement that stands for one model alone: the same order as far as it applies to one. */
export function chooseOne(scores: readonly Score[]): Score {
  return scores.reduce((best, score) => (isBefore([score, score], [best, best]) ? score : best));
}

/** Compared from the left: numbers and flags descending, texts ascending. */
type Rank = readonly (number | boolean | string)[];

type ScorePair = readonly [Score, Score];

function sorted<T>(pair: ScorePair, of: (score: Score) => T): T[] {
  return pair.map(of).sort((x, y) => (x < y ? -1 : x > y ? 1 : 0));
}

/** The second is dear, and asked for only where the first leaves two pairs equal. */
const RANKS: readonly ((pair: ScorePair) => Rank)[] = [
  (pair) => {
    const [a, b] = pair;
    return [
      isStrict(a, b),
      a.source !== undefined && a.source === b.source,
      a.by === 'independent' && b.by === 'independent',
      a.by === 'vendor' && b.by === 'vendor',
      effortRank(a) + effortRank(b),
      ...sorted(pair, dateRank),
      ...sorted(pair, (one) => one.source ?? ''),
    ];
  },
  // Whatever else sets two measurements apart, so that their order never decides; the value last and the lowest
  // first, so that a better score never makes a worse one stand for the model, nor a lucky run for all runs.
  (pair) => [
    ...sorted(pair, (score) => asText({ ...score, value: 0, stderr: 0, interval: [0, 0] })),
    -pair[0].value - pair[1].value,
    ...sorted(pair, asText),
  ],
];

function asText(score: Score): string {
  return JSON.stringify(score, Object.keys(score).sort());
}

function isBefore(a: ScorePair, b: ScorePair): boolean {
  for (const rank of RANKS) {
    const [left, right] = [rank(a), rank(b)];
    const index = left.findIndex((part, position) => part !== right[position]);
    if (index < 0) continue;
    const [x, y] = [left[index]!, right[index]!];
    return typeof x === 'string' ? x < y : x > y;
  }
  return false;
}

const EFFORTS = ['none', 'minimal', 'low', 'thinking', 'medium', 'high', 'xhigh', 'max'];

/** Named efforts by their order, `thinking` being one that is not said how hard; a budget of thinking tokens (`32K`) lies between medium and high, larger above smaller. */
function effortRank({ effort }: Score): number {
  if (effort === undefined) return 0;
  const named = EFFORTS.indexOf(effort.toLowerCase());
  if (named >= 0) return named + 1;
  const budget = /^(\d+)k$/i.exec(effort);
  return budget ? 5 + Number(budget[1]) / 1000 : 0;
}

/** `2026-04-19` → 20260419; an unknown month or day counts as the first. */
function dateRank({ date }: Score): number {
  return date === undefined ? 0 : Number(date.replaceAll('-', '').padEnd(8, '0'));
}
