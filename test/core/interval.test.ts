/** Intervals of scores, differences and sums against published values and by hand. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Interval } from '../../src/core/index.js';
import { sumInterval, wilsonInterval, Z95 } from '../../src/core/scoring/interval.js';
import { comparePairRows } from './pair-dataset.js';

function assertInterval(actual: Interval | null | undefined, expected: readonly number[], tolerance = 0.05): void {
  assert.ok(actual, 'no interval');
  for (const [index, end] of expected.entries()) {
    assert.ok(Math.abs(actual[index]! - end) <= tolerance, `${actual.join(' to ')}, expected ${expected.join(' to ')}`);
  }
}

describe('Wilson', () => {
  // Wilson intervals as R's prop.test(correct = FALSE) gives them.
  const known: readonly [percent: number, n: number, low: number, high: number][] = [
    [50, 100, 40.38, 59.62],
    [0, 10, 0, 27.75],
    [100, 10, 72.25, 100],
    [81 / 2.63, 263, 25.53, 36.62],
    [84.3, 198, 78.57, 88.71],
  ];
  for (const [percent, n, low, high] of known) {
    it(`${percent.toFixed(1)} % of ${n}`, () => assertInterval(wilsonInterval(percent, n), [low, high], 0.02));
  }

  it('stays within 0 to 100 and holds its own value', () => {
    for (const percent of [0, 0.1, 50, 99.9, 100]) {
      const [low, high] = wilsonInterval(percent, 1);
      assert.ok(low >= 0 && low <= percent && percent <= high && high <= 100, `${low} to ${high}`);
    }
  });
});

describe('Newcombe', () => {
  const difference = (a: number, b: number, items: number): Interval | null =>
    comparePairRows([['x', a, b, { items }]]).rows[0]!.interval;

  it('84.3 to 66.3 of 198 questions', () => assertInterval(difference(84.3, 66.3, 198), [9.6, 26.1]));
  it('23.6 to 22.7 of 500 questions', () => assertInterval(difference(23.6, 22.7, 500), [-4.3, 6.1]));

  it('the worked example of the paper: 56 of 70 against 48 of 80', () => {
    const [row] = comparePairRows([['x', { value: 80, n: 70 }, { value: 60, n: 80 }]]).rows;
    assertInterval(row!.interval, [5.24, 33.39], 0.01);
  });
});

describe('the error of a score', () => {
  const cellOf = (...row: Parameters<typeof comparePairRows>[0][number]) => comparePairRows([row]).rows[0]!.cells['a']!;

  it('is measured where the source states a standard error or an interval', () => {
    const stderr = cellOf('x', { value: 54.6, stderr: 2.2 }, 50);
    assert.equal(stderr.error, 'measured');
    assertInterval(stderr.interval, [54.6 - Z95 * 2.2, 54.6 + Z95 * 2.2], 1e-9);
    const interval = cellOf('x', { value: 54.6, interval: [50, 60], stderr: 2.2 }, 50, { items: 100 });
    assert.equal(interval.error, 'measured');
    assertInterval(interval.interval, [50, 60], 1e-9);
  });

  it('is assumed binomial where the number of questions is known, the run’s own before the benchmark’s', () => {
    const items = cellOf('x', 84.3, 66.3, { items: 198 });
    assert.equal(items.error, 'assumed');
    assertInterval(items.interval, wilsonInterval(84.3, 198), 1e-9);
    const run = cellOf('x', { value: 84.3, n: 50 }, 66.3, { items: 198 });
    assertInterval(run.interval, wilsonInterval(84.3, 50), 1e-9);
  });

  it('is mirrored where lower is better', () => {
    const [low, high] = wilsonInterval(10, 200);
    const cell = cellOf('x', 10, 20, { items: 200, lowerIsBetter: true });
    assert.equal(cell.scaled, 90);
    assertInterval(cell.interval, [100 - high, 100 - low], 1e-9);
  });

  it('is unknown, not zero, otherwise', () => {
    for (const fields of [{}, { unit: 'points', min: 0, max: 100, items: 50 }, { min: 0, max: 50, items: 50 }]) {
      const { rows, categories, overall } = comparePairRows([['x', 40, 30, fields]]);
      assert.equal(rows[0]!.cells['a']!.error, 'unknown');
      assert.equal(rows[0]!.interval, null);
      assert.equal(categories[0]!.interval, null);
      assert.equal(overall.interval, null);
    }
  });

  it('of one model alone leaves the difference unknown', () => {
    const [row] = comparePairRows([['x', { value: 40, stderr: 1 }, 30]]).rows;
    assert.equal(row!.interval, null);
  });
});

describe('scales', () => {
  const cells = (...row: Parameters<typeof comparePairRows>[0][number]) => comparePairRows([row]).rows[0]!;

  it('an Elo rating becomes the expected win rate, and so do the ends of its interval', () => {
    const { cells: byModel, weight } = cells('x', { value: 1400, interval: [1300, 1500] }, 1000, {
      unit: 'Elo',
      reference: 1000,
    });
    const rate = (rating: number): number => 100 / (1 + 10 ** ((1000 - rating) / 400));
    assert.equal(weight, 1);
    assert.equal(byModel['a']!.value, 1400);
    assert.ok(Math.abs(byModel['a']!.scaled! - 90.909) < 0.001);
    assert.equal(byModel['b']!.scaled, 50);
    assertInterval(byModel['a']!.interval, [rate(1300), rate(1500)], 1e-9);
  });

  it('an Elo rating without a reference is for display only', () => {
    const { weight, difference, favours, interval } = cells('x', 1400, 1000, { unit: 'Elo' });
    assert.deepEqual(
      { weight, difference, favours, interval },
      { weight: 0, difference: null, favours: 'a', interval: null },
    );
  });

  it('a log scale counts factors', () => {
    const { difference } = cells('x', 100, 10, { unit: 'hours', min: 1, max: 1000, scale: 'log' });
    assert.ok(Math.abs(difference! - 100 / 3) < 1e-9);
  });

  it('an interval that reaches below a log scale stops at its low end', () => {
    const { cells: byModel } = cells('x', { value: 2, stderr: 5 }, 10, {
      unit: 'hours',
      min: 1,
      max: 1000,
      scale: 'log',
    });
    assert.equal(byModel['a']!.interval![0], 0);
  });
});

describe('sums', () => {
  const part = (difference: number, half: number, group: string, weight = 0.5) => ({
    weight,
    difference,
    interval: [difference - half, difference + half] as const,
    group,
  });

  it('independent parts add in squares', () => {
    assertInterval(sumInterval(5, [part(4, 6, 'g'), part(6, 8, 'h')]), [0, 10], 1e-9);
  });

  it('parts of one group add linearly before they enter', () => {
    assertInterval(sumInterval(5, [part(4, 6, 'g'), part(6, 8, 'g')]), [-2, 12], 1e-9);
    const mixed = [part(4, 6, 'g', 0.25), part(4, 6, 'g', 0.25), part(6, 8, 'h')];
    assertInterval(sumInterval(5, mixed), [0, 10], 1e-9);
  });

  it('a group that spans categories adds linearly in the overall difference too', () => {
    const score = (value: number) => ({ value, stderr: 2 });
    const width = (groups: readonly string[]): number => {
      const rows = groups.map((group, index) => [`c${index}`, score(60), score(50), { group }] as const);
      const [low, high] = comparePairRows(rows).overall.interval!;
      return high - low;
    };
    assert.ok(Math.abs(width(['g', 'g']) / width(['g', 'h']) - Math.SQRT2) < 1e-9);
  });

  it('one part without an interval leaves the sum without one', () => {
    assert.equal(sumInterval(5, [part(4, 6, 'g'), { ...part(6, 8, 'h'), interval: null }]), null);
    assert.equal(sumInterval(0, []), null);
  });
});
