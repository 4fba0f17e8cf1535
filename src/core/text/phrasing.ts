import type { Benchmark, Model } from '../dataset/dataset.js';
import type { Comparison } from '../comparison/comparison.js';
import type { Basis } from '../scoring/category.js';
import type { Row } from '../scoring/row.js';
import { formatterFor, type Formatter } from './formatter.js';
import { join, type Phrase, type Segment } from './segment.js';

/** What a locale needs to turn ids and numbers of one comparison into words. */
export interface Phrasing {
  readonly format: Formatter;
  /** The model's name, as a segment of its own. */
  model(id: string): Segment;
  /** The other one of the first pair. */
  other(id: string): string;
  /** The row of a benchmark, for what a sentence about it alone may add. */
  row(benchmark: string): Row | undefined;
  category(id: string): string;
  benchmark(id: string): string;
  /** A raw score in its benchmark's unit. */
  score(benchmark: string, value: number): string;
  and(phrases: readonly Phrase[]): Segment[];
  or(phrases: readonly Phrase[]): Segment[];
  /** The model itself, for reasons that name its price, window, speed. */
  facts(id: string): Model;
  readonly basis: Basis;
}

export function phrasingFor(comparison: Comparison, tag: string): Phrasing {
  const format = formatterFor(tag);
  const models = new Map(comparison.models.map((model) => [model.id, model]));
  const categories = new Map(comparison.categories.map(({ id, name }) => [id, name]));
  const rows = new Map(comparison.rows.map((row) => [row.benchmark, row]));
  const [first, second] = comparison.models;
  const list = (phrases: readonly Phrase[], type: 'conjunction' | 'disjunction'): Segment[] => {
    const parts = format.list(
      phrases.map((_, index) => String(index)),
      type,
    );
    return join(parts.map((part) => ('item' in part ? phrases[part.item]! : part.text)));
  };
  return {
    format,
    model: (id) => ({ text: models.get(id)?.name ?? id, model: id }),
    category: (id) => categories.get(id) ?? id,
    other: (id) => (id === first.id ? second.id : first.id),
    row: (id) => rows.get(id),
    benchmark: (id) => rows.get(id)?.definition.name ?? id,
    score: (id, value) => formatScore(format, rows.get(id)?.definition, value),
    and: (phrases) => list(phrases, 'conjunction'),
    or: (phrases) => list(phrases, 'disjunction'),
    facts: (id) => models.get(id)!,
    basis: comparison.basis,
  };
}

/** Percent and points as plain numbers, ratings without decimals, money and the rest with their unit. */
export function formatScore(format: Formatter, benchmark: Benchmark | undefined, value: number): string {
  const unit = benchmark?.unit ?? '%';
  if (unit === '%' || unit === 'points') return format.number(value);
  if (unit.toLowerCase() === 'elo') return format.number(value, 0);
  if (unit === 'USD') return format.dollars(value);
  return `${format.number(value, 2)} ${unit}`;
}
