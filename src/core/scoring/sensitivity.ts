import type { Model } from '../dataset/dataset.js';
import { isCounted, type Basis, type CategoryResult, type WeightedCategory } from './category.js';
import { sign, snap, sum } from './number.js';
import type { Row } from './row.js';
import { scorePair, type PairScores } from './score-pair.js';

/** What it would take for the lead to change. */
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

export interface ScoredPair {
  readonly basis: Basis;
  readonly pair: readonly [Model, Model];
  readonly rows: readonly Row[];
  readonly categories: readonly WeightedCategory[];
  readonly scores: PairScores;
}

export function sensitivityOf(scored: ScoredPair): Sensitivity {
  const { categories } = scored.scores;
  const differences = categories.filter(({ comparable }) => comparable).map(({ difference }) => difference!);
  const rows = leaveOneOut(scored, ({ benchmark }) => benchmark);
  return {
    share: shareOfWeightings(differences),
    flips: flipPoints(categories),
    fragileRows: Object.keys(rows),
    fragileCategories: Object.keys(leaveOneOut(scored, ({ category }) => category)),
    withoutRow: rows,
    missing: missingScores(scored),
  };
}

/**
 * Share of all weightings, uniform on the simplex, under which Σ w·d > 0. With positive differences p₁…p_m and
 * negative ones −q₁…−q_n: P(i,j) = (pᵢ·P(i,j−1) + qⱼ·P(i−1,j)) / (pᵢ + qⱼ), P(0,·) = 0, P(i>0,0) = 1. Weights on
 * the simplex are exponential variables over their sum, and the recurrence is theirs: of two competing exponentials
 * one outlasts the other. All terms are positive, so equal and near-equal differences lose no digits.
 */
export function shareOfWeightings(differences: readonly number[]): number | null {
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

/** W* = −Σ W·d of the others / d, where it lies above 0 and within the sum of all weights (100 by default). */
function flipPoints(categories: readonly CategoryResult[]): Flip[] {
  const comparable = categories.filter((category) => category.comparable);
  const limit = sum(categories.map(({ weight }) => weight));
  const total = sum(comparable.map(({ weight, difference }) => weight * difference!));
  if (sign(total) === 0) return [];
  return comparable.flatMap(({ id, weight, difference }) => {
    if (sign(difference!) === 0) return [];
    const to = snap(weight - total / difference!);
    return to > 0 && to <= limit ? [{ category: id, from: weight, to }] : [];
  });
}

/** The differences that remain, by what was left out, where they no longer name the same leader. */
function leaveOneOut(scored: ScoredPair, keyOf: (row: Row) => string): Record<string, number> {
  const { basis, pair, rows, categories, scores } = scored;
  const lead = sign(computedDifference(scores, pair) ?? 0);
  if (lead === 0) return {};
  const counted = rows.filter(isCounted);
  return Object.fromEntries(
    [...new Set(counted.map(keyOf))].flatMap((key) => {
      if (counted.filter((row) => keyOf(row) !== key).length < ROWS_THAT_REMAIN) return [];
      const rest = rows.filter((row) => keyOf(row) !== key);
      const difference = computedDifference(scorePair(basis, pair, rest, categories), pair);
      return difference !== null && sign(difference) !== lead ? [[key, difference] as const] : [];
    }),
  );
}

function computedDifference({ overall }: PairScores, [a, b]: readonly [Model, Model]): number | null {
  const [left, right] = [overall.computed[a.id] ?? null, overall.computed[b.id] ?? null];
  return left === null || right === null ? null : snap(left - right);
}

/** The overall difference is linear in one missing score, so its values at 0 and 100 give the point where it turns. */
function missingScores(scored: ScoredPair): MissingScores {
  const { basis, pair, rows, categories, scores } = scored;
  const [a, b] = pair;
  const lead = sign(scores.overall.difference ?? 0);
  if (basis === 'all' || lead === 0) return { decisive: [], possible: 0 };
  const turning = rows.flatMap((row): MissingScore[] => {
    if (row.match !== 'one-sided' || row.weight === 0) return [];
    const [model, other] = row.cells[a.id] ? [b, a] : [a, b];
    const known = row.cells[other.id]?.scaled ?? null;
    if (known === null) return [];
    const differenceAt = (value: number): number => {
      const filled = rows.map((one) => (one === row ? fillIn(row, pair, model.id, known, value) : one));
      return scorePair(basis, pair, filled, categories).overall.difference!;
    };
    const [atZero, atFull] = [differenceAt(0), differenceAt(100)];
    if (sign(atZero) === sign(atFull)) return [];
    const needed = (100 * atZero) / (atZero - atFull);
    return [{ benchmark: row.benchmark, model: model.id, known, needed }];
  });
  return {
    decisive: turning.filter(({ known, needed }) => Math.abs(needed - known) <= NEAR),
    possible: turning.length,
  };
}

function fillIn(row: Row, [a, b]: readonly [Model, Model], missing: string, known: number, value: number): Row {
  const score = (scaled: number): Row['cells'][string] => ({
    score: { value: scaled },
    value: scaled,
    scaled,
    interval: null,
    error: 'unknown',
  });
  const [left, right] = missing === a.id ? [value, known] : [known, value];
  const cells = { [a.id]: score(left), [b.id]: score(right) };
  return { ...row, match: 'strict', cells, difference: snap(left - right), interval: null };
}
