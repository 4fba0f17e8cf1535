import type { Dataset, Model } from '../core/dataset/dataset.js';
import { isStrict } from '../core/scoring/match.js';

/** What the report counts about a dataset. */
export interface Coverage {
  readonly models: number;
  readonly benchmarks: number;
  readonly scores: number;
  readonly withError: number;
  readonly medianBenchmarks: number;
  readonly cells: { readonly filled: number; readonly all: number };
  /** `comparable` pairs share enough rows; `counting` ones share enough whose benchmark has a weight. */
  readonly pairs: { readonly all: number; readonly comparable: number; readonly counting: number };
}

/** Rows that make a pair worth comparing. */
const ENOUGH_ROWS = 3;

export function coverageOf(dataset: Dataset): Coverage {
  const counts = dataset.models.map((model) => Object.keys(model.scores).length).sort((a, b) => a - b);
  const items = new Set(dataset.benchmarks.filter((benchmark) => benchmark.items).map(({ id }) => id));
  const rows = dataset.models.flatMap((model) =>
    Object.entries(model.scores).flatMap(([id, scores]) => scores.map((score) => ({ id, score }))),
  );
  const weighted = new Set(dataset.benchmarks.filter(({ weight }) => weight > 0).map(({ id }) => id));
  const shared = pairsOf(dataset.models).map(([a, b]) => sharedRows(a, b));
  return {
    models: dataset.models.length,
    benchmarks: dataset.benchmarks.length,
    scores: rows.length,
    withError: rows.filter(({ id, score }) => score.stderr ?? score.interval ?? score.n ?? items.has(id)).length,
    medianBenchmarks: counts[Math.floor(counts.length / 2)] ?? 0,
    cells: {
      filled: dataset.models.reduce((sum, model) => sum + categoriesOf(model, dataset).size, 0),
      all: dataset.models.length * dataset.categories.length,
    },
    pairs: {
      all: shared.length,
      comparable: shared.filter((rows) => rows.length >= ENOUGH_ROWS).length,
      counting: shared.filter((rows) => rows.filter((id) => weighted.has(id)).length >= ENOUGH_ROWS).length,
    },
  };
}

/** The figures as lines of a table: what, how much. */
export function coverageLines({ models, benchmarks, scores, ...rest }: Coverage): [string, string][] {
  const { withError, medianBenchmarks, cells, pairs } = rest;
  return [
    ['models', `${models}`],
    ['benchmarks', `${benchmarks}`],
    ['scores', `${scores}`],
    ['scores with a standard error, an interval or a number of questions', ofAll(withError, scores)],
    ['median benchmarks a model', `${medianBenchmarks}`],
    ['filled cells, model × category', ofAll(cells.filled, cells.all)],
    [`pairs of models with at least ${ENOUGH_ROWS} shared rows`, ofAll(pairs.comparable, pairs.all)],
    [`pairs with at least ${ENOUGH_ROWS} shared rows that carry weight`, ofAll(pairs.counting, pairs.all)],
  ];
}

function ofAll(part: number, all: number): string {
  return `${part} of ${all} (${Math.round((100 * part) / Math.max(1, all))} %)`;
}

/** Number of a model's benchmarks by category id. */
export function categoriesOf(model: Model, dataset: Dataset): Map<string, number> {
  const category = new Map(dataset.benchmarks.map((benchmark) => [benchmark.id, benchmark.category]));
  const counts = new Map<string, number>();
  for (const id of Object.keys(model.scores)) {
    const key = category.get(id)!;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Benchmarks that both models took under the same variant, by the same kind of reporter. */
export function sharedRows(a: Model, b: Model): string[] {
  return Object.keys(a.scores).filter((id) =>
    a.scores[id]!.some((one) => (b.scores[id] ?? []).some((other) => isStrict(one, other))),
  );
}

export function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b): [T, T] => [a, b]));
}
