import type { Benchmark, Model, Score } from '../dataset/dataset.js';
import type { DatasetIndex } from '../dataset/dataset-index.js';
import { cellOf, type Cell } from './cell.js';
import { differenceInterval, type Interval } from './interval.js';
import { chooseOne, choosePair, isStrict, type Match } from './match.js';
import { sign, snap } from './number.js';

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
  /** Id of the model with the better value; null for equal, or where one is missing. */
  readonly favours: string | null;
  /** Inside its category; 0 = display only. */
  readonly weight: number;
}

export interface RowFilter {
  /** Leave out what vendors report of their own models. */
  readonly independentOnly: boolean;
  readonly hasCategory: (id: string) => boolean;
}

/**
 * The rows of a pair in the order of the dataset's benchmarks, one-sided ones included.
 * Costs what the two models' scores cost, whatever the size of the dataset.
 */
export function pairRows(index: DatasetIndex, a: Model, b: Model, filter: RowFilter): Row[] {
  return unionOfBenchmarks(index, [a, b])
    .filter((benchmark) => filter.hasCategory(benchmark.category))
    .map((benchmark) => pairRow(benchmark, a, b, filter))
    .filter((row) => row !== null);
}

/** The same with the cells of further models for display; matches and differences stay those of the first two. */
export function displayRows(index: DatasetIndex, models: readonly Model[], filter: RowFilter): Row[] {
  const [a, b, ...others] = models as [Model, Model, ...Model[]];
  return unionOfBenchmarks(index, models)
    .filter((benchmark) => filter.hasCategory(benchmark.category))
    .flatMap((benchmark) => {
      const cells = Object.fromEntries(others.map((model) => [model.id, ownCell(benchmark, model, filter)]));
      const pair = pairRow(benchmark, a, b, filter);
      if (pair) return [{ ...pair, cells: { ...pair.cells, ...cells } }];
      if (Object.values(cells).every((cell) => cell === null)) return [];
      return [{ ...emptyRow(benchmark), cells: { [a.id]: null, [b.id]: null, ...cells } }];
    });
}

function unionOfBenchmarks(index: DatasetIndex, models: readonly Model[]): Benchmark[] {
  const ids = new Set(models.flatMap((model) => Object.keys(model.scores)));
  return [...ids]
    .map((id) => index.benchmarks.get(id)!)
    .sort((x, y) => x.position - y.position)
    .map(({ benchmark }) => benchmark);
}

function emptyRow(benchmark: Benchmark): Omit<Row, 'cells'> {
  const { id, category, weight } = benchmark;
  return {
    benchmark: id,
    definition: benchmark,
    category,
    match: 'one-sided',
    difference: null,
    interval: null,
    favours: null,
    weight,
  };
}

function pairRow(benchmark: Benchmark, a: Model, b: Model, filter: RowFilter): Row | null {
  const left = scoresOf(benchmark, a, filter);
  const right = scoresOf(benchmark, b, filter);
  if (left.length === 0 && right.length === 0) return null;
  if (left.length === 0 || right.length === 0) {
    const cells = { [a.id]: bestCell(benchmark, left), [b.id]: bestCell(benchmark, right) };
    return { ...emptyRow(benchmark), weight: scorableWeight(benchmark, Object.values(cells)), cells };
  }
  const [scoreA, scoreB] = choosePair(left, right);
  const [cellA, cellB] = [cellOf(benchmark, scoreA), cellOf(benchmark, scoreB)];
  const better = sign(cellA.value - cellB.value) * (benchmark.lowerIsBetter ? -1 : 1);
  return {
    ...emptyRow(benchmark),
    cells: { [a.id]: cellA, [b.id]: cellB },
    match: isStrict(scoreA, scoreB) ? 'strict' : 'loose',
    difference: cellA.scaled === null || cellB.scaled === null ? null : snap(cellA.scaled - cellB.scaled),
    interval: rowInterval(cellA, cellB),
    favours: better > 0 ? a.id : better < 0 ? b.id : null,
    weight: scorableWeight(benchmark, [cellA, cellB]),
  };
}

/** What has no place on a scale cannot enter a mean. */
function scorableWeight({ weight }: Benchmark, cells: readonly (Cell | null)[]): number {
  return cells.some((cell) => cell !== null && cell.scaled === null) ? 0 : weight;
}

function rowInterval(a: Cell, b: Cell): Interval | null {
  if (a.scaled === null || b.scaled === null || !a.interval || !b.interval) return null;
  return differenceInterval(
    { value: a.scaled, interval: a.interval },
    { value: b.scaled, interval: b.interval },
  );
}

function scoresOf(benchmark: Benchmark, model: Model, filter: RowFilter): readonly Score[] {
  const scores = Object.hasOwn(model.scores, benchmark.id) ? model.scores[benchmark.id]! : [];
  return filter.independentOnly ? scores.filter(({ by }) => by !== 'vendor') : scores;
}

function bestCell(benchmark: Benchmark, scores: readonly Score[]): Cell | null {
  return scores.length === 0 ? null : cellOf(benchmark, chooseOne(scores));
}

function ownCell(benchmark: Benchmark, model: Model, filter: RowFilter): Cell | null {
  return bestCell(benchmark, scoresOf(benchmark, model, filter));
}

