import type { Level } from '../../core/comparison/verdict.js';
import type { Benchmark, Dataset, Model } from '../../core/dataset/dataset.js';
import { pairsOf } from '../coverage.js';
import { canonical, fieldChanges } from './field-changes.js';
import type { KeptModel } from './match-models.js';
import { pairOutcome, type OutcomeRow, type PairOutcome } from './pair-outcome.js';

/** Fields of a benchmark that no level depends on. */
const IDLE_FIELDS = ['name', 'url', 'version', 'status', 'chance'] as const;

export interface VerdictSide {
  readonly level: Level;
  /** Id in the newer dataset. */
  readonly leader: string | null;
  readonly difference: number | null;
}

/** A row that counts, before and after; null where it did not. */
export interface RowChange {
  readonly benchmark: string;
  readonly before: OutcomeRow | null;
  readonly after: OutcomeRow | null;
}

export interface VerdictChange {
  /** Ids in the newer dataset. */
  readonly models: readonly [string, string];
  readonly before: VerdictSide;
  readonly after: VerdictSide;
  /** None where weights or groups alone changed the verdict. */
  readonly rows: readonly RowChange[];
}

export interface VerdictDiff {
  /** Pairs of models that are in both datasets. */
  readonly pairs: number;
  readonly changed: readonly VerdictChange[];
}

/** Pairs whose level may differ: computing the others would say what is known. */
export function affectedPairs(
  before: Dataset,
  after: Dataset,
  pairs: readonly (readonly [KeptModel, KeptModel])[],
): (readonly [KeptModel, KeptModel])[] {
  const weightsOf = ({ categories }: Dataset): string =>
    canonical(categories.map(({ id, weight }) => [id, weight]).sort());
  if (weightsOf(before) !== weightsOf(after)) return [...pairs];
  const benchmarks = changedBenchmarks(before, after);
  const scores = new Map([...new Set(pairs.flat())].map((kept) => [kept, changedScores(kept)]));
  return pairs.filter(([a, b]) =>
    [...new Set([...scores.get(a)!, ...scores.get(b)!, ...benchmarks])].some(
      (id) => haveBoth(a.before, b.before, id) || haveBoth(a.after, b.after, id),
    ),
  );
}

/** Level and leader of each pair in both datasets, where they differ. */
export function diffVerdicts(
  before: Dataset,
  after: Dataset,
  kept: readonly (readonly [KeptModel, KeptModel])[],
  step: () => void = () => undefined,
): VerdictChange[] {
  return kept.flatMap(([a, b]) => {
    step();
    const old = pairOutcome(before, a.before, b.before);
    const fresh = pairOutcome(after, a.after, b.after);
    if (old.level === fresh.level && old.leader === fresh.leader) return [];
    const models = [a.after.id, b.after.id] as const;
    return [{ models, before: sideOf(old, models), after: sideOf(fresh, models), rows: rowChanges(old, fresh) }];
  });
}

/** Pairs of these models; of one model, its pairs with all others. */
export function pairsAmong(
  kept: readonly KeptModel[],
  chosen: ReadonlySet<Model> | null,
): (readonly [KeptModel, KeptModel])[] {
  const pairs = pairsOf(kept);
  if (chosen === null) return pairs;
  const isChosen = ({ after }: KeptModel): boolean => chosen.has(after);
  return pairs.filter(([a, b]) => (chosen.size === 1 ? isChosen(a) || isChosen(b) : isChosen(a) && isChosen(b)));
}

function changedBenchmarks(before: Dataset, after: Dataset): string[] {
  const old = new Map<string, Benchmark>(before.benchmarks.map((benchmark) => [benchmark.id, benchmark]));
  return after.benchmarks
    .filter((benchmark) => {
      const earlier = old.get(benchmark.id);
      return earlier && fieldChanges(earlier, benchmark, IDLE_FIELDS).length > 0;
    })
    .map(({ id }) => id);
}

function changedScores({ before, after }: KeptModel): string[] {
  const ids = new Set([...Object.keys(before.scores), ...Object.keys(after.scores)]);
  return [...ids].filter((id) => canonical(before.scores[id]) !== canonical(after.scores[id]));
}

function haveBoth(a: Model, b: Model, benchmark: string): boolean {
  return Object.hasOwn(a.scores, benchmark) && Object.hasOwn(b.scores, benchmark);
}

function sideOf({ level, leader, difference }: PairOutcome, models: readonly [string, string]): VerdictSide {
  return { level, leader: leader === null ? null : models[leader], difference };
}

function rowChanges(before: PairOutcome, after: PairOutcome): RowChange[] {
  return [...new Set([...before.rows.keys(), ...after.rows.keys()])]
    .sort()
    .map((benchmark) => ({
      benchmark,
      before: before.rows.get(benchmark) ?? null,
      after: after.rows.get(benchmark) ?? null,
    }))
    .filter((row) => canonical(row.before) !== canonical(row.after));
}
