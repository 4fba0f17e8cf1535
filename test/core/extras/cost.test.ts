/** What a workload costs and how long an answer takes: unknown stays unknown, words are no figures. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainText, type Model } from '../../../src/core/index.js';
import { answerTime, costOf, costView, type CostView, type Workload } from '../../../src/core/extras.js';
import { comparePairRows } from '../pair-dataset.js';
import { runs } from '../runs.js';
import { extraSpeechOf } from './extra-speech.js';

const TEN_AND_TWO: Workload = { input: 10e6, output: 2e6 };

describe('the cost of a workload', () => {
  it('is tokens times price', () => {
    assert.equal(costOf({ price: { input: 2, output: 8 } }, TEN_AND_TWO), 36);
    assert.equal(costOf({ price: { input: 2, output: 8 } }, { input: 0, output: 0 }), 0);
  });

  it('is a word where there is no list price, and unknown where no price is known', () => {
    assert.equal(costOf({ price: 'free' }, TEN_AND_TWO), 'free');
    assert.equal(costOf({ price: 'self-hosted' }, TEN_AND_TWO), 'self-hosted');
    assert.equal(costOf({}, TEN_AND_TWO), null);
  });

  it('refuses what is no number of tokens', () => {
    for (const input of [-1, NaN, Infinity]) {
      assert.throws(() => costOf({}, { input, output: 1 }), RangeError);
      assert.throws(() => costOf({}, { input: 1, output: input }), RangeError);
    }
  });

  it('never falls with more tokens or a higher price, and is a figure or unknown', () => {
    const amount = fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true });
    const work = fc.record({ input: amount, output: amount });
    fc.assert(
      fc.property(work, work, amount, (price, workload, more) => {
        const cost = costOf({ price }, workload);
        const dearer = costOf({ price: { ...price, output: price.output + more } }, workload);
        if (typeof cost !== 'number') return assert.equal(cost, null);
        assert.ok(cost >= 0 && Number.isFinite(cost));
        if (typeof dearer === 'number') assert.ok(dearer >= cost);
      }),
      runs(),
    );
  });
});

describe('the time to an answer', () => {
  it('is that to the first token and that of the tokens', () => {
    assert.equal(answerTime({ latency: 0.76, speed: 80 }), 0.76 + 500 / 80);
    assert.equal(answerTime({ latency: 0, speed: 100 }, 100), 1);
  });

  it('is unknown where one of the two is', () => {
    for (const facts of [{}, { speed: 80 }, { latency: 1 }]) assert.equal(answerTime(facts), null);
  });
});

function viewOf(a: Partial<Model>, b: Partial<Model>, workload = TEN_AND_TWO): CostView {
  const comparison = comparePairRows([['coding', 80, 60]], { a, b });
  return costView(comparison, workload, extraSpeechOf(comparison));
}

const cells = ({ table }: CostView): string[][] =>
  table.groups[0]!.rows.map((row) => row.cells.map(({ text, best }) => `${best ? '▲ ' : ''}${text}`));

describe('the table of costs', () => {
  it('marks the cheapest and says how many times as much the other costs', () => {
    const view = viewOf({ price: { input: 2, output: 8 } }, { price: { input: 0.2, output: 0.5 } });
    assert.deepEqual(cells(view), [['$36', '▲ $3']]);
    assert.equal(plainText(view.ratio!), 'Model A costs 12 times as much as Model B.');
    assert.equal(view.table.groups[0]!.rows[0]!.detail, 'tokens: 10M in, 2M out');
  });

  it('counts tokens in words that hold for one of them as for millions', () => {
    const told = [1, 1_500_000].map((input) => {
      const { caption, groups } = viewOf({}, {}, { input, output: 1 }).table;
      return [plainText(caption), groups[0]!.rows[0]!.detail];
    });
    assert.deepEqual(told, [
      ['Cost a month of these tokens: 1 in, 1 out', 'tokens: 1 in, 1 out'],
      ['Cost a month of these tokens: 1.5M in, 1 out', 'tokens: 1.5M in, 1 out'],
    ]);
  });

  it('keeps quiet under twice as much, where nothing is paid, and of equals', () => {
    assert.equal(viewOf({ price: { input: 2, output: 8 } }, { price: { input: 2, output: 7 } }).ratio, null);
    assert.equal(viewOf({ price: { input: 2, output: 8 } }, { price: { input: 0, output: 0 } }).ratio, null);
    const equal = viewOf({ price: { input: 2, output: 8 } }, { price: { input: 2, output: 8 } });
    assert.deepEqual([cells(equal), equal.ratio], [[['$36', '$36']], null]);
  });

  it('marks nobody and forms no ratio beside a word or the unknown', () => {
    for (const [price, word] of [
      ['free', 'free'],
      ['self-hosted', 'self-hosted'],
      [undefined, 'unknown'],
    ] as const) {
      const view = viewOf({ price: { input: 2, output: 8 } }, price ? { price } : {});
      assert.deepEqual([cells(view), view.ratio], [[['$36', word]], null]);
    }
  });

  it('has a row for the time to an answer only where it is known of one', () => {
    const view = viewOf({ speed: 50, latency: 1 }, { speed: 100, latency: 0.5 });
    assert.deepEqual(cells(view)[1], ['11 s', '▲ 5.5 s']);
    assert.deepEqual(cells(viewOf({ speed: 50, latency: 1 }, {}))[1], ['11 s', 'unknown']);
    assert.equal(cells(viewOf({ speed: 50 }, { latency: 1 })).length, 1);
  });

  it('writes no cost as nothing, and dollars in cents', () => {
    const view = viewOf({ price: { input: 1e-9, output: 0 } }, { price: { input: 0.123456, output: 0 } });
    assert.deepEqual(cells(view), [['▲ $0.0001', '$1.23']]);
  });
});
