import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectScores, type PlacedScore } from '../../src/cli/collect-scores.js';
import { mergeScores } from '../../src/cli/merge-scores.js';
import { modelFacts } from '../../src/cli/model-facts.js';
import { parseRegistry, type Registry } from '../../src/cli/registry.js';
import type { UpstreamScore } from '../../src/cli/sources/upstream.js';

const base = {
  dataset: { name: 'test', license: 'CC0-1.0' },
  sources: [{ id: 'board', name: 'Board', adapter: 'a' }],
  categories: [{ id: 'c', name: 'C', weight: 1 }],
  benchmarks: [{ id: 'b', name: 'B', category: 'c', weight: 1, unit: '%', names: { a: ['up-b'] } }],
  models: [{ id: 'm', name: 'M', names: { a: ['up-m', { name: 'up-m-high', effort: 'high' }] } }],
  rulings: [] as unknown[],
  variants: [{ variant: 'tools', meaning: 'With tools.' }],
};

const registryWith = (fields: object): Registry => parseRegistry({ ...base, ...fields });
const row = (fields: Partial<UpstreamScore> = {}): UpstreamScore => ({
  model: 'up-m',
  benchmark: 'up-b',
  score: { value: 50, by: 'independent' },
  ...fields,
});

test('a name that no line knows is counted, not guessed', () => {
  const { placed, unknownModels, unknownBenchmarks } = collectScores(registryWith({}), {
    a: [row(), row({ model: 'up-M' }), row({ benchmark: 'up-b2' })],
  });
  assert.equal(placed.length, 1);
  assert.deepEqual([...unknownModels.get('a')!], [['up-M', 1]]);
  assert.deepEqual([...unknownBenchmarks.get('a')!], [['up-b2', 1]]);
});

test('the alias says the effort, unless the board did not state it', () => {
  const rows = [row({ model: 'up-m-high' }), row({ model: 'up-m-high', effortStated: false })];
  const { placed } = collectScores(registryWith({}), { a: rows });
  assert.deepEqual(
    placed.map(({ score }) => score.effort),
    ['high', undefined],
  );
});

test('a ruling corrects or leaves out; one that meets no row is an error', () => {
  const ruling = { source: 'a', model: 'up-m', benchmark: '*', reason: 'why' };
  const set = registryWith({ rulings: [{ ...ruling, set: { variant: 'tools' } }] });
  assert.equal(collectScores(set, { a: [row()] }).placed[0]!.score.variant, 'tools');
  const out = registryWith({ rulings: [{ ...ruling, leaveOut: true }] });
  assert.equal(collectScores(out, { a: [row()] }).leftOut[0]!.reason, 'why');
  assert.throws(() => collectScores(out, { a: [] }), /meet no row/);
});

test('a ruling may be about one figure, and may place a row whose benchmark no line knows', () => {
  const ruling = { source: 'a', model: 'up-m', benchmark: 'up-b', value: 50, set: { effort: 'max' }, reason: 'why' };
  const other = row({ score: { value: 51, by: 'independent' } });
  const { placed } = collectScores(registryWith({ rulings: [ruling] }), { a: [row(), other] });
  assert.deepEqual(
    placed.map(({ score }) => score.effort),
    ['max', undefined],
  );
  const placing = { source: 'a', model: 'up-m', benchmark: 'window', set: { benchmark: 'b' }, reason: 'its window' };
  const placedByRuling = collectScores(registryWith({ rulings: [placing] }), { a: [row({ benchmark: 'window' })] });
  assert.equal(placedByRuling.placed[0]!.benchmark, 'b');
  assert.equal(placedByRuling.placed[0]!.from.rulings[0]!.reason, 'its window');
});

test('a variant outside the closed list, and a name with two owners, are errors', () => {
  const odd = row({ score: { value: 1, variant: 'with a tool' } });
  assert.throws(() => collectScores(registryWith({}), { a: [odd] }), /does not know "with a tool"/);
  const twice = registryWith({ models: [...base.models, { id: 'm2', name: 'M2', names: { a: ['up-m'] } }] });
  assert.throws(() => collectScores(twice, { a: [row()] }), /claimed by m and m2/);
});

test('a slip in the registry is named with its place', () => {
  const slip = { benchmarks: [{ ...base.benchmarks[0], wieght: 1 }] };
  assert.throws(() => registryWith(slip), /wieght/);
});

const placed = (value: number, fields: Partial<PlacedScore['score']> = {}): PlacedScore => ({
  model: 'm',
  benchmark: 'b',
  score: { value, source: 's1', by: 'vendor', ...fields },
  from: { adapter: 'a', row: row(), rulings: [] },
});

test('one measurement a slot: the earlier source, then the newer date; equal figures are no conflict', () => {
  const { kept, conflicts, repeated } = mergeScores(
    [
      placed(50, { source: 's2' }),
      placed(51, { date: '2024' }),
      placed(52, { date: '2025' }),
      placed(52, { source: 's2' }),
    ],
    ['s1', 's2'],
  );
  assert.deepEqual(
    kept
      .get('m')!
      .get('b')!
      .map(({ value }) => value),
    [52],
  );
  assert.deepEqual(
    conflicts.map(({ dropped, rule }) => [dropped.score.value, rule]),
    [
      [51, 'newer date'],
      [50, 'earlier source'],
    ],
  );
  assert.equal(repeated, 1);
});

test('independent sources, variants and efforts keep a slot each', () => {
  const rows = [
    placed(1, { by: 'independent' }),
    placed(2, { by: 'independent', source: 's2' }),
    placed(3),
    placed(4, { variant: 'tools' }),
    placed(5, { effort: 'high' }),
  ];
  assert.equal(mergeScores(rows, ['s1', 's2']).kept.get('m')!.get('b')!.length, 5);
});

test('facts come from the entries that the registry names, and fail aloud where they are gone', () => {
  const model = (fields: object) => registryWith({ models: [{ ...base.models[0], ...fields }] }).models[0]!;
  const upstream = { x: [{ model: 'x/m', contextWindow: 1000, price: { input: 1, output: 2 } }] };
  const facts = [{ source: 'x', name: 'x/m', fields: ['contextWindow'] }];
  assert.deepEqual(modelFacts(model({ facts }), upstream), { contextWindow: 1000 });
  assert.deepEqual(modelFacts(model({ facts, price: 'free' }), upstream), { contextWindow: 1000, price: 'free' });
  assert.throws(() => modelFacts(model({ facts: [{ ...facts[0], name: 'x/n' }] }), upstream), /no entry x\/n/);
  assert.throws(() => modelFacts(model({ facts: [{ ...facts[0], fields: ['maxOutput'] }] }), upstream), /no maxOutput/);
});
