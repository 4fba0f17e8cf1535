import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { duplicateKeys } from '../../src/cli/check/duplicate-keys.js';
import { checkDataset, weaknesses } from '../../src/cli/check/check-dataset.js';
import type { Finding } from '../../src/cli/check/finding.js';
import { encodeCompact } from '../../src/core/compact.js';
import { parseDataset } from '../../src/core/index.js';
import { arbitraryDataset } from '../core/arbitrary-dataset.js';
import { runs } from '../core/runs.js';
import { bent, honestDataset, modelIn, scoresIn } from './honest-dataset.js';
import { DATA } from './pinned.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'model-compare-check-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

interface CheckJson {
  readonly counts: Record<string, number>;
  readonly findings: readonly Finding[];
}

async function check(...args: string[]): Promise<{ exitCode: number; json: CheckJson }> {
  const { exitCode, out } = await run('check', ...args, '--json');
  return { exitCode, json: JSON.parse(out) as CheckJson };
}

test('a compact file is checked as the dataset that it is', async () => {
  const dataset = bent();
  const findings = async (name: string, content: unknown): Promise<readonly Finding[]> =>
    (await check(file(name, content))).json.findings;
  const weak = { ...dataset, models: dataset.models.map(({ provider: _, ...model }) => model) };
  const found = await findings('weak.json', weak);
  assert.ok(found.length > 0);
  assert.deepEqual(await findings('weak.compact.json', encodeCompact(parseDataset(weak))), found);
});

test('nothing found: one line, exit code 0', async () => {
  const path = file('honest.json', { $schema: './dataset.schema.json', ...bent() });
  const { exitCode, out, err } = await run('check', path, '--strict');
  assert.deepEqual(
    { exitCode, out, err },
    { exitCode: 0, out: `${path}: no errors, no warnings, no notes.\n`, err: '' },
  );
});

test('every problem of a dataset that does not parse, with place and mend; exit code 1', async () => {
  const draft = honestDataset();
  const broken = {
    ...draft,
    models: [{ ...draft.models[0], name: undefined, speed: 'fast', scores: { c1: '84.3%' } }],
  };
  const path = file('broken.json', broken);
  const { exitCode, json } = await check(path);
  assert.equal(exitCode, 1);
  assert.deepEqual(
    json.findings.map(({ rule, severity, path: at, mend }) => [rule, severity, at, mend]),
    [
      ['missing', 'error', 'models[0].name', 'add "name"'],
      ['type', 'error', 'models[0].speed', 'correct it, or leave it out if unknown'],
      ['type', 'error', 'models[0].scores.c1', 'write 84.3'],
    ],
  );
  assert.match((await run('check', path)).out, /models\[0\]\.scores\.c1: expected a number, got "84\.3%"; write 84\.3/);
});

test('a document of another format is a finding, not a failure to read', async () => {
  const { exitCode, json } = await check(file('other.json', { format: 'model-compare/2' }));
  assert.equal(exitCode, 1);
  assert.deepEqual(
    json.findings.map(({ rule, path }) => [rule, path]),
    [['format', 'format']],
  );
});

test('what cannot be read ends with 2', async () => {
  for (const path of [join(folder, 'missing.json'), file('text.json', '{ "format": ')]) {
    const { exitCode, out, err } = await run('check', path, '--json');
    assert.equal(exitCode, 2);
    assert.deepEqual(JSON.parse(out), { errors: [err.trimEnd()] });
    assert.ok(err.startsWith(`${path}: `));
  }
});

test('unknown fields are named wherever they stand, with the nearest known one', async () => {
  const draft = honestDataset();
  Object.assign(draft, { licence: 'CC-BY-4.0' });
  Object.assign(draft.categories[0]!, { wieght: 3 });
  Object.assign(draft.sources['lab']!, { comment: 'x' });
  Object.assign(scoresIn(draft)[0]!, { std_err: 1 });
  modelIn(draft, 'beta').price = { input: 1, output: 2, cached: 0.1 } as never;
  const { exitCode, json } = await check(file('fields.json', draft));
  assert.equal(exitCode, 0);
  assert.deepEqual(
    json.findings.map(({ rule, severity, path, mend }) => [rule, severity, path, mend]),
    [
      ['unknown-field', 'warning', 'sources.lab.comment', 'leave it out, or move what it says into "note"'],
      ['unknown-field', 'warning', 'categories[0].wieght', 'did you mean "weight"?'],
      ['unknown-field', 'warning', 'models[0].scores.c1[0].std_err', 'did you mean "stderr"?'],
      ['unknown-field', 'warning', 'models[1].price.cached', 'leave it out, or move what it says into "note"'],
      ['unknown-field', 'warning', 'licence', 'did you mean "license"?'],
    ],
  );
});

test('unknown fields are reported beside the errors of a dataset that does not parse', () => {
  const input = { ...honestDataset(), extra: 1, models: [{ id: 'a', nmae: 'A' }] };
  const found = checkDataset(JSON.stringify(input), input).map(({ rule, path }) => `${rule} ${path}`);
  assert.deepEqual(found, ['missing models[0].name', 'unknown-field models[0].nmae', 'unknown-field extra']);
});

