import type { Benchmark, Model } from '../dataset/dataset.js';
import type { DatasetIndex } from '../dataset/dataset-index.js';
import { cellOf, type Cell } from './cell.js';
import { differenceInterval, type Interval } from './interval.js';
import { ownValue } from '../dataset/own-value.js';
import { chooseOne, choosePair, isStrict, type Match } from './match.js';
import { sign, snap } from './number.js';
import { leaderOf } from './pair.js';

/** One benchmark as two models (or more, for display) took it. */
export interface Row {
  /** Id of the benchmark. */
  readonly benchmark: string;
  readonly definition: Benchmark;
  /** Id of the category. */
  readonly category: string;
  /** By model id; null = the model was not tested. */
  readonly cells: Readonly<Record<string, Cell | null>>;
  readonly match: Match;
  /** First minus second model on 0–100; null where one is missing or the unit has no scale. */
  readonly difference: number | null;
  /** 95 % interval of the difference; null = unknown. */
  readonly interval: Interval | null;
  /** Whether the interval rests on one that is assumed from a number of questions. */
  readonly assumed: boolean;
  /** Id of the model with the better value; null for equal, or where one is missing. */
  readonly favours: string | null;
  /** Inside its category; 0 = display only. */
  readonly weight: number;
}

/** How many sets of rows of a dataset are kept: each pair of six models and all together, with vendors and without. */
const KEPT = 32;

/** Weights change while the rows stay. */
const kept = new WeakMap<DatasetIndex, Map<string, readonly Row[]>>();

/**
 * The rows of the models in the order of the dataset's benchmarks, one-sided ones included; match and difference are
 * those of the first two. Costs what the models' scores cost, whatever the size of the dataset.
 *
 * @param models of the dataset that the index is of, as they are in it: rows are kept by their ids
 * @param weights of the categories that are compared
 * @param independentOnly leave out what vendors report of their own models
 */
export function rowsOf(
  index: DatasetIndex,
  models: readonly Model[],
  weights: ReadonlyMap<string, number>,
  independentOnly: boolean,
): Row[] {
  const key = JSON.stringify([models.map(({ id }) => id), independentOnly]);
  let sets = kept.get(index);
  if (!sets || sets.size > KEPT) kept.set(index, (sets = new Map<string, readonly Row[]>()));
  let rows = sets.get(key);
  if (!rows) sets.set(key, (rows = allRows(index, models, independentOnly)));
  return rows
    .filter(({ category }) => weights.has(category))
    .map((row) => (weights.get(row.category) ? row : { ...row, weight: 0 }));
}

function allRows({ benchmarks }: DatasetIndex, models: readonly Model[], independentOnly: boolean): readonly Row[] {
  const ids = new Set(models.flatMap(({ scores }) => Object.keys(scores)));
  return [...ids]
    .map((id) => benchmarks.get(id)!)
    .sort((x, y) => x.position - y.position)
    .map(({ benchmark }) => rowOf(benchmark, models, independentOnly))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== null));
}

function rowOf(benchmark: Benchmark, models: readonly Model[], independentOnly: boolean): Row {
  const lists = models.map(({ scores }) =>
    (ownValue(scores, benchmark.id) ?? []).filter(({ by }) => !independentOnly || by !== 'vendor'),
  );
  const chosen = lists.map((scores) => (scores.length > 0 ? chooseOne(scores) : null));
  if (chosen[0] && chosen[1]) chosen.splice(0, 2, ...choosePair(lists[0]!, lists[1]!));
  const cells = chosen.map((score) => score && cellOf(benchmark, score));
  const [a, b] = cells as [Cell | null, Cell | null];
  const [first, second] = models as [Model, Model];
  const better = a && b ? sign(a.value - b.value) * (benchmark.lowerIsBetter ? -1 : 1) : null;
  const isScaled = cells.every((cell) => cell?.scaled !== null);
  return {
    benchmark: benchmark.id,
    definition: benchmark,
    category: benchmark.category,
    cells: Object.fromEntries(models.map(({ id }, position) => [id, cells[position]!])),
    match: a && b ? (isStrict(a.score, b.score) ? 'strict' : 'loose') : 'one-sided',
    difference: a && b && isScaled ? snap(a.scaled! - b.scaled!) : null,
    interval: a?.interval && b?.interval ? differenceInterval([a.scaled!, a.interval], [b.scaled!, b.interval]) : null,
    assumed: [a, b].some((cell) => cell?.error === 'assumed'),
    favours: leaderOf(better, [first, second]),
    // What has no place on a scale, or in the weights, cannot enter a mean.
    weight: isScaled ? benchmark.weight : 0,
  };
}
