/** The checks of the words see what they are for: each finds its fault in a sentence that has it, and none in a good one. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Comparison } from '../../src/core/index.js';
import { comparePairRows, type PairRow } from './pair-dataset.js';
import { sentenceProblems, textProblems } from './words.js';

const rows = (...pairs: readonly (readonly [number, number])[]): PairRow[] =>
  pairs.map(([a, b], index) => [`c${index % 3}`, a, b, { items: 500 }]);
const clear = comparePairRows(rows([90, 60], [90, 60], [90, 60], [90, 60], [90, 60], [90, 60]));
const lean = comparePairRows(rows([90, 60], [90, 60], [90, 60]));
const tie = comparePairRows(rows([61, 60], [60, 61]));

const faults: readonly (readonly [Comparison, text: string, what: string])[] = [
  [lean, 'Model A leads', 'is not a sentence'],
  [lean, 'Model A leads by  points.', 'has a hole'],
  [lean, 'Model A leads in coding, .', 'has a hole'],
  [lean, 'Without Row 1, Model A leads by 0.', 'speaks of a lead of nothing'],
  [lean, 'Model A, 0 ahead on the benchmarks both took.', 'speaks of a lead of nothing'],
  [lean, 'Model A, 66.9 to 66.9 over 2 benchmarks.', 'sets a figure against itself'],
  [lean, 'Model A, 1,411 to 1,411 on Row 1.', 'sets a figure against itself'],
  [lean, 'Model A, with a context window of 1.05M tokens against 1.05M.', 'sets a window against itself'],
  [
    lean,
    'Neither in general: Model A costs $1 in and $2 out, Model B costs $1 in and $2 out.',
    'sets a price against itself',
  ],
  [lean, 'Pick Model A to host the model yourself or to have the weights yourself.', 'promises to host and to have'],
  [lean, 'Model A is clearly ahead.', 'says "clear" at lean'],
  [lean, 'The two are equal.', 'says "equal"'],
  [clear, 'It is close.', 'says "close"'],
];

it('each fault is found', () => {
  assert.deepEqual(
    [clear, lean, tie].map(({ verdict }) => verdict.level),
    ['clear', 'lean', 'tie'],
  );
  for (const [comparison, text, what] of faults) assert.deepEqual(sentenceProblems(text, comparison), [what], text);
});

it('what is well said passes', () => {
  for (const [comparison, text] of [
    [clear, 'Model A is clearly ahead of Model B.'],
    [tie, 'It is close.'],
    [lean, 'Model A, 66.9 to 66.8 over 2 benchmarks.'],
    [lean, 'Without Row 1, Model A leads by 0.5.'],
    [lean, 'Neither in general: Model A costs $1 in and $4 out, Model B costs $2 in and $3 out.'],
  ] as const) {
    assert.deepEqual(sentenceProblems(text, comparison), [], text);
  }
  for (const comparison of [clear, lean, tie]) assert.deepEqual(textProblems(comparison), []);
});
