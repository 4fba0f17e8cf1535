import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { readTree } from '../../src/cli/data-files.js';
import { PINS } from '../../src/cli/pin-sources.js';
import { ADAPTERS } from '../../src/cli/sources/index.js';
import { csvRecords, csvText } from '../../src/cli/sources/records.js';
import { trimmed } from '../../src/cli/trim-json.js';
import { DATA, pinnedFiles } from './pinned.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'model-compare-pin-'));
after(() => rmSync(folder, { recursive: true }));

test('a shape keeps what it names, in its order', () => {
  const value = { b: [{ x: 1, y: 2 }, { y: 3 }], a: { p: { k: 1, l: 2 }, q: { k: 3 } }, c: 0 };
  assert.equal(
    JSON.stringify(trimmed(value, { a: { '*': { k: 1 } }, b: [{ y: 1 }], z: 1 })),
    '{"a":{"p":{"k":1},"q":{"k":3}},"b":[{"y":2},{"y":3}]}',
  );
  assert.equal(trimmed(null, { a: 1 }), null);
});

test('rows written as CSV read as the same rows', () => {
  const rows = [
    { a: 'x, "y"\nz', b: '' },
    { a: '1', b: ' 2 ' },
  ];
  assert.deepEqual(csvRecords(csvText(['a', 'b'], rows)), rows);
});

test('pinning what is pinned changes nothing: a pin of Epoch’s files is its own fixed point', () => {
  const epoch = PINS.find(({ source }) => source === 'epoch')!;
  const pinned = pinnedFiles('epoch');
  for (const [name, text] of epoch.files(pinned)) assert.equal(text, pinned.get(name), name);
});

test('every adapter finds in the pinned files all that it finds in a wider copy', () => {
  const aider = PINS.find(({ source }) => source === 'aider')!;
  const wider = 'polyglot_leaderboard.yml';
  const text = `- dirname: d\n  model: m\n  edit_format: diff\n  pass_rate_2: 12.50\n  total_tests: 225\n  date: 2025-01-02\n  cost: 3\n`;
  const pinned = aider.files(new Map([[wider, text]]));
  assert.doesNotMatch(pinned.get(wider)!, /cost/);
  assert.deepEqual(ADAPTERS['aider']!(pinned), ADAPTERS['aider']!(new Map([[wider, text]])));
});

test('pin names every upstream folder that is missing', async () => {
  const { exitCode, err } = await run('pin', folder, DATA);
  assert.equal(exitCode, 2);
  for (const { upstream } of PINS) assert.match(err, new RegExp(`no folder ${upstream} in it`));
});

test('pin leaves the licence and SOURCE.md, and removes what upstream no longer gives', async () => {
  const [upstream, data] = [join(folder, 'upstream'), join(folder, 'data')];
  writeUpstream(upstream);
  const kept = join(data, 'sources/simple-evals');
  write(join(kept, 'SOURCE.md'), 'by hand');
  write(join(kept, 'LICENSE'), 'licence');
  write(join(kept, 'older.csv'), 'gone');
  assert.equal((await run('pin', upstream, data)).err, '');
  assert.deepEqual([...readTree(kept).keys()], ['LICENSE', 'SOURCE.md', 'multilingual_mmlu.csv', 'results.csv']);
  assert.equal(readFileSync(join(kept, 'SOURCE.md'), 'utf8'), 'by hand');
});

test('a copy that is broken stops pin before anything is written', async () => {
  const upstream = join(folder, 'broken-upstream');
  const data = join(folder, 'untouched');
  writeUpstream(upstream);
  write(join(upstream, 'tau2-bench/manifest.json'), '{');
  // What no adapter reads may be anything.
  writeFileSync(join(upstream, 'aider/board.png'), Buffer.from('89504e470d0a', 'hex'));
  const { exitCode, err } = await run('pin', upstream, data);
  assert.equal(exitCode, 2);
  assert.match(err, /^.*broken-upstream\/tau2-bench: cannot be read: .+; compare it with what was pinned before\n$/);
  assert.equal(existsSync(data), false);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The pinned files in the places where upstream has them: what `pin` reads of a full copy. */
function writeUpstream(upstream: string): void {
  for (const { source, upstream: name } of PINS) {
    for (const [path, text] of pinnedFiles(source)) write(join(upstream, name, path), text);
  }
  const models = pinnedFiles('models.dev').get('api.json')!;
  write(join(upstream, 'models.dev/api.resolved.json'), models);
  write(join(upstream, 'tau2-bench/manifest.json'), '{"voice_submissions": []}');
}
