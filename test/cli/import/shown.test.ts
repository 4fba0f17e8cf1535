import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { encodeCompact } from '../../../src/core/compact.js';
import { compareModels, parseDataset } from '../../../src/core/index.js';
import { run } from '../run.js';
import { CATALOGUE, sample } from './import-run.js';

const folder = mkdtempSync(join(tmpdir(), 'model-compare-shown-'));
after(() => rmSync(folder, { recursive: true }));

/** The model of the catalogue that each imported one is set beside. */
const OTHER = 'gemma-4-e4b';

/** Every sample with a model that it brings. */
const SAMPLES: readonly (readonly [model: string, format: string, path: string, ...options: string[]])[] = [
  ['o3-high', 'csv', 'csv/simple-evals-wide.csv', '--set', 'by=vendor', '--benchmark', 'GPQA=gpqa-diamond'],
  ['gpt-4-1', 'csv', 'csv/long.csv'],
  ['muse-spark', 'csv', 'csv/epoch-gpqa.csv', '--column', 'score=mean_score', '--set', 'benchmark=gpqa-diamond'],
  [
    'glm-4.5',
    'csv',
    'csv/lmarena-text.csv',
    '--column',
    'score=arena_score',
    '--set',
    'benchmark=x',
    '--set',
    'unit=Elo',
  ],
  ['01-ai/yi-1.5-34b-chat', 'every-eval-ever', 'every-eval-ever/datastore-object.json'],
  ['gpt-4.1-mini', 'every-eval-ever', 'every-eval-ever/helm-capabilities-gpt-4.1-mini-0.2.json'],
  ['demo-org/demo-model', 'every-eval-ever', 'every-eval-ever/reference-aggregate-0.3.json'],
  ['rylanschaeffer/mem-qwen3-93m-minerva-math-rep-0-sbst-1.0000-epch-1-ot-1', 'lm-eval', 'lm-eval'],
  ['mistral/mistral-small-latest', 'inspect', 'inspect/intercode_ctf.eval.json'],
  ['openai/azure/gpt-4o-mini', 'inspect', 'inspect/pubmedqa_gpt4o_mini.eval.json'],
  ['vedika', 'hf', 'hf/gpqa.yaml', '--set', 'model=vedika'],
  ['vedika', 'hf', 'hf/spec.yaml', '--set', 'model=vedika'],
  ['wizardlm-2-8x22b', 'hf', 'hf/README.md'],
  ['moark/glm-4.7', 'models.dev', 'models.dev/api.json', '--only', 'moark/GLM-4.7'],
  ['openai/gpt-5.5', 'models.dev', 'models.dev/models/openai/gpt-5.5.toml', '--only', 'openai/gpt-5.5'],
  ['anthropic/claude-opus-4.6', 'openrouter', 'openrouter/models.sample.json', '--only', 'anthropic/claude-opus-4.6'],
];

/** What test/browser/imported.test.ts shows in the widget, in the compact form. */
const GOLDEN = new URL('../../golden/imported.json', import.meta.url);
const isUpdate = process.env['UPDATE_GOLDEN'] !== undefined;

interface Imported {
  readonly sample: string;
  readonly model: string;
  readonly dataset: unknown;
}

const imported: Imported[] = [];
const golden = isUpdate ? [] : (JSON.parse(readFileSync(GOLDEN, 'utf8')) as Imported[]);

for (const [model, format, path, ...options] of SAMPLES) {
  test(`${path}: imported, checked, and as the widget is tested with it`, async () => {
    const out = join(folder, 'dataset.json');
    const { exitCode, err } = await run(
      ...['import', format, sample(path), ...options, ...CATALOGUE, '--with', OTHER, '--out', out],
    );
    assert.equal(exitCode, 0, err);
    const check = await run('check', out);
    assert.equal(check.exitCode, 0, check.out);
    const dataset = parseDataset(JSON.parse(readFileSync(out, 'utf8')));
    assert.equal(compareModels(dataset, [model, OTHER]).models[0].id, model);
    const wire = JSON.parse(JSON.stringify(encodeCompact(dataset))) as unknown;
    imported.push({ sample: path, model, dataset: wire });
    if (isUpdate) return;
    const expected = golden.find((one) => one.sample === path);
    assert.deepEqual(wire, expected?.dataset, 'look at the change, then run with UPDATE_GOLDEN=1');
  });
}

after(() => {
  if (isUpdate) writeFileSync(GOLDEN, `[\n${imported.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
});
