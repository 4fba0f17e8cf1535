import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { ROLES } from '../../../src/cli/import/csv-roles.js';
import { slug } from '../../../src/cli/import/slug.js';
import { benchmarkIn, importJson, leftOut, modelIn, sample, scoreIn } from './import-run.js';

const folder = mkdtempSync(join(tmpdir(), 'model-compare-csv-'));
after(() => rmSync(folder, { recursive: true }));

function written(text: string): string {
  const path = join(folder, 'table.csv');
  writeFileSync(path, text);
  return path;
}

test('wide: one model a line, every figure of the real table, known names joined', async () => {
  const imported = await importJson(
    'csv',
    sample('csv/simple-evals-wide.csv'),
    '--set',
    'by=vendor',
    '--benchmark',
    'GPQA=gpqa-diamond',
  );
  assert.equal(imported.imported.scores, 49);
  assert.deepEqual(scoreIn(imported, 'gpt-4.1', 'gpqa-diamond'), { value: 66.3, by: 'vendor' });
  assert.deepEqual(scoreIn(imported, 'o3-high', 'simpleqa'), { value: 48.6, by: 'vendor' });
  assert.equal(benchmarkIn(imported, 'mmlu').category, 'knowledge');
  assert.equal(benchmarkIn(imported, 'drop-f1-3shot').category, 'uncategorized');
  assert.deepEqual(leftOut(imported), [['prompt', 'a column without a number']]);
});

test('wide: errors and counts stand beside their benchmark; what is unknown is empty', async () => {
  const table = 'name;Routing;Routing (stderr);Routing (n);Minutes\nDesk Small;91.5;1.4;400;–\nDesk Large;93;;400;80\n';
  const imported = await importJson('csv', written(table), '--no-catalogue');
  assert.deepEqual(scoreIn(imported, 'desk-small', 'routing'), { value: 91.5, stderr: 1.4, n: 400 });
  assert.deepEqual(scoreIn(imported, 'desk-large', 'routing'), { value: 93, n: 400 });
  assert.deepEqual(modelIn(imported, 'desk-small').scores['minutes'], undefined);
  assert.equal(modelIn(imported, 'desk-small').name, 'Desk Small');
});

test('wide: a table of Epoch AI says what is no benchmark, and that shares look like percentages', async () => {
  const imported = await importJson('csv', sample('csv/epoch-gpqa.csv'));
  assert.deepEqual(imported.added.benchmarks, ['mean-score', 'best-score-across-scorers']);
  assert.match(
    imported.notes.join('\n'),
    /every value lies from 0 to 1: mean-score, best-score-across-scorers; .* --set unit=share/,
  );
  assert.match(leftOut(imported).find(([name]) => name === 'stderr')![1], /--column score=<heading>/);
});

