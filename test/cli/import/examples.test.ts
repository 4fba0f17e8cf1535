import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../../../src/core/dataset/dataset.js';
import { parseDataset } from '../../../src/core/dataset/parse.js';
import { buildViewModel, compareModels } from '../../../src/core/index.js';
import en from '../../../src/locales/en.js';
import { renderMarkdown } from '../../../src/render/index.js';
import { run } from '../run.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'model-compare-examples-'));

/** The page's commands run in a folder of their own, in which the repository's data and pages lie. */
before(() => {
  for (const name of ['data', 'docs']) symlinkSync(join(root, name), join(folder, name), 'junction');
  process.chdir(folder);
});
after(() => {
  process.chdir(root);
  rmSync(folder, { recursive: true });
});

const commands = readFileSync(join(root, 'docs/import.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('model-compare import '))
  .map((line) => [...line.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', '')).slice(1));

/** Runs the commands of the page that write a file, in their order. @returns what they leave, read as the widget reads it. */
async function written(file: string): Promise<Dataset> {
  const own = commands.filter((command) => command.at(-1) === file);
  assert.ok(own.length > 0, `docs/import.md writes no ${file}`);
  for (const command of own) {
    const { exitCode, err } = await run(...command);
    assert.equal(exitCode, 0, err);
  }
  const check = await run('check', file);
  assert.equal(check.exitCode, 0, check.out);
  return parseDataset(JSON.parse(readFileSync(file, 'utf8')));
}

function shown(dataset: Dataset, ...ids: string[]): string {
  return renderMarkdown(buildViewModel(compareModels(dataset, ids), en));
}

test('the help of the page is there', async () => {
  const { exitCode, out } = await run('import', '--help');
  assert.equal(exitCode, 0);
  for (const name of ['csv', 'every-eval-ever', 'lm-eval', 'inspect', 'hf', 'models.dev', 'openrouter'])
    assert.match(out, new RegExp(`^ {2}${name} `, 'm'));
  assert.match(out, /nothing is written and the exit code is 2/);
});

test('a blogger’s table of two models', async () => {
  const dataset = await written('blog.json');
  assert.equal(dataset.name, 'House tests');
  assert.deepEqual(dataset.models[0]!.scores['routing'], [
    { value: 91.5, n: 400, source: 'house-tests', by: 'independent' },
  ]);
  assert.deepEqual(
    dataset.categories.map(({ id, weight }) => [id, weight]),
    [
      ['support-tickets', 10],
      ['summaries', 10],
      ['multilingual', 7],
    ],
  );
  assert.match(shown(dataset, 'desk-small', 'desk-large'), /Desk Large/);
});

test('a vendor’s runs against three rivals of the catalogue', async () => {
  const dataset = await written('harbor.json');
  assert.deepEqual(
    dataset.models.map(({ id }) => id),
    ['gpt-4.1-mini', 'gemma-3-27b', 'deepseek-r1', 'harbor-32b'],
  );
  const { name, scores } = dataset.models.at(-1)!;
  assert.equal(name, 'Harbor 32B');
  assert.deepEqual(Object.keys(scores), ['aime-2024', 'gpqa-diamond', 'ifeval']);
  assert.equal(scores['gpqa-diamond']![0]!.value.toFixed(2), '59.60');
  for (const rival of ['gpt-4.1-mini', 'deepseek-r1']) {
    const { evidence, verdict } = compareModels(dataset, ['harbor-32b', rival]);
    assert.equal(evidence.shared, 3, rival);
    assert.notEqual(verdict.level, 'not-comparable', rival);
  }
  assert.match(shown(dataset, 'harbor-32b', 'deepseek-r1'), /Harbor 32B/);
});

test('a folder of Every Eval Ever, then prices', async () => {
  const dataset = await written('helm.json');
  assert.equal(dataset.models.length, 4);
  assert.deepEqual(
    dataset.benchmarks.map(({ id }) => id),
    ['mmlu-pro', 'gpqa-main', 'ifeval', 'wildbench', 'omni-math'],
  );
  const o3 = dataset.models.find(({ id }) => id === 'o3')!;
  assert.deepEqual([o3.price, o3.scores['omni-math']![0]!.value], [{ input: 2, output: 8 }, 71.4]);
  assert.equal(compareModels(dataset, ['o3', 'gpt-4.1']).evidence.shared, 5);
});
