import type { CategoryResult } from '../scoring/category.js';
import { excludesZero, isSolid } from '../scoring/interval.js';
import { sign } from '../scoring/number.js';
import type { Row } from '../scoring/row.js';
import type { PairScores } from '../scoring/score-pair.js';
import type { Sensitivity } from '../scoring/sensitivity.js';
import { isCounted, sourceOf } from '../scoring/weighting.js';
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
export function levelOf({ rows, shared, sensitivity }: LevelEvidence): Pick<Verdict, 'level' | 'reasons'> {
  const { interval, difference, coverage } = shared.overall;
  const comparable = shared.categories.filter((category) => category.comparable);
  const counted = rows.filter(isCounted);
  const tooFew = holding(
    ['few-shared-rows', counted.length < THRESHOLDS.minSharedRows],
    ['few-categories', comparable.length < THRESHOLDS.minCategories],
  );
  if (tooFew.length > 0) return { level: 'not-comparable', reasons: tooFew };

  const { share } = sensitivity;
  // Where nobody leads, no weighting is on the leader's side; where no category differs, none matters.
  const leaderShare = share === null ? 1 : difference! > 0 ? share : difference! < 0 ? 1 - share : 0;
  const fragile = holding(
    ['small-difference', sign(Math.abs(difference!) - THRESHOLDS.minDifference) < 0],
    ['interval-holds-zero', interval !== null && !excludesZero(interval)],
    ['row-decides', sensitivity.fragileRows.length > 0],
    ['category-decides', sensitivity.fragileCategories.length > 0],
    ['weights-decide', sign(leaderShare - THRESHOLDS.minWeightingShare) < 0],
  );
  if (fragile.length > 0) {
    if (eachLeadsSomewhere(comparable)) return { level: 'split', reasons: ['each-leads-somewhere', ...fragile] };
    const isEqual = interval !== null && Math.max(-interval[0], interval[1]) <= THRESHOLDS.equalWithin;
    return { level: 'tie', reasons: isEqual ? ['interval-within-equal', ...fragile] : fragile };
  }
  const lacking = holding(
    ['few-rows-for-clear', counted.length < THRESHOLDS.clearRows],
    ['few-sources-for-clear', new Set(counted.map(sourceOf)).size < THRESHOLDS.clearSources],
    ['few-categories-for-clear', comparable.length < THRESHOLDS.clearCategories],
    ['low-coverage', coverage < THRESHOLDS.clearCoverage],
    ['unknown-errors', interval === null && !signsSpeak(counted, difference!)],
  );
  if (lacking.length > 0) return { level: 'lean', reasons: lacking };
  return { level: 'clear', reasons: [interval ? 'interval-excludes-zero' : 'signs-agree'] };
}

function holding(...reasons: readonly (readonly [LevelReason, boolean])[]): LevelReason[] {
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

function eachLeadsSomewhere(comparable: readonly CategoryResult[]): boolean {
  const solid = comparable.filter(({ difference, interval }) => isSolid(difference!, interval, THRESHOLDS.splitLead));
  return new Set(solid.map((one) => one.leader)).size > 1;
}

/** Two-sided sign test over sources: rows of one group are one witness. The signs must name the leader. */
function signsSpeak(rows: readonly Row[], difference: number): boolean {
  const sources = new Map<string, number>();
  for (const row of rows) sources.set(sourceOf(row), (sources.get(sourceOf(row)) ?? 0) + row.difference!);
  const signs = [...sources.values()].map(sign).filter((one) => one !== 0);
  const agreeing = signs.filter((one) => one === sign(difference)).length;
  return rows.length >= THRESHOLDS.signTestRows && signTest(agreeing, signs.length) < THRESHOLDS.signTestP;
}

/**
 * Two-sided p of `k` or more like signs among `n`, ties left out (W. J. Conover, Practical Nonparametric Statistics,
 * 1999, ch. 3.4). 1 where `k` is no majority.
 */
function signTest(k: number, n: number): number {
  let term = 0.5 ** n;
  let tail = 0;
  // Terms of the binomial distribution from n like signs downwards.
  for (let i = n; i >= k; i--) {
    tail += term;
    term *= i / (n - i + 1);
  }
  return Math.min(1, 2 * tail);
}
