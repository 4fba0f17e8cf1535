import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readTree } from '../../src/cli/data-files.js';
import { readDatasetFile } from '../../src/cli/dataset-file.js';
import { DATA } from './pinned.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'model-compare-cli-'));
after(() => rmSync(folder, { recursive: true }));

test('the help names every command, and every command has examples', async () => {
  const { exitCode, out } = await run('--help');
  assert.equal(exitCode, 0);
  const names = [...out.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(([, name]) => name!);
  for (const name of ['build', 'check', 'diff', 'pack', 'verdict']) assert.ok(names.includes(name), name);
  for (const name of names) {
    const { out: help } = await run(name, '--help');
    assert.match(help, /Examples:\n {2}# .+\n {2}\$ model-compare /, name);
    assert.match(help, /Exit codes:\n {2}0 {2}done\n( {2}1 {2}.+\n)? {2}2 {2}could not run/, name);
  }
});

test('bad arguments end with 2 and say so on standard error', async () => {
  for (const args of [
    ['pack'],
    ['nonsense'],
    ['build', '--nonsense'],
    ['build', folder],
    ['pack', 'missing.json', folder],
  ]) {
    const { exitCode, out, err } = await run(...args);
    assert.equal(exitCode, 2, args.join(' '));
    assert.equal(out, '');
    assert.notEqual(err, '');
  }
});

test('build --check ends with 1 and names the files that are out of date', async () => {
  const copy = join(folder, 'data');
  cpSync(DATA, copy, { recursive: true });
  assert.equal((await run('build', copy, '--check')).exitCode, 0);
  writeFileSync(join(copy, 'dist/report.md'), 'edited by hand');
  const { exitCode, out } = await run('build', copy, '--check', '--json');
  assert.equal(exitCode, 1);
  assert.deepEqual((JSON.parse(out) as { differences: string[] }).differences, ['report.md: differs']);
  await run('build', copy);
  assert.equal((await run('build', copy, '--check')).exitCode, 0);
});

test('pack writes a catalogue and leaves what else lies in the folder', async () => {
  const target = join(folder, 'packed');
  const dataset = join(DATA, 'dist/dataset.json');
  await run('pack', dataset, target);
  writeFileSync(join(target, 'older.json'), '{}');
  const { exitCode, out } = await run('pack', dataset, target, '--json');
  assert.equal(exitCode, 0);
  assert.ok(readdirSync(target).includes('older.json'));
  const { written } = JSON.parse(out) as { written: { format: string; files: number }[] };
  assert.deepEqual(written, [
    { format: 'model-compare-catalogue/1', path: target, files: readdirSync(target).length - 1 },
  ]);
});

test('pack --compact writes one file that is the same dataset, and packs again', async () => {
  const file = join(folder, 'wire/ours.json');
  assert.equal((await run('pack', join(DATA, 'dist/dataset.json'), '--compact', file)).exitCode, 0);
  assert.deepEqual(readDatasetFile(file), readDatasetFile(join(DATA, 'dist/dataset.json')));
  assert.equal((await run('pack', file, join(folder, 'again'))).exitCode, 0);
  assert.deepEqual(readTree(join(folder, 'again')), readTree(join(DATA, 'dist/catalogue')));
});