test('long: columns named on the command line, shares with their errors, days of time stamps', async () => {
  const imported = await importJson(
    ...['csv', sample('csv/epoch-gpqa.csv'), '--column', 'score=mean_score', '--column', 'date=Started at'],
    ...[
      '--column',
      'url=Log viewer',
      '--set',
      'benchmark=gpqa-diamond',
      '--set',
      'unit=share',
      '--set',
      'by=independent',
    ],
    ...['--set', 'source=Epoch AI', '--set', 'license=CC-BY-4.0'],
  );
  const { url, ...score } = scoreIn(imported, 'gpt-5.4-mini-2026-03-17-high', 'gpqa-diamond');
  assert.deepEqual(score, {
    value: 83.5858585859,
    stderr: 2.22744691891,
    source: 'epoch-ai',
    by: 'independent',
    date: '2026-04-15',
  });
  assert.match(url!, /^https:\/\/logs\.epoch\.ai\//);
  assert.equal(scoreIn(imported, 'muse-spark', 'gpqa-diamond').stderr, 2.2);
  assert.deepEqual(imported.dataset.sources['epoch-ai'], { name: 'Epoch AI', license: 'CC-BY-4.0' });
});

test('long: ratings with distances for intervals; without a unit they are outside the scale', async () => {
  const file = sample('csv/lmarena-text.csv');
  const columns = ['--column', 'score=arena_score', '--set', 'benchmark=LMArena Text'];
  const imported = await importJson('csv', file, ...columns, '--set', 'unit=Elo');
  assert.deepEqual(scoreIn(imported, 'gemini-2.5-pro', 'lmarena-text').interval, [1465, 1475]);
  assert.equal(benchmarkIn(imported, 'lmarena-text').unit, 'Elo');
  await assert.rejects(
    importJson('csv', file, ...columns),
    /outside 0 to 100, the scale of %; say which unit it is in: --set unit=…/,
  );
});

test('long: category, unit, reporter, source and licence of every line', async () => {
  const imported = await importJson('csv', sample('csv/long.csv'));
  assert.deepEqual(scoreIn(imported, 'gpt-4-1', 'aime-2024'), {
    value: 48.1,
    source: 'llmstats',
    by: 'vendor',
    variant: 'Standard benchmark',
    date: '2025-04-14',
    url: 'https://openai.com/index/gpt-4-1',
  });
  assert.equal(scoreIn(imported, 'gpt-4-1', 'gpqa-diamond').by, 'independent');
  assert.equal(scoreIn(imported, 'gpt-4-1', 'arena-coding').value, 1453.52);
  const { category, unit } = benchmarkIn(imported, 'arena-coding');
  assert.deepEqual([category, unit], ['coding', 'elo']);
  assert.equal(imported.dataset.sources['llmstats']!.license, 'CC BY 4.0');
  assert.deepEqual(
    leftOut(imported).map(([name]) => name),
    ['raw_name'],
  );
});

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

test('dataset → wide table → import gives the same scores', async () => {
  const reserved = new Set(
    Object.values(ROLES)
      .flat()
      .map((word) => slug(word)),
  );
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((text) => text.trim())
    .filter((text) => slug(text) !== '' && !reserved.has(slug(text)) && !/^[\uFEFF]|\((?:stderr|n)\)$|\r/.test(text));
  const names = fc.uniqueArray(name, { selector: slug, minLength: 1, maxLength: 4 });
  const cell = fc.option(
    fc.double({ min: 0, max: 100, noNaN: true }).map((value) => Math.abs(Number(value.toPrecision(10)))),
  );
  const table = fc
    .record({ models: names, benchmarks: names, cells: fc.array(cell, { minLength: 16, maxLength: 16 }) })
    .filter(({ cells }) => cells[0] !== null);
  await fc.assert(
    fc.asyncProperty(table, async ({ models, benchmarks, cells }) => {
      const at = (row: number, column: number): number | null => cells[row * 4 + column]!;
      const lines = models.map((model, row) => [
        quoted(model),
        ...benchmarks.map((_, column) => at(row, column) ?? ''),
      ]);
      const text = [['model', ...benchmarks.map(quoted)], ...lines].map((line) => `${line.join(',')}\n`).join('');
      const imported = await importJson('csv', written(text), '--no-catalogue');
      models.forEach((model, row) =>
        benchmarks.forEach((benchmark, column) => {
          const found = imported.dataset.models.find(({ id }) => id === slug(model))?.scores[slug(benchmark)];
          const value = at(row, column);
          assert.deepEqual(found, value === null ? undefined : [{ value }]);
        }),
      );
    }),
    { numRuns: 60 },
  );
});

test('wide: figures in another notation are left out with how to write them', async () => {
  const path = join(folder, 'notation.csv');
  writeFileSync(path, 'model;A;B;C;Price;Kind\nx;84,3;84.3%;80;$2;open\ny;;91%;70;$3;closed\n');
  const imported = await importJson('csv', path, '--set', 'by=vendor', '--no-catalogue');
  assert.deepEqual(leftOut(imported), [
    ['A', 'a column without a number; for figures write 84.3'],
    ['B', 'a column without a number; for figures write 84.3'],
    ['Price', 'a column without a number; for figures write 2'],
    ['Kind', 'a column without a number'],
  ]);
});

test('columns that nobody uses are passed over, a column without a heading is not', async () => {
  const path = join(folder, 'unused.csv');
  writeFileSync(path, 'model,A,,,\nx,1,,,\ny,2,,, \n');
  const imported = await importJson('csv', path, '--no-catalogue');
  assert.deepEqual([imported.imported.scores, leftOut(imported)], [2, []]);
  writeFileSync(path, 'model,A,,\nx,1,5,\ny,2,,\n');
  assert.deepEqual(leftOut(await importJson('csv', path, '--no-catalogue')), [['', 'a column without a heading']]);
});

test('many measurements of one model on one benchmark, some of them twice', async () => {
  const path = join(folder, 'many.csv');
  const lines = Array.from({ length: 600 }, (_, index) => `m,b,${(index % 500) / 10},s${index % 500}`);
  writeFileSync(path, ['model,benchmark,score,source', ...lines].join('\n'));
  const { imported, dataset } = await importJson('csv', path, '--no-catalogue');
  assert.deepEqual([imported.scores, imported.repeated], [500, 100]);
  assert.equal(Object.keys(dataset.sources).length, 500);
  assert.equal(dataset.models[0]!.scores['b']!.length, 500);
});
