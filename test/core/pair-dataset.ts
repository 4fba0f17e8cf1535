import {
  compareModels,
  parseDataset,
  type Benchmark,
  type CompareOptions,
  type Comparison,
  type Model,
  type ReadableDataset,
  type ReadableScore,
} from '../../src/core/index.js';

/** One benchmark of a hand-made pair: its category, the scores of `a` and `b`, and what else it says. */
export type PairRow = readonly [
  category: string,
  a: ReadableScore | null,
  b: ReadableScore | null,
  fields?: Partial<Omit<Benchmark, 'id' | 'name' | 'category'>>,
];

export interface PairFields {
  /** By category; 10 where none is given. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Further categories without a row. */
  readonly empty?: readonly string[];
  readonly a?: Partial<Model>;
  readonly b?: Partial<Model>;
}

/** A dataset of two models `a` and `b`; its benchmarks are `row-1`, `row-2` … */
export function pairDocument(
  rows: readonly PairRow[],
  { weights = {}, empty = [], a, b }: PairFields = {},
): ReadableDataset {
  const categories = [...new Set([...rows.map(([category]) => category), ...empty])];
  const scores = (side: 1 | 2): Record<string, ReadableScore> =>
    Object.fromEntries(rows.flatMap((row, index) => (row[side] === null ? [] : [[`row-${index + 1}`, row[side]]])));
  return {
    format: 'model-compare/1',
    categories: categories.map((id) => ({ id, name: id, weight: weights[id] ?? 10 })),
    benchmarks: rows.map(([category, , , fields], index) => ({
      id: `row-${index + 1}`,
      name: `Row ${index + 1}`,
      category,
      ...fields,
    })),
    models: [
      { id: 'a', name: 'Model A', ...a, scores: scores(1) },
      { id: 'b', name: 'Model B', ...b, scores: scores(2) },
    ],
  };
}

export function comparePairRows(
  rows: readonly PairRow[],
  fields: PairFields = {},
  options: CompareOptions = {},
): Comparison {
  return compareModels(parseDataset(pairDocument(rows, fields)), ['a', 'b'], options);
}
