/** A number and the form of the word beside it agree as they are read. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatterFor } from '../../src/core/text/formatter.js';

const CASES = [
  ['de', 0.96, '1', 'one'],
  ['de', 1.04, '1', 'one'],
  ['de', 1.06, '1,1', 'other'],
  ['fr', 1.94, '1,9', 'one'],
  ['fr', 1.96, '2', 'other'],
  ['ar', 1.98, '2', 'two'],
  ['en', 0.04, '0', 'other'],
] as const;

for (const [tag, value, shown, form] of CASES) {
  it(`${tag}: ${value} is shown as ${shown} and takes the form of it`, () => {
    const { number, plural } = formatterFor(tag);
    assert.equal(number(value), shown);
    assert.equal(plural(value), form);
  });
}
