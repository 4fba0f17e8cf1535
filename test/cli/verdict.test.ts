import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { decidingRows } from '../../src/cli/verdict/deciding-rows.js';
import { compareModels } from '../../src/core/index.js';
import { arbitraryComparison } from '../core/arbitrary-dataset.js';
import { pairDocument, type PairFields, type PairRow } from '../core/pair-dataset.js';
import { runs } from '../core/runs.js';
import { DATA } from './pinned.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'model-compare-verdict-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, rows: readonly PairRow[], fields: PairFields = {}): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(pairDocument(rows, fields)));
  return path;
}

const items = { items: 1000 };
const leaning = file(
  'leaning.json',
  [
    ['coding', 80, 60, items],
    ['coding', 75, 55, items],
    ['math', 70, 62, items],
    ['math', { value: 50, variant: 'tools' }, 40, items],
  ],
  { a: { aliases: ['a:old'] } },
);
/** One row decides: without it the other leads. */
const decided = file('decided.json', [
  ['coding', 90, 60],
  ['coding', 50, 54],
  ['math', 50, 52],
]);
const unrelated = file('unrelated.json', [
  ['coding', 90, null],
  ['math', null, 52],
  ['math', { value: 60, by: 'vendor' }, { value: 50, by: 'independent' }],
]);

test('the words of the verdict, and exit code 0 as long as nothing is expected', async () => {
  const { exitCode, out, err } = await run('verdict', leaning, 'a', 'b');
  assert.equal(exitCode, 0);
  assert.equal(err, '');
  const [title, evidence, headline] = out.split('\n\n');
  assert.equal(title, 'Model A and Model B compared: a:lean');
  assert.match(evidence!, /^3 of 4 benchmarks were run alike on both/);
  assert.equal(headline, 'The evidence leans to Model A; three shared benchmarks cannot settle it.');
  assert.match(out, /^Pick Model A/m);
});

test('what is expected and holds ends with 0 and says so', async () => {
  for (const [path, expected] of [
    [leaning, 'a:lean'],
    [leaning, 'a:old:lean'],
    [decided, 'tie'],
    [unrelated, 'not-comparable'],
  ] as const) {
    const { exitCode, out } = await run('verdict', path, 'a', 'b', '--expect', expected);
    assert.equal(exitCode, 0, expected);
    assert.match(out, /As expected: [a-z:-]+\.\n$/);
  }
});

test('drift ends with 1 and names what was expected, what is, why, and the rows that decide', async () => {
  const { exitCode, out } = await run('verdict', decided, 'b', 'a', '--expect', 'a:lean');
  assert.equal(exitCode, 1);
  const [said, , ...rows] = out.slice(out.indexOf('Expected')).trimEnd().split('\n');
  assert.match(said!, /^Expected a:lean, but it is tie: .*one row decides who leads/);
  assert.deepEqual(rows, [
    '  row-1: b 60, a 90, −7.5; without it b leads by 3.0',
    '  row-2: b 54, a 50, +1.0',
    '  row-3: b 52, a 50, +1.0',
  ]);
});

test('drift names another leader, another level and rows that were not run alike', async () => {
  assert.equal((await run('verdict', leaning, 'a', 'b', '--expect', 'b:lean')).exitCode, 1);
  assert.equal((await run('verdict', leaning, 'a', 'b', '--expect', 'a:clear')).exitCode, 1);
  const { exitCode, out } = await run('verdict', unrelated, 'a', 'b', '--expect', 'tie');
  assert.equal(exitCode, 1);
  assert.match(out, /but it is not-comparable: fewer than 2 rows count; fewer than 2 categories can be compared\.\n/);
  assert.match(out, /No row counts\.\nTaken by both, but not alike: row-3 \(by\)\.\n$/);
});

test('expectations, models and settings that cannot be used end with 2 and say how to write them', async () => {
  for (const [args, message] of [
    [['a', 'b', '--expect', 'lean'], '--expect lean: who leads? write a:lean'],
    [['a', 'b', '--expect', 'a:tie'], '--expect a:tie: nobody leads at tie; write tie'],
    [['a', 'b', '--expect', 'a:leen'], '--expect a:leen: no level is called "leen"; did you mean "lean"?'],
    [['a', 'b', '--expect', 'c:lean'], '--expect c:lean: no model of this pair is called "c"; did you mean "a"?'],
    [['a', 'c'], 'no model is called "c"; did you mean "a"?'],
    [['a', 'a:old'], 'a and a:old are one model; name two'],
    [['a', 'b', '--weights', 'coding:x'], '--weights: "coding:x" is no weight; write coding:2'],
    [['a', 'b', '--weights', 'codng:2'], '--weights: no category is called "codng"; did you mean "coding"?'],
    [['a', 'b', '--categories', 'maths'], '--categories: no category is called "maths"; did you mean "math"?'],
    [['a', 'b', '--basis', 'some'], 'Allowed choices are shared, all.'],
  ] as const) {
    const { exitCode, out, err } = await run('verdict', leaning, ...args);
    assert.equal(exitCode, 2, args.join(' '));
    assert.equal(out, '');
    assert.ok(err.includes(message), err);
  }
});

test('weights, categories and basis are those of the attributes', async () => {
  assert.equal(
    (await run('verdict', decided, 'a', 'b', '--weights', 'coding:0', '--expect', 'not-comparable')).exitCode,
    0,
  );
  assert.equal(
    (await run('verdict', decided, 'a', 'b', '--categories', 'math', '--expect', 'not-comparable')).exitCode,
    0,
  );
  const { out } = await run('verdict', decided, 'a', 'b', '--basis', 'all');
  assert.match(out, /Each over its own tests/);
});

interface VerdictJson {
  readonly level: string;
  readonly leader: string | null;
  readonly difference: number;
  readonly expected: string | null;
  readonly holds: boolean | null;
  readonly decidingRows: readonly { readonly benchmark: string }[];
}

test('the same as JSON, of the shipped dataset', async () => {
  const { exitCode, out } = await run(
    'verdict',
    join(DATA, 'dist/dataset.json'),
    'o3',
    'gpt-4.1',
    '--expect',
    'tie',
    '--json',
  );
  const json = JSON.parse(out) as VerdictJson;
  assert.equal(exitCode, 1);
  assert.deepEqual([json.leader, json.expected, json.holds], ['o3', 'tie', false]);
  assert.ok(json.difference > 0 && json.decidingRows.length > 10);
  const plain = JSON.parse((await run('verdict', leaning, 'a', 'b', '--json')).out) as VerdictJson;
  assert.deepEqual([plain.level, plain.expected, plain.holds], ['lean', null, null]);
});

test('what the rows contribute adds up to the difference', () => {
  fc.assert(
    fc.property(arbitraryComparison, ({ dataset, options }) => {
      const [pair] = compareModels(dataset, ['m0', 'm1'], options).pairs;
      const sum = decidingRows(pair!).reduce((total, { contribution }) => total + contribution, 0);
      assert.ok(Math.abs(sum - (pair!.byBasis.shared.overall.difference ?? 0)) < 1e-6);
    }),
    runs({ numRuns: 200 }),
  );
});
