import type { CategoryResult } from './category.js';
import { clamp, sign, snap, totalWeight } from './number.js';
import type { Pair } from './pair.js';
import type { Row } from './row.js';
import { differenceWith, type PairScores } from './score-pair.js';
import { isCounted } from './weighting.js';

/** What it would take for the lead to change: by weights, in each basis; by rows, over shared ones in both. */
export interface Sensitivity {
  /** Share, 0–1, of all category weightings under which the first model leads; null where no category differs. */
  readonly share: number | null;
  /** For a category: the weight at which the lead changes while the others keep theirs. */
  readonly flips: readonly Flip[];
  /** Benchmarks without which the other model leads (two rows remain). */
  readonly fragileRows: readonly string[];
  /** Categories without which the other model leads (two rows remain). */
  readonly fragileCategories: readonly string[];
  /** The differences (first minus second) that remain without each of `fragileRows`. */
  readonly withoutRow: Readonly<Record<string, number>>;
  readonly missing: MissingScores;
}

export interface Flip {
  readonly category: string;
  readonly from: number;
  readonly to: number;
}

export interface MissingScores {
  /** Scores that could turn the lead at a value within `NEAR` points of the one the other model has. */
  readonly decisive: readonly MissingScore[];
  /** How many missing scores could turn the lead at any value on the scale. */
  readonly possible: number;
}

export interface MissingScore {
  readonly benchmark: string;
  /** The model without a score. */
  readonly model: string;
  /** The other model's score, 0–100. */
  readonly known: number;
  /** Where the lead would turn, 0–100. */
  readonly needed: number;
}

/** Points around the known score within which a missing one is worth speaking of. */
const NEAR = 10;

/** A lead that needs no argument about rows: fewer than this many remaining say nothing. */
const ROWS_THAT_REMAIN = 2;

/** @param scores those over the rows that both took */
export function sensitivityOf(pair: Pair, rows: readonly Row[], scores: PairScores): Sensitivity {
  const withoutRow = leaveOneOut(rows, scores, (one) => one.benchmark);
  return {
    ...weightSensitivity(scores.categories),
    fragileRows: Object.keys(withoutRow),
    fragileCategories: Object.keys(leaveOneOut(rows, scores, (one) => one.category)),
    withoutRow,
    missing: missingScores(pair, rows, scores),
  };
}

/** What weights alone could turn, in either basis. */
export function weightSensitivity(categories: readonly CategoryResult[]): Pick<Sensitivity, 'share' | 'flips'> {
  const differences = categories.filter((one) => one.comparable).map((one) => one.difference!);
  return { share: shareOfWeightings(differences), flips: flipPoints(categories) };
}

/**
 * Share of all weightings, uniform on the simplex, under which Σ w·d > 0. With positive differences p₁…p_m and
 * negative ones −q₁…−q_n: P(i,j) = (pᵢ·P(i,j−1) + qⱼ·P(i−1,j)) / (pᵢ + qⱼ), P(0,·) = 0, P(i>0,0) = 1. Weights on
 * the simplex are exponential variables over their sum, and the recurrence is theirs: of two competing exponentials
 * one outlasts the other. All terms are positive, so equal and near-equal differences lose no digits.
 */
function shareOfWeightings(differences: readonly number[]): number | null {
  const positive = differences.filter((d) => sign(d) > 0);
  const negative = differences.filter((d) => sign(d) < 0).map((d) => -d);
  if (positive.length + negative.length === 0) return null;
  let row = [0, ...negative.map(() => 0)];
  for (const p of positive) {
    const next = [1];
    negative.forEach((q, j) => next.push((p * next[j]! + q * row[j + 1]!) / (p + q)));
    row = next;
  }
  return row.at(-1)!;
}

/**
 * W* = W − Σ W·d / d, where it lies above 0 and within the sum of all weights (100 by default); computed on shares of
 * that sum, so that the unit of weights changes nothing.
 */
function flipPoints(categories: readonly CategoryResult[]): Flip[] {
  const comparable = categories.filter((category) => category.comparable);
  const limit = totalWeight(categories);
  const total = snap(comparable.reduce((sum, { weight, difference }) => sum + (weight / limit) * difference!, 0));
  return comparable.flatMap(({ id, weight, difference }) => {
    const share = total && difference ? weight / limit - total / difference : 0;
    return sign(share) > 0 && sign(share - 1) <= 0 ? [{ category: id, from: weight, to: share * limit }] : [];
  });
}

/** The differences that remain, by what was left out, where they no longer name the same leader. */
function leaveOneOut(
  rows: readonly Row[],
  { categories, overall }: PairScores,
  keyOf: (row: Row) => string,
): Record<string, number> {
  const lead = sign(overall.difference ?? 0);
  const counted = lead === 0 ? [] : rows.filter(isCounted);
  const left: Record<string, number> = {};
  for (const [key, { category }] of new Map(counted.map((row) => [keyOf(row), row]))) {
    const isLeft = (row: Row): boolean => keyOf(row) !== key;
    if (counted.filter(isLeft).length < ROWS_THAT_REMAIN) continue;
    const rest = rows.filter((row) => row.category === category && isLeft(row));
    const difference = differenceWith(categories, category, rest);
    if (difference !== null && sign(difference) !== lead) left[key] = difference;
  }
  return left;
}

/** The overall difference is linear in one missing score, so its values at 0 and 100 give the point where it turns. */
function missingScores([a, b]: Pair, rows: readonly Row[], { categories, overall }: PairScores): MissingScores {
  const lead = sign(overall.difference ?? 0);
  const turning = rows.flatMap((row): MissingScore[] => {
    if (lead === 0 || row.match !== 'one-sided' || row.weight === 0) return [];
    const isFirst = !row.cells[a.id];
    const cell = row.cells[(isFirst ? b : a).id]!;
    const model = (isFirst ? a : b).id;
    const known = cell.scaled!;
    const [atZero, atFull] = [0, 100].map((scaled) => {
      const filled: Row = {
        ...row,
        match: 'strict',
        cells: { ...row.cells, [model]: { ...cell, scaled } },
        difference: isFirst ? scaled - known : known - scaled,
      };
      const others = rows.filter((one) => one.category === row.category).map((one) => (one === row ? filled : one));
      return differenceWith(categories, row.category, others)!;
    }) as [number, number];
    if (sign(atZero) === lead && sign(atFull) === lead) return [];
    const needed = clamp((100 * atZero) / (atZero - atFull), 0, 100);
    return [{ benchmark: row.benchmark, model, known, needed }];
  });
  return {
    decisive: turning.filter(({ known, needed }) => Math.abs(needed - known) <= NEAR),
    possible: turning.length,
  };
}
