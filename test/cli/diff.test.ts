import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { diffDatasets, isEmptyDiff, type DatasetDiff } from '../../src/cli/diff/diff-datasets.js';
import { progressOf } from '../../src/cli/progress.js';
import { parseDataset } from '../../src/core/index.js';
import { benchmarkIn, bent, modelIn, scoresIn, type Draft } from './honest-dataset.js';
import { DATA } from './pinned.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'model-compare-diff-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

/** From the honest dataset to a bent one. */
function diffOf(...changes: ((draft: Draft) => void)[]): DatasetDiff {
  return diffDatasets(parseDataset(bent()), parseDataset(bent(...changes)));
}

const old = file('old.json', bent());
const rising = (draft: Draft): void => {
  for (const score of scoresIn(draft, 'beta')) score.value += 20;
};
const fresh = file(
  'new.json',
  bent(rising, (draft) => (modelIn(draft, 'gamma').price = { input: 1, output: 4 })),
);

test('scores: added, removed, and each field that changed, matched by their conditions', () => {
  const { scores } = diffOf((draft) => {
    const { scores: own } = modelIn(draft, 'alpha');
    const [first] = own['c1']!;
    own['c1']!.unshift({ ...first!, effort: 'high', value: 75 });
    own['c2']![0]!.value = 45;
    own['m1']![0]!.variant = 'tools';
    delete own['m2'];
    own['k1']![0]!.stderr = 2;
  });
  assert.deepEqual(
    scores.map(({ benchmark, before, after: now, fields }) => [benchmark, before?.value, now?.value, fields]),
    [
      ['c1', undefined, 75, []],
      ['c2', 44.1, 45, [{ field: 'value', before: 44.1, after: 45 }]],
      ['k1', 55.5, 55.5, [{ field: 'stderr', before: undefined, after: 2 }]],
      ['m1', 80.2, 80.2, [{ field: 'variant', before: undefined, after: 'tools' }]],
      ['m2', 61.7, undefined, []],
    ],
  );
});

test('models: added, removed, renamed by an alias, and their facts', () => {
  const { models, scores, verdicts } = diffOf((draft) => {
    Object.assign(modelIn(draft, 'alpha'), { id: 'alpha-2', aliases: ['alpha'], price: 'free' });
    draft.models = draft.models.filter(({ id }) => id !== 'gamma');
    draft.models.push({ id: 'delta', name: 'Delta', scores: {} });
  });
  assert.deepEqual(models, {
    added: [{ id: 'delta', scores: 0 }],
    removed: [{ id: 'gamma', scores: 6 }],
    renamed: [{ before: 'alpha', after: 'alpha-2' }],
    changed: [
      {
        id: 'alpha-2',
        fields: [
          { field: 'aliases', before: undefined, after: ['alpha'] },
          { field: 'price', before: { input: 2, output: 8 }, after: 'free' },
        ],
      },
    ],
  });
  assert.deepEqual(scores, []);
  assert.deepEqual(verdicts, { pairs: 1, changed: [] });
});

test('benchmarks, categories, sources and the dataset itself', () => {
  const diff = diffOf((draft) => {
    draft.updated = '2026-05';
    draft.sources['other'] = { name: 'Other' };
    draft.categories.reverse();
    draft.categories[0]!.weight = 11;
    benchmarkIn(draft, 'k1').items = 198;
    // The default written out is no change.
    benchmarkIn(draft, 'k2').weight = 1;
    draft.benchmarks.push({ id: 'new', name: 'New', category: 'math' });
  });
  assert.deepEqual(diff.dataset, [{ field: 'updated', before: '2026-04-19', after: '2026-05' }]);
  assert.deepEqual(diff.sources, { added: ['other'], removed: [], changed: [], reordered: false });
  assert.deepEqual(diff.categories, {
    added: [],
    removed: [],
    changed: [{ id: 'knowledge', fields: [{ field: 'weight', before: 10, after: 11 }] }],
    reordered: true,
  });
  assert.deepEqual(diff.benchmarks, {
    added: ['new'],
    removed: [],
    changed: [{ id: 'k1', fields: [{ field: 'items', before: 500, after: 198 }] }],
    reordered: false,
  });
});

test('verdicts: level and leader before and after, with the rows that changed', () => {
  const { pairs, changed } = diffOf(rising).verdicts;
  assert.equal(pairs, 3);
  const pair = changed.find(({ models }) => models.join() === 'alpha,beta')!;
  assert.deepEqual([pair.before.leader, pair.after.level, pair.after.leader], [null, 'clear', 'beta']);
  assert.ok(pair.after.difference! < pair.before.difference!);
  assert.deepEqual(pair.rows.map(({ benchmark, before, after: now }) => [benchmark, before?.values, now?.values])[0], [
    'c1',
    [71.3, 64.2],
    [71.3, 84.2],
  ]);
  assert.equal(pair.rows.length, 6);
});

test('verdicts that change by weights alone have no rows', () => {
  const [only] = diffOf((draft) => draft.categories.slice(1).forEach((category) => (category.weight = 0))).verdicts
    .changed;
  assert.equal(only!.after.level, 'not-comparable');
  assert.ok(only!.rows.every(({ after: now }) => now === null));
  const grouped = diffOf((draft) =>
    draft.categories.forEach((category, index) => (category.weight = [100, 1, 1][index]!)),
  );
  assert.ok(grouped.verdicts.changed.length > 0);
  assert.ok(grouped.verdicts.changed.every(({ rows }) => rows.length === 0));
});

