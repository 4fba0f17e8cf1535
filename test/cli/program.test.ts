import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  for (const name of ['build', 'check', 'diff', 'pack', 'pin', 'trace', 'verdict'])
    assert.ok(names.includes(name), name);
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
  assert.deepEqual((JSON.parse(out) as { differences: string[] }).differences, ['dist/report.md: differs']);
  await run('build', copy);
  assert.equal((await run('build', copy, '--check')).exitCode, 0);
});

test('build prints what the dataset covers, adds new ids to registry/ids.json and loses none', async () => {
  const copy = join(folder, 'ids');
  cpSync(DATA, copy, { recursive: true });
  const path = join(copy, 'registry/ids.json');
  const text = readFileSync(path, 'utf8');
  const { models, categories } = JSON.parse(text) as { models: Record<string, string>; categories: string[] };
  assert.equal(models['gpt-4o-2024-11-20'], 'gpt-4o');

  const { 'gpt-4.1': _, ...fewer } = models;
  writeFileSync(path, JSON.stringify({ models: fewer, categories }));
  const { exitCode, out } = await run('build', copy, '--check');
  assert.deepEqual([exitCode, out.trim()], [1, `${copy}/registry/ids.json: differs`]);
  assert.match((await run('build', copy)).out, /median benchmarks a model: \d+/);
  assert.equal(readFileSync(path, 'utf8'), text);

  const lost = { ...models, 'gpt-4.1-first': 'gpt-4.1', 'gpt-4.1-mini': 'gpt-4.1' };
  writeFileSync(path, JSON.stringify({ models: lost, categories: [...categories, 'chess'] }));
  const failed = await run('build', copy);
  assert.equal(failed.exitCode, 2);
  assert.equal(
    failed.err,
    'ids.json: the model id "gpt-4.1-mini" now means gpt-4.1-mini, but was shipped for gpt-4.1; give gpt-4.1-mini another\n' +
      'ids.json: the model id "gpt-4.1-first" is gone; keep it in the aliases of gpt-4.1\n' +
      'ids.json: the category id "chess" is gone; keep it\n',
  );
});

test('build and trace say what is wrong with a registry and its sources, and where', async () => {
  const copy = join(folder, 'slips');
  cpSync(DATA, copy, { recursive: true });
  const dataset = join(copy, 'dist/dataset.json');
  const cases: [string, string | null, RegExp][] = [
    ['registry/sources.json', '{', /registry\/sources\.json: line 1, column 2: not JSON: .*; correct the file$/],
    ['registry/sources.json', '[{ "id": 1 }]', /^registry: sources\[0\]\.id: Invalid input: expected string/],
    ['registry/sources.json', null, /registry\/sources\.json: cannot be read: there is no such file or folder$/],
    ['registry/models/openai.json', '{}', /registry\/models\/openai\.json: expected a list \[ \]/],
    ['registry/ids.json', '5', /registry\/ids\.json: .*expected object/],
    [
      'sources/aider/polyglot_leaderboard.yml',
      '{: [',
      /sources\/aider: cannot be read: .+; compare it with what was pinned before$/,
    ],
    ['sources/aider/polyglot_leaderboard.yml', null, /the pinned file polyglot_leaderboard\.yml is missing/],
  ];
  for (const [name, text, expected] of cases) {
    const path = join(copy, name);
    const there = readFileSync(path);
    if (text === null) rmSync(path);
    else writeFileSync(path, text);
    for (const args of [
      ['build', copy],
      ['build', copy, '--check'],
      ['trace', dataset],
    ]) {
      // A trace has no use for the ids.
      if (args[0] === 'trace' && name === 'registry/ids.json') continue;
      const { exitCode, out, err } = await run(...args);
      assert.deepEqual([exitCode, out], [2, ''], `${args.join(' ')} with ${name}`);
      assert.match(err.split('\n')[0]!, expected);
    }
    writeFileSync(path, there);
  }
  rmSync(join(copy, 'dist'), { recursive: true });
  writeFileSync(join(copy, 'dist'), '');
  assert.match((await run('build', copy)).err, /dist: cannot be (written|read): /);
});

test('trace shows the row behind each figure, the same ones for the same seed', async () => {
  const dataset = join(DATA, 'dist/dataset.json');
  const first = await run('trace', dataset, '--count', '40', '--seed', '3');
  assert.equal(first.exitCode, 0);
  assert.equal((await run('trace', dataset, '--count', '40', '--seed', '3')).out, first.out);
  assert.notEqual((await run('trace', dataset, '--count', '40', '--seed', '4')).out, first.out);
  for (const [, file, row] of first.out.matchAll(/^ {2}file {2}(\S+), row (.+)$/gm)) {
    const text = readFileSync(join(DATA, file!), 'utf8');
    assert.ok(text.includes(row!.split(/[ .]/)[0]!), `${file}: ${row}`);
  }
  assert.equal([...first.out.matchAll(/^ {2}file {2}/gm)].length, 40);
  assert.equal((await run('trace', dataset, '--count', 'many')).exitCode, 2);
});

test('trace ends with 1 where a figure is not what the sources give', async () => {
  const copy = join(folder, 'edited');
  cpSync(DATA, copy, { recursive: true });
  const path = join(copy, 'dist/dataset.json');
  const dataset = JSON.parse(readFileSync(path, 'utf8')) as { models: { id: string; scores: object }[] };
  dataset.models = dataset.models
    .filter(({ id }) => id === 'gpt-4.1')
    .map((model) => ({ ...model, scores: { hle: 99 } }));
  writeFileSync(path, JSON.stringify(dataset));
  const { exitCode, out } = await run('trace', path);
  assert.equal(exitCode, 1);
  assert.match(out, /not in the sources/);
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
