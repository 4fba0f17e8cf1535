/** Cases at the edges of the rules, each once wrong. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildViewModel, compareModels, parseDataset, plainText, type CompareOptions } from '../../src/core/index.js';
import en from '../../src/locales/en.js';

type Scores = Record<string, number | { value: number; by?: string }>;

/** Benchmarks are named by their category and a number: `code1` counts for `code`. */
function compare(
  weights: Record<string, number>,
  models: Record<string, { scores: Scores; [field: string]: unknown }>,
  options?: CompareOptions,
) {
  const ids = [...new Set(Object.values(models).flatMap(({ scores }) => Object.keys(scores)))];
  const dataset = parseDataset({
    format: 'model-compare/1',
    categories: Object.entries(weights).map(([id, weight]) => ({ id, name: id, weight })),
    benchmarks: ids.map((id) => ({ id, name: id, category: id.replace(/\d+$/, '') })),
    models: Object.entries(models).map(([id, model]) => ({ id, name: id, ...model })),
  });
  const comparison = compareModels(dataset, Object.keys(models), options);
  const view = buildViewModel(comparison, en);
  const { scorecards, verdict, faq } = view;
  const sentences = [
    scorecards.evidence,
    verdict.headline,
    ...verdict.paragraphs.flat(),
    ...verdict.recommendations.map(({ sentence }) => sentence),
    ...verdict.changes.sentences,
    ...faq.entries.flatMap(({ question, answer }) => [question, ...answer]),
  ];
  return { comparison, view, text: sentences.map(({ segments }) => plainText(segments)).join('\n') };
}

describe('a missing score', () => {
  it('that turns the lead at every value is one that could turn it', () => {
    const { comparison, text } = compare(
      { code: 1, math: 1 },
      { a: { scores: { code1: 60, math1: 50 } }, b: { scores: { code1: 50, code2: 100, math1: 58 } } },
    );
    assert.equal(comparison.sensitivity.missing.possible, 1);
    assert.doesNotMatch(text, /No single missing score/);
  });
});

it('where nobody leads, no missing score is said to leave the lead as it is', () => {
  const { comparison, text } = compare(
    { code: 1, math: 1 },
    { a: { scores: { code1: 60, math1: 50, math2: 9 } }, b: { scores: { code1: 50, math1: 60 } } },
  );
  assert.equal(comparison.overall.leader, null);
  assert.doesNotMatch(text, /missing score/);
});

describe('basis all', () => {
  it('says nothing of weights, which its overall does not rest on alone', () => {
    const { comparison, text } = compare(
      { code: 20, math: 5, facts: 12 },
      { a: { scores: { code1: 60, math1: 50 } }, b: { scores: { code1: 50, math1: 55, facts1: 98 } } },
      { basis: 'all' },
    );
    assert.equal(comparison.overall.leader, 'b');
    assert.doesNotMatch(text, / weighs |of all weightings/);
  });

  it('computes an overall from rows where none is stated, whatever is stated of categories', () => {
    const { comparison } = compare(
      { code: 20, math: 5 },
      {
        a: { scores: { code1: 60, math1: 50 }, published: { categories: { code: 10 } } },
        b: { scores: { code1: 50, math1: 40 }, published: { categories: { code: 90 } } },
      },
      { basis: 'all' },
    );
    assert.deepEqual(comparison.overall.scores, { a: 58, b: 48 });
    assert.deepEqual(comparison.categories[0]!.scores, { a: 10, b: 90 });
  });
});

describe('a category of weight 0', () => {
  const { comparison, view, text } = compare(
    { code: 1, math: 1 },
    { a: { scores: { code1: 60, math1: 50, math2: 9 } }, b: { scores: { code1: 50, math1: 58, math2: 99 } } },
    { weights: { math: 0 } },
  );

  it('has no part in level, headline and widest gap', () => {
    assert.deepEqual(comparison.verdict.reasons, ['few-shared-rows', 'few-categories']);
    assert.match(text, /^One shared benchmark is too little for a verdict\.$/m);
    assert.doesNotMatch(text, /99/);
  });

  it('is not called one without shared benchmarks', () => {
    assert.doesNotMatch(text, /math/i);
    assert.deepEqual(
      view.categories.rows.map(({ id }) => id),
      ['code'],
    );
  });
});

describe('three models', () => {
  const { view } = compare(
    { code: 1, math: 1 },
    {
      a: { scores: { code1: 60, math1: 50 } },
      b: { scores: { code1: 50 } },
      c: { scores: { code1: { value: 90, by: 'vendor' }, math1: 60 } },
    },
  );

  it('are in one table, since folding would speak of the first two', () => {
    assert.equal(view.benchmarks.oneSided, null);
    assert.equal(view.benchmarks.shared!.groups.flatMap(({ rows }) => rows).length, 2);
  });

  it('have no best where only the first two are known to be alike', () => {
    const cells = view.benchmarks.shared!.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    assert.ok(cells.every(({ best }) => !best));
  });
});

it('a lead of exactly three splits, whatever its floating point', () => {
  const { comparison } = compare(
    { code: 1, math: 1 },
    { a: { scores: { code1: 53.3, math1: 50 } }, b: { scores: { code1: 50.3, math1: 53.3 } } },
  );
  assert.equal(comparison.verdict.level, 'split');
});

it('names that objects inherit are ids like others', () => {
  const { comparison, text } = compare(
    { constructor: 1, toString: 1 },
    {
      valueOf: { scores: { constructor1: 60, toString1: 50 }, published: { overall: 3, categories: {} } },
      hasOwnProperty: { scores: { constructor1: 50, toString1: 40 }, published: { categories: {} } },
    },
    { basis: 'all' },
  );
  assert.deepEqual(comparison.overall.scores, { valueOf: 55, hasOwnProperty: 45 });
  assert.doesNotMatch(text, /NaN|undefined|function|for \?/);
});

it('the leader is picked without a claim that nothing speaks against it', () => {
  const scores = (value: number): Scores =>
    Object.fromEntries(['code', 'math', 'facts', 'tools'].flatMap((id) => [1, 2, 3].map((n) => [`${id}${n}`, value])));
  const { comparison, text } = compare(
    { code: 1, math: 1, facts: 1, tools: 1 },
    {
      a: { scores: scores(64), price: { input: 9, output: 50 } },
      b: { scores: scores(60), price: { input: 1, output: 2 } },
    },
  );
  assert.equal(comparison.verdict.level, 'clear');
  assert.doesNotMatch(text, /speaks against/);
});
