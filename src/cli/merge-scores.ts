import type { Score } from '../core/dataset/dataset.js';
import type { PlacedScore } from './collect-scores.js';

export interface MergedScores {
  /** Every kept measurement with the row it comes from. */
  readonly entries: readonly PlacedScore[];
  /** Kept measurements by model and benchmark, in a stable order. */
  readonly kept: ReadonlyMap<string, ReadonlyMap<string, readonly Score[]>>;
  readonly conflicts: readonly Conflict[];
  /** Rows that repeat a kept figure of the same reporter. */
  readonly repeated: number;
}

export interface Conflict {
  readonly kept: PlacedScore;
  readonly dropped: PlacedScore;
  readonly rule: 'earlier source' | 'newer date' | 'first row';
}

/**
 * One measurement a slot. A slot is a model's benchmark under one variant, at one effort, by one reporter: the vendor,
 * however many sources repeat its figure, or one independent source. Of two figures in one slot the source that
 * sources.json lists first is kept, then the newer date, then the first row.
 */
export function mergeScores(placed: readonly PlacedScore[], sourceOrder: readonly string[]): MergedScores {
  const rank = (entry: PlacedScore): number => sourceOrder.indexOf(entry.score.source);
  const slots = new Map<string, PlacedScore>();
  const conflicts: Conflict[] = [];
  let repeated = 0;
  for (const entry of placed.toSorted((a, b) => rank(a) - rank(b) || compare(b.score.date, a.score.date))) {
    const key = slotOf(entry);
    const kept = slots.get(key);
    if (!kept) slots.set(key, entry);
    else if (Math.abs(kept.score.value - entry.score.value) < 0.05) repeated++;
    else conflicts.push({ kept, dropped: entry, rule: ruleOf(kept, entry) });
  }
  const entries = [...slots.values()];
  return { entries, kept: byModel(entries), conflicts, repeated };
}

/** What tells a measurement apart from every other: no two kept ones share it. */
export function slotOf({
  model,
  benchmark,
  score,
}: Pick<PlacedScore, 'model' | 'benchmark'> & { readonly score: Score }): string {
  const { by, variant, effort, source } = score;
  return JSON.stringify([model, benchmark, variant, effort, by === 'vendor' ? by : source]);
}

function ruleOf(kept: PlacedScore, dropped: PlacedScore): Conflict['rule'] {
  if (kept.score.source !== dropped.score.source) return 'earlier source';
  return kept.score.date === dropped.score.date ? 'first row' : 'newer date';
}

function byModel(entries: readonly PlacedScore[]): MergedScores['kept'] {
  const models = new Map<string, Map<string, Score[]>>();
  for (const { model, benchmark, score } of entries) {
    const benchmarks = models.get(model) ?? new Map<string, Score[]>();
    benchmarks.set(benchmark, [...(benchmarks.get(benchmark) ?? []), score]);
    models.set(model, benchmarks);
  }
  return models;
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
