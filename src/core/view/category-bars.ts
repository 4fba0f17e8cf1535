import type { Comparison } from '../comparison/comparison.js';
import type { CategoryResult } from '../scoring/category.js';
import { leadInterval } from '../scoring/pair.js';
import { clamp } from '../scoring/number.js';
import type { Segment } from '../text/segment.js';
import type { Speech } from '../text/speech.js';
import { joined } from './joined.js';

export interface CategoryBars {
  readonly heading: string;
  readonly rows: readonly CategoryRow[];
  /** Half the width of the difference axis in points: every difference and interval fits. */
  readonly axis: number;
}

export interface CategoryRow {
  readonly id: string;
  readonly name: string;
  /** "weight 12 · 1 shared" */
  readonly detail: string;
  readonly bars: readonly Bar[];
  readonly difference: Difference | null;
  /** Why there is no comparison, where there is none. */
  readonly note: readonly Segment[] | null;
  /** Benchmarks beneath. */
  readonly rows: readonly string[];
}

export interface Bar {
  readonly model: string;
  readonly name: string;
  /** 0–100. */
  readonly value: number;
  readonly text: string;
}

export interface Difference {
  /** First minus second model. */
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly leader: string | null;
  readonly text: readonly Segment[];
  readonly interval: string;
  /** Whether the interval is assumed from a number of questions, not measured; the text of it says so. */
  readonly assumed: boolean;
}

export function categoryBars(comparison: Comparison, speech: Speech): CategoryBars {
  const { categories } = comparison;
  const rows = categories.filter((one) => one.weight > 0).map((category) => categoryRow(comparison, category, speech));
  // What can be compared comes first; within, the order of the dataset.
  const sorted = [...rows.filter((one) => one.note === null), ...rows.filter((one) => one.note !== null)];
  const reach = sorted.flatMap(({ difference }) =>
    difference ? [difference.value, difference.low ?? 0, difference.high ?? 0].map(Math.abs) : [],
  );
  return {
    heading: speech.text('section-categories'),
    rows: sorted,
    axis: Math.max(10, Math.ceil(Math.max(0, ...reach) / 10) * 10),
  };
}

function categoryRow(comparison: Comparison, category: CategoryResult, speech: Speech): CategoryRow {
  const { format, text, categoryName } = speech;
  const { id, name, weight, scores, comparable, sharedRows } = category;
  const [a, b] = comparison.models;
  return {
    id,
    name: categoryName(id, name),
    detail: joined([text('weight', { weight }), sharedRows > 0 && text('shared-count', { count: sharedRows })]),
    bars: comparable
      ? [a, b].map((model) => ({
          model: model.id,
          name: model.name,
          value: clamp(scores[model.id]!, 0, 100),
          text: format.fixed(scores[model.id]!),
        }))
      : [],
    difference: comparable ? differenceView(comparison, category, speech) : null,
    note: comparable ? null : notComparableNote(comparison, category, speech),
    rows: category.rows,
  };
}

function differenceView(
  { models, rows }: Comparison,
  { difference, interval, leader, rows: ids }: CategoryResult,
  { say, text }: Speech,
): Difference {
  // The picture is signed, the text speaks of the leader's lead.
  const ends = leadInterval(interval, leader, models);
  const assumed = rows.some((row) => row.assumed && ids.includes(row.benchmark));
  return {
    value: difference!,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
    leader,
    text: leader === null ? say('equal') : say('lead', { model: leader, points: Math.abs(difference!) }),
    interval: ends ? (assumed ? '≈ ' : '') + text('interval', { low: ends[0], high: ends[1] }) : text('no-interval'),
    assumed,
  };
}

function notComparableNote(
  { models, byBasis }: Comparison,
  { id: category }: CategoryResult,
  { say }: Speech,
): readonly Segment[] {
  const own = byBasis.all.categories.find((one) => one.id === category)!;
  const tested = models.slice(0, 2).filter((model) => (own.scores[model.id] ?? null) !== null);
  if (tested.length === 0) return say('no-shared');
  if (tested.length === 1) return say('only-tested', { model: tested[0]!.id });
  const [a, b] = tested.map((one) => one.id) as [string, string];
  return say('own-scores', { a, x: own.scores[a], b, y: own.scores[b] });
}