test('the text is Markdown, verdicts first', async () => {
  const { exitCode, out } = await run('diff', old, fresh);
  assert.equal(exitCode, 0);
  const lines = out.split('\n');
  assert.equal(lines[0], '**2 verdicts of 3 pairs change.**');
  assert.ok(out.includes('| pair | before | after | rows that changed |\n| --- | --- | --- | --- |\n'));
  assert.match(
    out,
    /\| `alpha` and `beta` \| `[a-z-]+` \| `beta:clear` \| `c1` 71\.3 to 64\.2 → 71\.3 to 84\.2; .*2 more \|/,
  );
  assert.ok(lines.includes('- `gamma`: price `{"input":2,"output":8}` → `{"input":1,"output":4}`'));
  assert.ok(lines.includes('- `beta` on `c1` (`lab`, `independent`): value `64.2` → `84.2`'));
});

test('a row whose figures stay says what else changed', async () => {
  const path = file(
    'measured.json',
    bent((draft) => {
      for (const one of draft.benchmarks) one.items = 100_000;
      benchmarkIn(draft, 'c1').weight = 3;
    }),
  );
  const { out } = await run('diff', old, path);
  assert.match(
    out,
    /`c1` [\d.]+ to [\d.]+, other margin of error and weight; `c2` [\d.]+ to [\d.]+, other margin of error;/,
  );
});

test('words of the data do not become markup', async () => {
  const path = file(
    'markup.json',
    bent((draft) => (modelIn(draft, 'beta').license = 'a|b` <i>\nc')),
  );
  const { out } = await run('diff', old, path);
  assert.ok(out.includes('- `beta`: license not stated → `a|b’ <i> c`'));
});

test('long sections are cut, --all shows them', async () => {
  const path = file(
    'many.json',
    bent((draft) => scoresIn(draft).forEach((score) => (score.note = 'read again'))),
  );
  const more = file(
    'more.json',
    bent((draft) =>
      scoresIn(draft).forEach((score, index) => Object.assign(score, { note: 'read again', n: 100 + index })),
    ),
  );
  assert.equal((await run('diff', old, path)).out.match(/^- /gm)?.length, 18);
  const models = bent((draft) =>
    draft.models.push(...Array.from({ length: 30 }, (_, index) => ({ id: `x${index}`, name: 'X', scores: {} }))),
  );
  const { out } = await run('diff', more, file('models.json', models));
  assert.match(out, /^- … 10 more \(--all\)$/m);
  assert.doesNotMatch((await run('diff', more, file('models.json', models), '--all')).out, /--all/);
});

test('--exit-code ends with 1 if anything differs, as git does; without it 0', async () => {
  assert.equal((await run('diff', old, fresh, '--exit-code')).exitCode, 1);
  const same = await run('diff', old, old, '--exit-code');
  assert.equal(same.exitCode, 0);
  assert.equal(same.out, 'No difference; no verdict of 3 pairs changes.\n');
});

test('what cannot be read, or is no dataset, ends with 2', async () => {
  for (const path of [join(folder, 'missing.json'), file('broken.json', { format: 'model-compare/1' })]) {
    const { exitCode, out, err } = await run('diff', old, path);
    assert.equal(exitCode, 2);
    assert.equal(out, '');
    assert.ok(err.includes(path));
  }
});

test('--models limits the verdicts: among several, or of one with all others', async () => {
  const pairs = async (models: string): Promise<unknown> =>
    (JSON.parse((await run('diff', old, fresh, '--models', models, '--json')).out) as DatasetDiff).verdicts.pairs;
  assert.equal(await pairs('alpha,beta'), 1);
  assert.equal(await pairs('beta'), 2);
  const unknown = await run('diff', old, fresh, '--models', 'betta');
  assert.deepEqual(
    [unknown.exitCode, unknown.err],
    [2, `${fresh}: no model is called "betta"; did you mean "beta"?\n`],
  );
  const added = file(
    'added.json',
    bent((draft) => draft.models.push({ id: 'delta', name: 'D', scores: {} })),
  );
  const lone = await run('diff', old, added, '--models', 'delta');
  assert.deepEqual([lone.exitCode, lone.err], [2, `--models: ${old} has no delta; name models that are in both\n`]);
});

test('JSON says null for what is not stated', async () => {
  const { out } = await run(
    'diff',
    old,
    file(
      'note.json',
      bent((draft) => (scoresIn(draft)[0]!.note = 'x')),
    ),
    '--json',
  );
  const { scores } = JSON.parse(out) as DatasetDiff;
  assert.deepEqual(scores[0]!.fields, [{ field: 'note', before: null, after: 'x' }]);
});

test('progress goes to a terminal only, every tenth of a second, and is cleared', () => {
  const printed = (isTerminal: boolean): string => {
    let err = '';
    let now = 0;
    const { step, end } = progressOf({ err: (text) => (err += text), isTerminal }, 'verdicts', 4, () => (now += 60));
    for (let count = 0; count < 4; count++) step();
    end();
    return err;
  };
  assert.equal(printed(true), '\rverdicts 2 of 4 (50 %)\rverdicts 4 of 4 (100 %)\r\u001b[K');
  assert.equal(printed(false), '');
});

test('two builds of the shipped dataset do not differ', () => {
  const shipped = JSON.parse(readFileSync(join(DATA, 'dist/dataset.json'), 'utf8')) as object;
  assert.ok(isEmptyDiff(diffDatasets(parseDataset(shipped), parseDataset(structuredClone(shipped)))));
});
