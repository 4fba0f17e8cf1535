/** Which of several measurements stands for a model. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparePairRows } from './pair-dataset.js';

function chosen(...efforts: readonly (string | undefined)[]): string | undefined {
  const scores = efforts.map((effort, index) => ({ value: 10 + index, ...(effort ? { effort } : {}) }));
  const { rows } = comparePairRows([['c', scores, 50]]);
  return rows[0]!.cells['a']!.score.effort;
}

test('the highest effort stands for a model, whichever comes first in the file', () => {
  const order = [undefined, 'none', 'minimal', 'low', 'thinking', 'medium', '8K', '32K', 'high', 'xhigh', 'max'];
  order.slice(1).forEach((effort, index) => {
    assert.equal(chosen(order[index], effort), effort);
    assert.equal(chosen(effort, order[index]), effort);
  });
});

test('an effort that nobody has heard of ranks below those with a name', () => {
  assert.equal(chosen('turbo', 'none'), 'none');
});
