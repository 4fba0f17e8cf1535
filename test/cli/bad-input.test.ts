import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readDatasetFile } from '../../src/cli/dataset-file.js';
import { honestDataset } from './honest-dataset.js';
import { DATA } from './pinned.js';
import { run, type CliRun } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'model-compare bad input '));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const TEXT = JSON.stringify(honestDataset());
const GOOD = file('good.json', TEXT);
const CSV = file('two words.csv', 'model,A,B\nx,90,80\ny,70,60\n');
const CATALOGUE = join(folder, 'catalogue/index.json');
await run('pack', GOOD, join(folder, 'catalogue'));

/** Every command that reads a dataset. */
function commandsOn(path: string): string[][] {
  return [
    ['check', path],
    ['diff', GOOD, path],
    ['diff', path, GOOD],
    ['verdict', path, 'alpha', 'beta'],
    ['pack', path, join(folder, 'packed')],
    ['trace', path, '--data', DATA],
    ['import', 'csv', CSV, '--into', path, '--no-catalogue'],
    ['import', 'csv', CSV, '--catalogue', path],
  ];
}

/** With --json standard output is one JSON document, and says what standard error says. */
async function failed(...args: string[]): Promise<string[]> {
  const plain = await run(...args);
  assert.deepEqual([plain.exitCode, plain.out], [2, ''], args.join(' '));
  const json: CliRun = await run(...args, '--json');
  assert.equal(json.exitCode, 2);
  const { errors } = JSON.parse(json.out) as { errors: string[] };
  assert.equal(plain.err, json.err);
  return errors;
}