test('keys that stand twice are found by what they say, object by object', () => {
  const text = '{"a":{"b":1,"c":[{"b":2},{"b":3}]},"x":":\\"a\\":{","\\u0061":1,"d":{"e":1,"f":{"e":2},"e":3}}';
  assert.deepEqual(
    duplicateKeys(text).map(({ path, message }) => [path, message.split(' stands')[0]]),
    [
      [`line 1, column ${text.indexOf('"\\u0061"') + 1}`, 'the key "\\u0061"'],
      [`line 1, column ${text.lastIndexOf('"e"') + 1}`, 'the key "e"'],
    ],
  );
  const deep = `${'{"a":['.repeat(400)}${']}'.repeat(400)}`;
  assert.deepEqual(duplicateKeys(deep), []);
});

test('a key that stands twice is an error: JSON keeps the last and says nothing', async () => {
  for (const indent of ['  ', '\t']) {
    const text = JSON.stringify(bent(), null, indent).replace('"id": "alpha"', '"id": "alpha", "id": "alpha"');
    const { exitCode, json } = await check(file('twice.json', text));
    assert.equal(exitCode, 1);
    const line = text.split('\n').findIndex((one) => one.includes('"alpha", "id"')) + 1;
    assert.equal(json.findings.length, 1);
    assert.equal(json.findings[0]!.rule, 'duplicate-key');
    assert.match(json.findings[0]!.path, new RegExp(`^line ${line}, column \\d+$`));
    assert.match(json.findings[0]!.message, /^the key "id" stands twice/);
  }
});

test('--strict makes warnings fail, and notes never do', async () => {
  const warned = file(
    'warned.json',
    bent((draft) => delete scoresIn(draft)[0]!.source),
  );
  const noted = file(
    'noted.json',
    bent((draft) => delete scoresIn(draft)[0]!.date),
  );
  assert.equal((await run('check', warned)).exitCode, 0);
  assert.equal((await run('check', warned, '--strict')).exitCode, 1);
  assert.equal((await run('check', noted, '--strict')).exitCode, 0);
});

test('--ignore leaves a rule out and says so; a word that is no rule ends with 2', async () => {
  const path = file(
    'warned.json',
    bent((draft) => delete scoresIn(draft)[0]!.source),
  );
  const { exitCode, out } = await run('check', path, '--strict', '--ignore', 'no-source,no-date');
  assert.equal(exitCode, 0);
  assert.equal(out, `${path}: no errors, no warnings, no notes; ignored: no-source, no-date.\n`);
  const wrong = await run('check', path, '--ignore', 'no-sorce');
  assert.equal(wrong.exitCode, 2);
  assert.equal(wrong.err, '--ignore: no rule is called "no-sorce"; did you mean "no-source"?\n');
});

test('the report shows the first places of a rule, --all every one', async () => {
  const path = file(
    'many.json',
    bent((draft) =>
      draft.models.forEach((model) =>
        Object.values(model.scores)
          .flat()
          .forEach((score) => (score.date = '2027')),
      ),
    ),
  );
  const { out } = await run('check', path);
  assert.match(out, /^warning date-after-updated \(18\): /);
  assert.equal(out.match(/^ {2}models\[/gm)?.length, 3);
  assert.match(out, /… 15 more \(--all\)/);
  assert.equal((await run('check', path, '--all')).out.match(/^ {2}models\[/gm)?.length, 18);
});

test('the shipped dataset has no error, and its findings fit on a screen or two', async () => {
  const path = join(DATA, 'dist/dataset.json');
  assert.equal((await check(path)).json.counts['error'], 0);
  assert.ok((await run('check', path)).out.split('\n').length < 120);
});

test('findings are the same whatever the order of the models’ score keys', () => {
  const draft = bent(...[(one: ReturnType<typeof honestDataset>) => delete scoresIn(one, 'beta')[2]!.by]);
  const turned = {
    ...draft,
    models: draft.models.map((model) => ({
      ...model,
      scores: Object.fromEntries(Object.entries(model.scores!).reverse()),
    })),
  };
  assert.deepEqual(weaknesses(parseDataset(turned)), weaknesses(parseDataset(draft)));
});

test('whatever the dataset, each finding has a rule, words and a mend, without a figure that is none', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      for (const { rule, path, message, mend } of weaknesses(dataset)) {
        seen.add(rule);
        assert.match(path, /^(models|benchmarks|categories|sources|updated)/);
        assert.ok(message !== '' && mend !== '');
        assert.doesNotMatch(message, /undefined|NaN|Infinity|\[object/);
      }
    }),
    runs({ numRuns: 200 }),
  );
  assert.ok(seen.size > 15, [...seen].join());
});

test('a hundred and fifty models are checked within three seconds', async () => {
  const draft = honestDataset();
  const models = Array.from({ length: 150 }, (_, index) => ({
    ...draft.models[index % 3]!,
    id: `model-${index}`,
    name: `Model ${index}`,
    scores: Object.fromEntries(
      Array.from({ length: 60 }, (_, nth) => [
        `b${nth}`,
        { value: ((index * 37 + nth * 11) % 997) / 10, by: 'vendor' },
      ]),
    ),
  }));
  const benchmarks = Array.from({ length: 60 }, (_, nth) => ({
    id: `b${nth}`,
    name: `B ${nth}`,
    category: draft.categories[nth % 3]!.id,
  }));
  const path = file('big.json', { ...draft, benchmarks, models });
  const start = performance.now();
  const { exitCode, out } = await run('check', path);
  assert.ok(performance.now() - start < 3000, `${performance.now() - start} ms`);
  assert.equal(exitCode, 0);
  assert.ok(out.split('\n').length < 150);
});
