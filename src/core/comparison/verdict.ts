import type { CategoryResult } from '../scoring/category.js';
import { isCounted } from '../scoring/category.js';
import { excludesZero } from '../scoring/interval.js';
import { sign, sum } from '../scoring/number.js';
import type { Row } from '../scoring/row.js';
import type { PairScores } from '../scoring/score-pair.js';
import type { Sensitivity } from '../scoring/sensitivity.js';
import { sourceOf } from '../scoring/weighting.js';
import type { Recommendation } from './recommendation.js';
import { THRESHOLDS } from './thresholds.js';

/** From no evidence to plain evidence. */
export type Level = 'not-comparable' | 'split' | 'tie' | 'lean' | 'clear';

/** Why a level is what it is; the words give each one half a sentence. */
export type LevelReason =
  | 'few-shared-rows'
  | 'few-categories'
  | 'small-difference'
  | 'interval-holds-zero'
  | 'row-decides'
  | 'category-decides'
  | 'weights-decide'
  | 'each-leads-somewhere'
  | 'interval-within-equal'
  | 'few-rows-for-clear'
  | 'few-sources-for-clear'
  | 'few-categories-for-clear'
  | 'low-coverage'
  | 'unknown-errors'
  | 'interval-excludes-zero'
  | 'signs-agree';

export interface Verdict {
  readonly level: Level;
  /** Who leads on shared rows at `lean` and `clear`; null below. */
  readonly leader: string | null;
  readonly reasons: readonly LevelReason[];
  readonly recommendations: readonly Recommendation[];
}

/** What the level is decided from: always the shared basis. */
export interface LevelEvidence {
  readonly rows: readonly Row[];
  readonly shared: PairScores;
  readonly sensitivity: Sensitivity;
}

/** Decides the level of a pair; docs/scoring.md states the rule and its order. */
export function levelOf(evidence: LevelEvidence): Pick<Verdict, 'level' | 'reasons'> {
  const { rows, shared } = evidence;
  const counted = rows.filter(isCounted);
  const comparable = shared.categories.filter((category) => category.comparable);
  const tooFew: LevelReason[] = [];
  if (counted.filter((row) => comparable.some(({ id }) => id === row.category)).length < THRESHOLDS.minSharedRows) {
    tooFew.push('few-shared-rows');
  }
  if (comparable.length < THRESHOLDS.minCategories) tooFew.push('few-categories');
  if (tooFew.length > 0) return { level: 'not-comparable', reasons: tooFew };

  const fragile = fragileReasons(evidence);
  if (fragile.length > 0) {
    if (eachLeadsSomewhere(comparable)) return { level: 'split', reasons: ['each-leads-somewhere', ...fragile] };
    const { interval } = shared.overall;
    const equal = interval !== null && Math.max(-interval[0], interval[1]) <= THRESHOLDS.equalWithin;
    return { level: 'tie', reasons: equal ? ['interval-within-equal', ...fragile] : fragile };
  }
  const lacking = lackingForClear(shared, comparable, counted);
  if (lacking.length > 0) return { level: 'lean', reasons: lacking };
  return { level: 'clear', reasons: [shared.overall.interval ? 'interval-excludes-zero' : 'signs-agree'] };
}

function fragileReasons({ shared, sensitivity }: LevelEvidence): LevelReason[] {
  const { interval } = shared.overall;
  const difference = shared.overall.difference!;
  const leaderShare =
    sensitivity.share === null ? null : difference < 0 ? 1 - sensitivity.share : sensitivity.share;
  const reasons: LevelReason[] = [];
  if (Math.abs(difference) < THRESHOLDS.minDifference) reasons.push('small-difference');
  if (interval && !excludesZero(interval)) reasons.push('interval-holds-zero');
  if (sensitivity.fragileRows.length > 0) reasons.push('row-decides');
  if (sensitivity.fragileCategories.length > 0) reasons.push('category-decides');
  if (leaderShare !== null && leaderShare < THRESHOLDS.minWeightingShare) reasons.push('weights-decide');
  return reasons;
}

function eachLeadsSomewhere(comparable: readonly CategoryResult[]): boolean {
  const solid = comparable.filter(
    ({ difference, interval }) =>
      Math.abs(difference!) >= THRESHOLDS.splitLead && (interval === null || excludesZero(interval)),
  );
  return new Set(solid.map(({ leader }) => leader)).size > 1;
}

function lackingForClear(
  { overall }: PairScores,
  comparable: readonly CategoryResult[],
  counted: readonly Row[],
): LevelReason[] {
  const rows = counted.filter((row) => comparable.some(({ id }) => id === row.category));
  const reasons: LevelReason[] = [];
  if (rows.length < THRESHOLDS.clearRows) reasons.push('few-rows-for-clear');
  if (new Set(rows.map(sourceOf)).size < THRESHOLDS.clearSources) reasons.push('few-sources-for-clear');
  if (comparable.length < THRESHOLDS.clearCategories) reasons.push('few-categories-for-clear');
  if (overall.coverage < THRESHOLDS.clearCoverage) reasons.push('low-coverage');
  if (overall.interval === null && !signsSpeak(rows, overall.difference!)) reasons.push('unknown-errors');
  return reasons;
}

/** Two-sided sign test over sources: rows of one group are one witness. The signs must name the leader. */
function signsSpeak(rows: readonly Row[], difference: number): boolean {
  if (rows.length < THRESHOLDS.signTestRows) return false;
  const sources = new Map<string, number>();
  for (const row of rows) sources.set(sourceOf(row), (sources.get(sourceOf(row)) ?? 0) + row.difference!);
  const signs = [...sources.values()].map(sign).filter((s) => s !== 0);
  const agreeing = signs.filter((s) => s === sign(difference)).length;
  return agreeing * 2 > signs.length && signTest(agreeing, signs.length) < THRESHOLDS.signTestP;
}

/** Two-sided p of `k` or more like signs among `n`, ties left out (J. Arbuthnot 1710; W. J. Conover 1999, ch. 3.4). */
export function signTest(k: number, n: number): number {
  const term = (i: number): number => {
    let value = 0.5 ** n;
    for (let j = 0; j < i; j++) value *= (n - j) / (j + 1);
    return value;
  };
  const tail = sum(Array.from({ length: n - k + 1 }, (_, i) => term(k + i)));
  return Math.min(1, 2 * tail);
}
