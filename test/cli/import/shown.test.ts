import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { buildViewModel, compareModels, parseDataset } from '../../../src/core/index.js';
import en from '../../../src/locales/en.js';
import { renderHtml } from '../../../src/render/index.js';
import { run } from '../run.js';
import { CATALOGUE, sample } from './import-run.js';

const folder = mkdtempSync(join(tmpdir(), 'model-compare-shown-'));
after(() => rmSync(folder, { recursive: true }));

/** Every sample with a model that it brings: to be checked, and shown beside a model of the catalogue. */
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

for (const [model, format, path, ...options] of SAMPLES) {
  test(`${path}: imported, checked, shown beside o4-mini`, async () => {
    const out = join(folder, 'dataset.json');
    const { exitCode, err } = await run(
      ...['import', format, sample(path), ...options, ...CATALOGUE, '--with', 'o4-mini', '--out', out],
    );
    assert.equal(exitCode, 0, err);
    const check = await run('check', out);
    assert.equal(check.exitCode, 0, check.out);
    const dataset = parseDataset(JSON.parse(readFileSync(out, 'utf8')));
    const html = renderHtml(buildViewModel(compareModels(dataset, [model, 'o4-mini']), en));
    const name = dataset.models.find(({ id }) => id === model)!.name;
    assert.ok(html.includes(name.replaceAll('&', '&amp;')), html.slice(0, 500));
  });
}