test('a file that cannot be read is one error for every command, with file, reason and mend', async () => {
  const cases: [string, RegExp][] = [
    [join(folder, 'missing.json'), /^cannot be read: there is no such file or folder$/],
    [join(folder, 'catalogue'), /^cannot be read: it is a folder; name a file$/],
    [join(GOOD, 'inside.json'), /^cannot be read: a part of the path is a file, not a folder$/],
    [file('empty.json', ''), /^not JSON: Unexpected end of JSON input; correct the file$/],
    [file('text.json', 'hello'), /^line 1, column 1: not JSON: Unexpected token 'h'; correct the file$/],
    [file('utf16.json', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')), /^UTF-16, not UTF-8; save it as UTF-8$/],
    [file('latin1.json', Buffer.from('{\n"name": "café"}', 'latin1')), /^line 2: not UTF-8; save it as UTF-8$/],
    [file('deep.json', '['.repeat(1e5) + ']'.repeat(1e5)), /^line 1, column 1001: nested more than 1000 deep; correct/],
    [
      file('deep-field.json', `${TEXT.slice(0, -1)},"x":${'['.repeat(1e5)}${']'.repeat(1e5)}}`),
      /^line 1, column \d+: nested more than 1000 deep; correct/,
    ],
  ];
  for (const [path, expected] of cases) {
    for (const args of commandsOn(path)) {
      const errors = await failed(...args);
      assert.equal(errors.length, 1, args.join(' '));
      assert.ok(errors[0]!.startsWith(`${path}: `), errors[0]);
      assert.match(errors[0]!.slice(path.length + 2), expected);
    }
  }
});

test('what is JSON and no dataset is told by every command', async () => {
  for (const [name, text] of [
    ['list', '[1, 2]'],
    ['null', 'null'],
    ['number', '5'],
    ['newer', '{ "format": "model-compare/9" }'],
    ['compact', '{ "format": "model-compare-compact/1" }'],
    ['index', '{ "format": "model-compare-catalogue/1" }'],
    ['results', '{ "results": {} }'],
  ] as const) {
    const path = file(`${name}.json`, text);
    for (const args of commandsOn(path).filter(([command]) => command !== 'check')) {
      for (const line of await failed(...args)) assert.ok(line.startsWith(`${path}: `), line);
    }
  }
});

test('a byte order mark and line ends of Windows change nothing', async () => {
  const windows = `\uFEFF${JSON.stringify(honestDataset(), null, 2).replaceAll('\n', '\r\n')}`;
  assert.deepEqual(readDatasetFile(file('windows.json', windows)), readDatasetFile(GOOD));
  const csv = file('windows.csv', `\uFEFF${readFileSync(CSV, 'utf8').replaceAll('\n', '\r\n')}`);
  const [plain, marked] = [await run('import', 'csv', CSV), await run('import', 'csv', csv)];
  assert.equal(marked.out, plain.out);
  const latin = file('latin1.csv', Buffer.from('model,A,B\ncafé,1,2\n', 'latin1'));
  assert.deepEqual(await failed('import', 'csv', latin), [`${latin}: line 2: not UTF-8; save it as UTF-8`]);
});

test('a catalogue is read by its index, with its shards beside it', async () => {
  const [index, dataset] = [readDatasetFile(CATALOGUE), readDatasetFile(GOOD)];
  assert.deepEqual(index, dataset);
  assert.match((await run('diff', GOOD, CATALOGUE, '--exit-code')).out, /^No difference; /);
  const tally = async (path: string): Promise<unknown> =>
    (JSON.parse((await run('check', path, '--json')).out) as { findings: unknown }).findings;
  assert.deepEqual(await tally(CATALOGUE), await tally(GOOD));
  assert.equal((await run('verdict', CATALOGUE, 'alpha', 'beta')).exitCode, 0);
});

test('a catalogue with a shard that is gone, broken or elsewhere', async () => {
  const copy = join(folder, 'broken catalogue');
  cpSync(join(folder, 'catalogue'), copy, { recursive: true });
  const index = join(copy, 'index.json');
  const shard = join(
    copy,
    readdirSync(copy).find((name) => name !== 'index.json')!,
  );
  writeFileSync(shard, 'null');
  assert.match((await failed('pack', index, folder))[0]!, /index\.json: models\[\d\]: expected an object/);
  rmSync(shard);
  assert.deepEqual(await failed('check', index), [`${shard}: cannot be read: there is no such file or folder`]);
  const text = readFileSync(index, 'utf8').replace(/"shard":"[^"]+"/, '"shard":"../../secret"');
  writeFileSync(index, text);
  assert.match((await failed('check', index))[0]!, /index\.json: the shard of .*"\.\.\/\.\.\/secret", is no file name/);
});

test('what cannot be written is one error', async () => {
  const [taken, inside] = [GOOD, join(GOOD, 'below')];
  for (const args of [
    ['pack', GOOD, taken],
    ['pack', GOOD, inside],
    ['pack', GOOD, '--compact', folder],
    ['pack', GOOD, '--compact', inside],
    ['import', 'csv', CSV, '--no-catalogue', '--out', folder],
    ['import', 'csv', CSV, '--no-catalogue', '--out', inside],
  ]) {
    const errors = await failed(...args);
    assert.equal(errors.length, 1);
    assert.match(errors[0]!, /: cannot be written: /, args.join(' '));
  }
});

test('a target that may not be written is one error', { skip: process.getuid?.() === 0 }, async () => {
  const locked = join(folder, 'locked');
  mkdirSync(locked);
  chmodSync(locked, 0o555);
  assert.match((await failed('pack', GOOD, locked))[0]!, /: cannot be written: no permission$/);
});

test('bad arguments are one JSON document too', async () => {
  for (const [args, expected] of [
    [[], 'name a command'],
    [['nonsense'], "unknown command 'nonsense'"],
    [['check'], "missing required argument 'dataset'"],
    [['check', GOOD, '--nonsense'], /^unknown option '--nonsense'/],
    [['verdict', GOOD, 'alpha', 'beta', '--basis', 'x'], /^option '--basis <basis>' argument 'x' is invalid/],
    [['verdict', GOOD, 'alpha', 'gamme'], /: no model is called "gamme"/],
  ] as const) {
    const [line] = await failed(...args);
    if (typeof expected === 'string') assert.equal(line, expected);
    else assert.match(line!, expected);
  }
});

test('of what cannot be imported --json has the list', async () => {
  const { exitCode, out } = await run('import', 'csv', file('words.csv', 'model,A\nx,high\n'), '--json');
  assert.equal(exitCode, 2);
  const { errors, notImported } = JSON.parse(out) as { errors: string[]; notImported: { name: string }[] };
  assert.match(errors[0]!, /nothing could be imported$/);
  assert.deepEqual(
    notImported.map(({ name }) => name),
    ['A'],
  );
});

test('control characters of a file never reach the terminal', async () => {
  const draft = honestDataset();
  Object.assign(draft.models[0]!, { name: 'Red \u001b[31m \u009b2J', evil: '\u001b]0;title\u0007' });
  Object.assign(draft, { ['\u001b[2J']: 1, name: '\u202Eten' });
  const path = file('hostile.json', JSON.stringify(draft));
  const csv = file('hostile.csv', 'model,A \u001b[31m,B\n"x \u001b]0;t\u0007",90,80\ny,\u0007high,1\n');
  for (const args of [
    ['check', path],
    ['diff', GOOD, path],
    ['verdict', path, 'alpha', 'beta'],
    ['verdict', path, '\u001b[2J', 'beta'],
    ['import', 'csv', csv],
    ['import', 'csv', CSV, '--set', '\u001b[2J=1'],
    ['check', '--\u001b[2J'],
    ['\u001b[2J'],
  ]) {
    for (const options of [[], ['--json']]) {
      const { out, err } = await run(...args, ...options);
      assert.doesNotMatch(`${out}${err}`, /(?!\n)[\p{Cc}\p{Cf}]/u, args.join(' '));
    }
  }
  const { out } = await run('diff', GOOD, path, '--json');
  assert.ok(out.includes('\\u202eten') && out.includes('\\u009b2J'));
  const { dataset } = JSON.parse(out) as { dataset: { field: string; after: string }[] };
  assert.equal(dataset.find(({ field }) => field === 'name')!.after, '\u202Eten');
});

test('names of an object’s own properties are names like others', async () => {
  const csv = file('names.csv', 'model,constructor,toString\n__proto__,1,2\nvalueOf,3,4\n');
  const { exitCode, out } = await run('import', 'csv', csv, '--model', '__proto__=__proto__', '--no-catalogue');
  assert.equal(exitCode, 0);
  const path = file('names.json', out);
  const { models, benchmarks } = readDatasetFile(path);
  assert.deepEqual(
    models.map(({ id, scores }) => [id, Object.keys(scores)]),
    [
      ['__proto__', ['constructor', 'tostring']],
      ['valueof', ['constructor', 'tostring']],
    ],
  );
  assert.deepEqual(
    benchmarks.map(({ id }) => id),
    ['constructor', 'tostring'],
  );
  assert.equal((await run('verdict', path, '__proto__', 'valueof')).exitCode, 0);
  for (const format of ['lm-eval', 'inspect', 'hf', 'every-eval-ever'])
    assert.equal((await run('import', format, csv)).exitCode, 2, format);
});

test('a reader that stops reading ends nothing with a stack', async () => {
  const { status, err } = await piped('import', 'csv', CSV, '--no-catalogue');
  assert.deepEqual([status, err.replace(/^Note: .*\n/, '')], [0, '']);
});

/** Runs the command line in a process whose standard output nobody reads. */
function piped(...args: string[]): Promise<{ status: number | null; err: string }> {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, err })));
}
