import type { Dataset, Score } from '../core/dataset/dataset.js';
import type { PlacedScore } from './collect-scores.js';
import { slotOf } from './merge-scores.js';

/** One figure of a dataset. */
export interface Figure {
  readonly model: string;
  readonly benchmark: string;
  readonly score: Score;
}

/** A figure and the row it comes from; null where the sources give no such figure. */
export interface Trail {
  readonly figure: Figure;
  readonly from: PlacedScore['from'] | null;
}

/** Every figure of a dataset, in its order. */
export function figuresOf(dataset: Dataset): Figure[] {
  return dataset.models.flatMap((model) =>
    Object.entries(model.scores).flatMap(([benchmark, scores]) =>
      scores.map((score) => ({ model: model.id, benchmark, score })),
    ),
  );
}

/** The rows behind figures: same slot, same value and same date. */
export function trailsOf(figures: readonly Figure[], entries: readonly PlacedScore[]): Trail[] {
  const bySlot = new Map(entries.map((entry) => [slotOf(entry), entry]));
  return figures.map((figure) => {
    const entry = bySlot.get(slotOf(figure));
    const same = entry?.score.value === figure.score.value && entry.score.date === figure.score.date;
    return { figure, from: same ? entry.from : null };
  });
}

/** The trail in lines for people who follow it with the pinned file open. */
export function trailText({ figure, from }: Trail, dataset: Dataset): string {
  const { model, benchmark, score } = figure;
  const name = dataset.models.find(({ id }) => id === model)?.name ?? model;
  const { name: test, unit } = dataset.benchmarks.find(({ id }) => id === benchmark)!;
  const head = `${name}, ${test}: ${score.value} ${unit}  (${model}, ${benchmark})`;
  const conditions = {
    by: score.by,
    variant: score.variant,
    effort: score.effort,
    note: score.note,
    date: score.date,
  };
  const stated = Object.entries(conditions).flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${value}`]));
  const lines = [head, `  ${stated.join(', ')}`, `  page  ${score.url ?? 'none'}`, ...originLines(from)];
  return lines.join('\n');
}

function originLines(from: Trail['from']): string[] {
  if (from === null) return ['  not in the sources'];
  const { adapter, row, rulings } = from;
  const stated = [row.score.variant, row.score.date].filter((part) => part !== undefined).join(', ');
  return [
    `  file  sources/${adapter}/${row.origin?.file ?? '?'}, row ${row.origin?.row ?? '?'}`,
    ...(row.origin?.log === undefined ? [] : [`  log   ${row.origin.log}`]),
    `  row   “${row.model}” on “${row.benchmark}”: ${row.score.value}${stated === '' ? '' : ` (${stated})`}`,
    ...rulings.map(({ reason }) => `  ruled ${reason}`),
  ];
}
