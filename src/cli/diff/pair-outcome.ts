import { levelOf, type Level } from '../../core/comparison/verdict.js';
import { indexOf } from '../../core/dataset/dataset-index.js';
import type { Dataset, Model } from '../../core/dataset/dataset.js';
import type { Interval } from '../../core/scoring/interval.js';
import { rowsOf } from '../../core/scoring/row.js';
import { scorePair } from '../../core/scoring/score-pair.js';
import { sensitivityOf } from '../../core/scoring/sensitivity.js';
import { isCounted } from '../../core/scoring/weighting.js';

/** A row that counts, in figures that can be set against those of another dataset. */
export interface OutcomeRow {
  /** In the benchmark's own unit: the first model's, then the second's. */
  readonly values: readonly [number, number];
  readonly difference: number;
  readonly interval: Interval | null;
  readonly weight: number;
}

/** The level of a pair and what it rests on. Models go by their place in the pair, since ids may change. */
export interface PairOutcome {
  readonly level: Level;
  readonly leader: 0 | 1 | null;
  /** First minus second on shared rows; null where none counts. */
  readonly difference: number | null;
  /** By benchmark. */
  readonly rows: ReadonlyMap<string, OutcomeRow>;
}

/**
 * What `compareModels` says of the level, without what a level does not need: facts, words, the basis `all`, rows that
 * do not count. A diff asks it of thousands of pairs.
 */
export function pairOutcome(dataset: Dataset, a: Model, b: Model): PairOutcome {
  const pair = [a, b] as const;
  const weights = new Map(dataset.categories.map(({ id, weight }) => [id, weight]));
  const rows = rowsOf(indexOf(dataset), pair, weights, false).filter(isCounted);
  const shared = scorePair('shared', pair, rows, dataset.categories);
  const sensitivity = sensitivityOf(pair, rows, shared);
  const { level } = levelOf({ rows, shared, sensitivity });
  const { leader, difference } = shared.overall;
  return {
    level,
    leader: level === 'lean' || level === 'clear' ? (leader === a.id ? 0 : 1) : null,
    difference,
    rows: new Map(
      rows.map((row) => [
        row.benchmark,
        {
          values: [row.cells[a.id]!.value, row.cells[b.id]!.value],
          difference: row.difference!,
          interval: row.interval,
          weight: row.weight,
        },
      ]),
    ),
  };
}
