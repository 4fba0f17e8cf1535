/** Levels, their reasons and the words for them: on pages that are known, and on pairs made for each level. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Level, LevelReason } from '../../src/core/index.js';
import { factOf, factsOf } from './facts.js';
import { comparePairRows, type PairFields, type PairRow } from './pair-dataset.js';
import { compareCase, referenceCase } from './reference-case.js';
import { textProblems, verdictText, viewOf } from './words.js';

function near(actual: number | null | undefined, expected: number, tolerance: number): void {
  assert.ok(
    actual !== null && actual !== undefined && Math.abs(actual - expected) <= tolerance,
    `${actual}, expected ${expected}`,
  );
}

describe('seed-002, like for like', () => {
  const comparison = compareCase(referenceCase('seed-002'), 'shared');
  const { evidence, overall, verdict, sensitivity } = comparison;

  it('rests on 3 of 20 benchmarks with 41 % of the weight', () => {
    assert.deepEqual([evidence.shared, evidence.total], [3, 20]);
    near(overall.coverage, 0.41, 1e-9);
    assert.deepEqual(
      comparison.categories
        .filter(({ comparable }) => comparable)
        .map(({ weight }) => weight)
        .sort(),
      [12, 12, 17],
    );
  });

  it('stands at 74.7 to 73.9', () => {
    near(overall.scores['gemma-4-31b'], 74.7, 0.05);
    near(overall.scores['gpt-4.1'], 73.9, 0.05);
  });

  it('is a split decision that one benchmark would turn', () => {
    assert.equal(verdict.level, 'split');
    assert.equal(verdict.leader, null);
    const deciding = factsOf(comparison, 'deciding-row').find(({ benchmark }) => benchmark === 'gpqa')!;
    assert.equal(deciding.model, 'gpt-4.1');
    near(deciding.lead, 6.29, 0.005);
    near(sensitivity.withoutRow['gpqa'], -6.29, 0.005);
  });

  it('hangs on the weights', () => {
    near(sensitivity.share, 0.678, 0.0005);
    const flip = sensitivity.flips.find(({ category }) => category === 'reasoning')!;
    assert.equal(flip.from, 17);
    near(flip.to, 19.15, 0.005);
  });

  it('says why', () => {
    assert.deepEqual(textProblems(comparison), []);
    const text = verdictText(viewOf(comparison));
    for (const part of [
      /^3 of 20 benchmarks were run alike on both; their categories carry 41% of the weight\.$/m,
      /three shared benchmarks/i,
      /Like for like.*\b74\.7\b.*\b73\.9\b/,
      /Without GPQA, GPT-4\.1 leads by 6\.3/,
      /84\.3 to 66\.3 on GPQA/,
      /GPT-4\.1 leads once \w+ weighs [\d.]+ instead of 1[27]/,
      /68% of all weightings/,
      /no evidence (of a|for the rest of that) lead/,
    ]) {
      assert.match(text, part);
    }
  });
});

describe('other pages', () => {
  it('page-025, 25 shared rows and all one way, is clear', () => {
    const { verdict, rows } = compareCase(referenceCase('page-025'), 'shared');
    const counted = rows.filter(({ match, weight }) => match === 'strict' && weight > 0);
    assert.equal(counted.length, 25);
    assert.ok(counted.every(({ favours }) => favours === 'mercury-2'));
    assert.deepEqual([verdict.level, verdict.leader, verdict.reasons], ['clear', 'mercury-2', ['signs-agree']]);
  });

  it('page-010 is not clear', () => {
    assert.notEqual(compareCase(referenceCase('page-010'), 'shared').verdict.level, 'clear');
  });

  it('the level of seed-000 does not depend on the basis shown, its share of weightings does', () => {
    const all = compareCase(referenceCase('seed-000'), 'all');
    near(all.sensitivity.share, 0.2224, 0.00005);
    assert.equal(all.verdict.level, 'not-comparable');
    assert.equal(compareCase(referenceCase('seed-000'), 'shared').verdict.level, 'not-comparable');
  });
});

/** 1,000 questions: an interval of about ±4 for a difference in the middle of the scale. */
const ITEMS = { items: 1000 };
const row = (category: string, a: number, b: number, fields: PairRow[3] = ITEMS): PairRow => [category, a, b, fields];
const times = (n: number, make: (index: number) => PairRow): PairRow[] => Array.from({ length: n }, (_, i) => make(i));
const clearRows = times(6, (i) => row('xyz'[i % 3]!, 80, 60));
const unknown = {};

