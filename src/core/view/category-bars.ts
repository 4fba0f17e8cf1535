import type { Comparison } from '../comparison/comparison.js';
import type { CategoryResult } from '../scoring/category.js';
import { clamp } from '../scoring/number.js';
import type { Locale } from '../text/locale.js';
import type { Phrasing } from '../text/phrasing.js';
import type { Segment } from '../text/segment.js';

export interface CategoryBars {
  readonly heading: string;
  readonly note: string;
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
}

export function categoryBars(comparison: Comparison, { labels, method }: Locale, phrasing: Phrasing): CategoryBars {
  const { categories, basis } = comparison;
  const rows = categories
    .filter(({ weight, rows: own }) => weight > 0 || own.length > 0)
    .map((category) => categoryRow(comparison, category, labels, phrasing));
  // What can be compared comes first; within, the order of the dataset.
  const sorted = [...rows.filter(({ note }) => note === null), ...rows.filter(({ note }) => note !== null)];
  const reach = sorted.flatMap(({ difference }) =>
    difference ? [difference.value, difference.low ?? 0, difference.high ?? 0].map(Math.abs) : [],
  );
  return {
    heading: labels.sections.categories,
    note: method.basis[basis],
    rows: sorted,
    axis: Math.max(10, Math.ceil(Math.max(0, ...reach) / 10) * 10),
  };
}

function categoryRow(
  comparison: Comparison,
  category: CategoryResult,
  labels: Locale['labels'],
  phrasing: Phrasing,
): CategoryRow {
  const { format } = phrasing;
  const { id, name, weight, scores, comparable, sharedRows } = category;
  const [a, b] = comparison.models;
  const detail = [
    labels.weight(format.number(weight)),
    ...(sharedRows > 0 ? [labels.sharedCount(sharedRows, format.number(sharedRows, 0))] : []),
  ];
  return {
    id,
    name,
    detail: detail.join(' · '),
    bars: comparable
      ? [a, b].map((model) => ({
          model: model.id,
          name: model.name,
          value: clamp(scores[model.id]!, 0, 100),
          text: format.fixed(scores[model.id]!),
        }))
      : [],
    difference: comparable ? differenceView(comparison, category, labels, phrasing) : null,
    note: comparable ? null : notComparableNote(comparison, category, labels, phrasing),
    rows: category.rows,
  };
}

function differenceView(
  { models }: Comparison,
  { difference, interval, leader }: CategoryResult,
  labels: Locale['labels'],
  { format, model }: Phrasing,
): Difference {
  // The picture is signed, the text speaks of the leader's lead.
  const ends = interval && (leader === models[1].id ? [-interval[1], -interval[0]] : interval);
  return {
    value: difference!,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
    leader,
    text:
      leader === null ? [{ text: labels.equal }] : labels.lead(model(leader), format.fixed(Math.abs(difference!))),
    interval: ends ? labels.interval(format.fixed(ends[0]!), format.fixed(ends[1]!)) : labels.noInterval,
  };
}

function notComparableNote(
  { models, byBasis }: Comparison,
  { id }: CategoryResult,
  labels: Locale['labels'],
  phrasing: Phrasing,
): readonly Segment[] {
  const own = byBasis.all.categories.find((category) => category.id === id)!;
  const tested = models.slice(0, 2).filter((model) => own.scores[model.id] != null);
  if (tested.length === 0) return [{ text: labels.notComparable }];
  if (tested.length === 1) return labels.onlyTested(phrasing.model(tested[0]!.id));
  const scores = tested.map((model) => [
    phrasing.model(model.id),
    { text: ` ${phrasing.format.number(own.scores[model.id]!)}` },
  ]);
  return labels.ownScores(phrasing.and(scores));
}
