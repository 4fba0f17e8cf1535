/** What one benchmark can tell apart, held against the intervals that rows are given. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainText, type Interval } from '../../../src/core/index.js';
import { resolutionOf, resolutionSentence, smallestSeparable } from '../../../src/core/extras.js';
import { comparePairRows } from '../pair-dataset.js';
import { runs } from '../runs.js';
import { extraSpeechOf } from './extra-speech.js';

/** As a row of so many questions has it. */
function intervalOf(percent: number, points: number, items: number): Interval {
  return comparePairRows([['x', percent + points / 2, percent - points / 2, { items }]]).rows[0]!.interval!;
}

describe('the smallest difference that can be told', () => {
  it('is 8.54 points at 198 questions near 75 %', () => {
    const points = smallestSeparable(75, 198)!;
    assert.ok(Math.abs(points - 8.5386) < 1e-4, `${points}`);
    assert.ok(intervalOf(75, 8.54, 198)[0] > 0 && intervalOf(75, 8.53, 198)[0] < 0);
  });

  it('halves with about four times the questions', () => {
    const [few, many] = [smallestSeparable(50, 1000)!, smallestSeparable(50, 4000)!];
    assert.ok(Math.abs(few / many - 2) < 0.01, `${few} and ${many}`);
  });

  it('is nothing where the scale ends before it', () => {
    for (const [percent, items] of [
      [99, 198],
      [0, 1000],
      [100, 1000],
      [50, 1],
    ] as const) {
      assert.equal(smallestSeparable(percent, items), null, `${percent} % of ${items}`);
    }
  });

  it('separates, and so does any larger one; no smaller one does; the same from both ends of the scale', () => {
    const input = fc.tuple(
      fc.double({ min: 0.5, max: 99.5, noNaN: true }),
      fc.integer({ min: 1, max: 20_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    let found = 0;
    fc.assert(
      fc.property(input, ([percent, items, share]) => {
        const points = smallestSeparable(percent, items);
        const most = 2 * Math.min(percent, 100 - percent);
        const mirrored = smallestSeparable(100 - percent, items);
        if (points === null) {
          assert.ok(mirrored === null || mirrored > most - 1e-6);
          return assert.ok(intervalOf(percent, share * most * (1 - 1e-9), items)[0] <= 1e-9);
        }
        found += 1;
        const larger = points + share * (most - points) * (1 - 1e-9);
        assert.ok(intervalOf(percent, larger, items)[0] > -1e-6, `${larger} of ${points}`);
        assert.ok(intervalOf(percent, share * points * (1 - 1e-6), items)[0] < 1e-6, `${share * points} of ${points}`);
        if (mirrored !== null) assert.ok(Math.abs(mirrored - points) < 1e-6);
      }),
      runs(),
    );
    assert.ok(found > 500, `${found} with an answer`);
  });
});

describe('what a row can tell', () => {
  const rowOf = (...row: Parameters<typeof comparePairRows>[0][number]) => {
    const comparison = comparePairRows([row]);
    return { comparison, row: comparison.rows[0]! };
  };

  it('is said near the middle of its two scores', () => {
    const { comparison, row } = rowOf('x', 84.3, 66.3, { items: 198 });
    const resolution = resolutionOf(row)!;
    assert.equal(resolution.items, 198);
    assert.ok(Math.abs(resolution.percent - 75.3) < 1e-9);
    assert.equal(
      plainText(resolutionSentence(resolution, extraSpeechOf(comparison))),
      'At 198 questions near 75%, differences under 8.5 points cannot be told apart.',
    );
  });

  it('is nothing without a number of questions, another unit, a stated error, other numbers, or one score', () => {
    for (const row of [
      rowOf('x', 80, 60).row,
      rowOf('x', 80, 60, { unit: 'points', min: 0, max: 100, items: 198 }).row,
      rowOf('x', { value: 80, stderr: 1 }, 60, { items: 198 }).row,
      rowOf('x', { value: 80, n: 100 }, 60, { items: 198 }).row,
      rowOf('x', 80, null, { items: 198 }).row,
    ]) {
      assert.equal(resolutionOf(row), null);
    }
  });
});