const levels: readonly [string, Level, readonly LevelReason[], readonly PairRow[], PairFields?][] = [
  ['one row', 'not-comparable', ['few-shared-rows', 'few-categories'], [row('x', 80, 60)]],
  ['two rows of one category', 'not-comparable', ['few-categories'], [row('x', 80, 60), row('x', 80, 60)]],
  [
    'no row',
    'not-comparable',
    ['few-shared-rows', 'few-categories'],
    [
      ['x', 80, null],
      ['y', null, 60],
    ],
  ],
  [
    'rows in a category that weighs nothing',
    'not-comparable',
    ['few-shared-rows', 'few-categories'],
    [row('x', 80, 60), row('y', 80, 60)],
    { weights: { y: 0 } },
  ],
  [
    'display-only rows',
    'not-comparable',
    ['few-shared-rows', 'few-categories'],
    clearRows.map(([c, a, b]) => row(c, a as number, b as number, { weight: 0 })),
  ],
  [
    'two ways, evenly',
    'split',
    ['each-leads-somewhere', 'small-difference', 'interval-holds-zero', 'weights-decide'],
    [row('x', 80, 60), row('y', 60, 80)],
  ],
  [
    'two ways, by the weights',
    'split',
    ['each-leads-somewhere', 'weights-decide'],
    times(9, (i) => (i < 6 ? row('xy'[i % 2]!, 84, 64, unknown) : row('z', 60, 84, unknown))),
    { weights: { x: 30, y: 30, z: 10 } },
  ],
  [
    'two ways, too little to be solid',
    'tie',
    ['small-difference', 'weights-decide'],
    [row('x', 82, 80, unknown), row('y', 80, 82, unknown)],
  ],
  [
    'equal within two points',
    'tie',
    ['interval-within-equal', 'small-difference', 'interval-holds-zero'],
    times(3, (i) => row('xyz'[i]!, 80.1, 80, { items: 10_000 })),
  ],
  [
    'within what chance explains',
    'tie',
    ['interval-holds-zero'],
    times(3, (i) => row('xyz'[i]!, 83, 80, { items: 100 })),
  ],
  [
    'one row carries the lead',
    'tie',
    ['row-decides', 'category-decides'],
    [row('x', 90, 60, unknown), row('y', 79, 80, unknown), row('z', 78, 80, unknown)],
  ],
  ['all equal', 'tie', ['small-difference'], [row('x', 80, 80, unknown), row('y', 70, 70, unknown)]],
  ['few rows', 'lean', ['few-rows-for-clear'], times(3, (i) => row('xyz'[i]!, 80, 60))],
  ['two categories', 'lean', ['few-categories-for-clear'], times(6, (i) => row('xy'[i % 2]!, 80, 60))],
  [
    'rows of one group',
    'lean',
    ['few-sources-for-clear'],
    times(6, (i) => row('xyz'[i % 3]!, 80, 60, { ...ITEMS, group: 'suite' })),
  ],
  ['low coverage', 'lean', ['low-coverage'], clearRows, { empty: ['rest'], weights: { rest: 31 } }],
  [
    'few rows with unknown errors',
    'lean',
    ['unknown-errors'],
    clearRows.map(([c, a, b]) => row(c, a as number, b as number, unknown)),
  ],
  [
    'ten rows of few groups with unknown errors',
    'lean',
    ['unknown-errors'],
    times(12, (i) => row('xyz'[i % 3]!, 80, 60, { group: `g${i % 6}` })),
  ],
  ['enough rows with intervals', 'clear', ['interval-excludes-zero'], clearRows],
  [
    'coverage of exactly a half',
    'clear',
    ['interval-excludes-zero'],
    clearRows,
    { empty: ['rest'], weights: { rest: 30 } },
  ],
  [
    'ten rows one way with unknown errors',
    'clear',
    ['signs-agree'],
    times(10, (i) => row('xyz'[i % 3]!, 80, 60, unknown)),
  ],
];

describe('levels', () => {
  for (const [what, level, reasons, rows, fields] of levels) {
    it(`${what}: ${level}`, () => {
      const comparison = comparePairRows(rows, fields);
      assert.deepEqual({ level: comparison.verdict.level, reasons: comparison.verdict.reasons }, { level, reasons });
      assert.equal(comparison.verdict.leader, level === 'lean' || level === 'clear' ? 'a' : null);
      assert.deepEqual(textProblems(comparison), []);
    });
  }

  it('every level and every reason is met', () => {
    const all: Record<LevelReason, true> = {
      'few-shared-rows': true,
      'few-categories': true,
      'small-difference': true,
      'interval-holds-zero': true,
      'row-decides': true,
      'category-decides': true,
      'weights-decide': true,
      'each-leads-somewhere': true,
      'interval-within-equal': true,
      'few-rows-for-clear': true,
      'few-sources-for-clear': true,
      'few-categories-for-clear': true,
      'low-coverage': true,
      'unknown-errors': true,
      'interval-excludes-zero': true,
      'signs-agree': true,
    };
    assert.deepEqual([...new Set(levels.flatMap(([, , reasons]) => reasons))].sort(), Object.keys(all).sort());
    assert.equal(new Set(levels.map(([, level]) => level)).size, 5);
  });

  it('the words say "equal" only where the whole interval lies within two points', () => {
    const headline = (rows: readonly PairRow[]): string =>
      viewOf(comparePairRows(rows))
        .verdict.headline.segments.map(({ text }) => text)
        .join('');
    assert.match(headline(times(3, (i) => row('xyz'[i]!, 80.1, 80, { items: 10_000 }))), /equal/);
    assert.doesNotMatch(headline(times(3, (i) => row('xyz'[i]!, 80.1, 80, { items: 1000 }))), /equal/);
  });

  it('the level fact tells what the verdict tells', () => {
    const comparison = comparePairRows(clearRows);
    const { level, leader, reasons } = factOf(comparison, 'level')!;
    assert.deepEqual({ level, leader, reasons }, { level: 'clear', leader: 'a', reasons: ['interval-excludes-zero'] });
  });
});
