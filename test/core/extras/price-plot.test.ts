/** The plot of score against price: who has a place in it, where, and labels that cover nothing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareModels, parseDataset, plainText, type Model } from '../../../src/core/index.js';
import { pricePlot, type PricePlot } from '../../../src/core/extras.js';
import { LABEL, placeLabels, POINT, type Place } from '../../../src/core/view/plot-labels.js';
import { runs } from '../runs.js';
import { extraSpeechOf } from './extra-speech.js';

type Priced = readonly [price: Model['price'], coding: number, math: number];

const usd = (output: number): Model['price'] => ({ input: output / 4, output });

function plotOf(models: readonly Priced[], items?: number): PricePlot | null {
  const comparison = compareModels(
    parseDataset({
      format: 'model-compare/1',
      categories: [
        { id: 'coding', name: 'Coding', weight: 10 },
        { id: 'math', name: 'Math', weight: 10 },
      ],
      benchmarks: ['coding', 'math'].map((id) => ({ id, name: id, category: id, ...(items && { items }) })),
      models: models.map(([price, coding, math], index) => ({
        id: `m${index}`,
        name: `M${index}`,
        price,
        scores: { ...(coding >= 0 && { coding }), ...(math >= 0 && { math }) },
      })),
    }),
    models.map((_, index) => `m${index}`),
  );
  return pricePlot(comparison, extraSpeechOf(comparison));
}

const THREE: readonly Priced[] = [
  [usd(8), 60, 70],
  [usd(2), 50, 60],
  [usd(20), 72, 78],
];

describe('the plot of score against price', () => {
  it('puts each model by the logarithm of its price and by its difference to the first', () => {
    const { points, zero, width, height } = plotOf(THREE)!;
    const [first, cheap, dear] = [points[0]!, points[1]!, points[2]!];
    assert.equal(first.y, zero);
    // Ten behind and ten ahead.
    assert.ok(Math.abs(cheap.y - first.y - (first.y - dear.y)) < 1e-9);
    assert.ok(cheap.y > first.y);
    // From 2 to 8 is a factor of 4, from 8 to 20 one of 2.5.
    const ratio = (first.x - cheap.x) / (dear.x - first.x);
    assert.ok(Math.abs(ratio - Math.log(4) / Math.log(2.5)) < 1e-9);
    for (const { x, y } of points) assert.ok(x >= 0 && x <= width && y >= 0 && y <= height);
  });

  it('says price, difference and interval of each, and whom it holds them against', () => {
    const { caption, points } = plotOf(THREE)!;
    assert.match(plainText([...caption]), /ahead of M0 or behind it/);
    assert.deepEqual(
      points.map(({ text }) => text),
      ['$8', '$2 · −10.0 (no interval known)', '$20 · +10.0 (no interval known)'],
    );
  });

  it('has an interval where the pair has one, within the axis', () => {
    const { points, leads } = plotOf(THREE, 1000)!;
    assert.equal(points[0]!.ends, null);
    for (const { ends, y, text } of points.slice(1)) {
      const [low, high] = ends!;
      assert.ok(high < y && y < low);
      assert.ok(high >= leads.at(-1)!.at && low <= leads[0]!.at);
      assert.match(text, /\(−?[\d.]+ to −?[\d.]+\)$/);
    }
  });

  it('names who has no place, and why', () => {
    const others: readonly Priced[] = [
      ['self-hosted', 50, 50],
      [undefined, 50, 50],
      [usd(3), 50, -1],
    ];
    assert.deepEqual(plotOf([...THREE, ...others])!.apart, [
      { name: 'M3', text: 'self-hosted' },
      { name: 'M4', text: 'unknown' },
      { name: 'M5', text: 'not comparable' },
    ]);
  });

  it('is none with fewer than three places', () => {
    assert.equal(plotOf([THREE[0]!, THREE[1]!, ['self-hosted', 50, 50]]), null);
    assert.equal(plotOf([[usd(8), 60, -1], THREE[1]!, THREE[2]!]), null);
  });

  it('has some prices and six steps at most along its axes, whatever is to be placed', () => {
    const price = fc.double({ min: 0.01, max: 600, noNaN: true });
    const score = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(price, score, score), { minLength: 3, maxLength: 6 }), (models) => {
        const { prices, leads, points } = plotOf(models.map(([output, ...scores]) => [usd(output), ...scores]))!;
        assert.ok(leads.length >= 2 && leads.length <= 7);
        assert.ok(prices.length >= 1 && prices.length <= 8, `${prices.length} prices`);
        for (const { at } of [...prices, ...leads]) assert.ok(Number.isFinite(at));
        for (const { x, y, label } of points)
          for (const one of [x, y, label.x, label.y]) assert.ok(Number.isFinite(one));
      }),
      runs({ numRuns: 100 }),
    );
  });
});

describe('labels of points', () => {
  const size = { width: 280, height: 170 };
  const overlap = (a: Place, b: Place, x: number, y: number): boolean =>
    Math.abs(a.x - b.x) < x && Math.abs(a.y - b.y) < y;

  it('cover no point and no label, and stay inside, for any six points', () => {
    const at = fc.record({
      // The axis is wider than the prices.
      x: fc.integer({ min: 15, max: size.width - 15 }),
      y: fc.integer({ min: 0, max: size.height }),
    });
    fc.assert(
      fc.property(fc.array(at, { minLength: 3, maxLength: 6 }), (marks) => {
        const labels = placeLabels(marks, size.width, size.height);
        labels.forEach((label, index) => {
          for (const mark of marks) assert.ok(!overlap(label, mark, LABEL.x + POINT, LABEL.y + POINT));
          for (const other of labels.slice(index + 1)) assert.ok(!overlap(label, other, 2 * LABEL.x, 2 * LABEL.y));
          assert.ok(label.x >= LABEL.x && label.x <= size.width - LABEL.x);
          assert.ok(label.y >= LABEL.y && label.y <= size.height - LABEL.y);
        });
      }),
      runs(),
    );
  });

  it('stand to the end of their point where there is room, else before it', () => {
    const { width, height } = size;
    assert.deepEqual(placeLabels([{ x: 100, y: 80 }], width, height), [{ x: 111, y: 80 }]);
    assert.ok(placeLabels([{ x: width, y: 80 }], width, height)[0]!.x < width);
  });
});
