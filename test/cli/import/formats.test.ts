import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { benchmarkIn, importJson, leftOut, modelIn, sample, scoreIn } from './import-run.js';

const HELM_URL =
  'https://storage.googleapis.com/crfm-helm-public/capabilities/benchmark_output/releases/v1.15.0/groups/core_scenarios.json';

const folder = mkdtempSync(join(tmpdir(), 'model-compare-formats-'));
after(() => rmSync(folder, { recursive: true }));

test('Every Eval Ever 0.2, HELM: shares as percentages, counts of questions, known benchmarks, no aggregate', async () => {
  const imported = await importJson(
    'every-eval-ever',
    sample('every-eval-ever/helm-capabilities-gpt-4.1-mini-0.2.json'),
  );
  assert.deepEqual(scoreIn(imported, 'gpt-4.1-mini', 'mmlu-pro'), {
    value: 78.3,
    n: 1000,
    source: 'helm-capabilities-crfm',
    by: 'independent',
    variant: 'HELM',
    note: 'COT correct on MMLU-Pro',
    url: HELM_URL,
  });
  const scores = ['gpqa-main', 'ifeval', 'wildbench', 'omni-math'].map((id) => {
    const { value, n } = scoreIn(imported, 'gpt-4.1-mini', id);
    return [value, n];
  });
  assert.deepEqual(scores, [
    [61.4, 446],
    [90.4, 541],
    [83.8, 1000],
    [49.1, 1000],
  ]);
  assert.equal(benchmarkIn(imported, 'gpqa-main').category, 'knowledge');
  assert.deepEqual(imported.dataset.sources['helm-capabilities-crfm'], {
    name: 'helm_capabilities, crfm',
    retrieved: '2026-02-11',
  });
  assert.deepEqual(leftOut(imported), [['Mean score', 'an aggregate of other rows, no measurement of its own']]);
});

test('Every Eval Ever 0.2.2: subsets of one dataset are one group', async () => {
  const imported = await importJson('every-eval-ever', sample('every-eval-ever/datastore-object.json'));
  const id = '01-ai/yi-1.5-34b-chat';
  assert.equal(imported.imported.scores, 15);
  assert.deepEqual([modelIn(imported, id).name, modelIn(imported, id).provider], ['Yi-1.5-34B-Chat', '01-ai']);
  assert.equal(scoreIn(imported, id, 'mmlu-pro-overall').value, 52.29);
  assert.equal(scoreIn(imported, id, 'mmlu-pro-biology').value, 71.41);
  assert.equal(scoreIn(imported, id, 'mmlu-pro-other').by, 'independent');
  assert.equal(new Set(imported.dataset.benchmarks.map(({ group }) => group)).size, 1);
  assert.equal(benchmarkIn(imported, 'mmlu-pro-law').group, 'mmlu-pro-leaderboard-submissions-tiger-lab');
  assert.deepEqual(imported.notImported, []);
});

test('Every Eval Ever 0.3: date, openness, source', async () => {
  const imported = await importJson('every-eval-ever', sample('every-eval-ever/reference-aggregate-0.3.json'));
  assert.deepEqual(scoreIn(imported, 'demo-org/demo-model', 'demo-source.demo-bench'), {
    value: 75,
    source: 'platform-aggregator-org',
    by: 'independent',
    note: 'accuracy',
    date: '2025-06-15',
    url: 'https://example.invalid/demo_bench',
  });
  assert.equal(modelIn(imported, 'demo-org/demo-model').openWeights, true);
  assert.equal(imported.dataset.categories[0]!.id, 'uncategorized');
  assert.match(imported.notes.join('\n'), /in the category "Other", weight 10, .*demo-source\.demo-bench/);
});

test('Every Eval Ever: a folder of records is one dataset', async () => {
  const imported = await importJson('every-eval-ever', sample('every-eval-ever'));
  assert.equal(imported.dataset.models.length, 3);
  assert.equal(imported.imported.scores, 21);
});

test('lm-eval: value, error, questions, date and model; an error of 0 is no error', async () => {
  const imported = await importJson('lm-eval', sample('lm-eval'));
  const id = 'rylanschaeffer/mem-qwen3-93m-minerva-math-rep-0-sbst-1.0000-epch-1-ot-1';
  assert.deepEqual(scoreIn(imported, id, 'math-rephrased-full'), {
    value: 0.04,
    stderr: 0.028281442113,
    n: 5000,
    note: 'exact_match; task version 1; lm-evaluation-harness 0.4.9.2',
    date: '2026-01-21',
  });
  assert.deepEqual(scoreIn(imported, id, 'math-perturbed-full').stderr, undefined);
  assert.equal(benchmarkIn(imported, 'math-rephrased-full').items, 5000);
  assert.deepEqual(leftOut(imported), [['math_perturbed_full: standard error', 'a standard error of 0 says nothing']]);
  assert.deepEqual(imported.passedOver.length, 1);
  assert.match(imported.passedOver[0]!, /samples_math_perturbed_full/);
});

test('Inspect: accuracy with its error; a part of the questions is a test condition', async () => {
  const imported = await importJson('inspect', sample('inspect'));
  assert.deepEqual(scoreIn(imported, 'mistral/mistral-small-latest', 'gdm-intercode-ctf'), {
    value: 35.4430379747,
    stderr: 5.41613787154,
    n: 79,
    note: 'accuracy, scorer includes; inspect_ai 0.3.75',
    date: '2025-03-25',
  });
  assert.deepEqual(scoreIn(imported, 'openai/azure/gpt-4o-mini', 'pubmedqa'), {
    value: 100,
    n: 2,
    variant: '2 of 500 questions',
    note: 'accuracy, scorer choice; inspect_ai 0.3.108',
    date: '2025-07-03',
  });
  assert.equal(benchmarkIn(imported, 'pubmedqa').items, 500);
  assert.equal(benchmarkIn(imported, 'gdm-intercode-ctf').items, undefined);
  assert.deepEqual(leftOut(imported), [['pubmedqa: stderr', 'a standard error of 0 says nothing']]);
});

test('Hugging Face .eval_results: the model is the user’s to name, the benchmark is known', async () => {
  const file = sample('hf/gpqa.yaml');
  const imported = await importJson('hf', file, '--set', 'model=vedika-advanced-ai/vedika-4.1-flash');
  assert.deepEqual(scoreIn(imported, 'vedika-advanced-ai/vedika-4.1-flash', 'gpqa-diamond'), {
    value: 78.8,
    source: 'model-card',
    date: '2026-05-23',
    url: 'https://huggingface.co/google/gemma-4-12B-it',
  });
  const spec = await importJson('hf', sample('hf/spec.yaml'), '--set', 'model=m', '--set', 'by=independent');
  const { value, by, note, date } = scoreIn(spec, 'm', 'hle');
  assert.deepEqual([value, by, note, date], [20.9, 'independent', 'no-tools; hle', '2025-01-15']);
});

test('Hugging Face model-index: shots are the variant, the metric is the note, the licence is a fact', async () => {
  const imported = await importJson('hf', sample('hf/README.md'), '--set', 'by=independent');
  const rows = ['ifeval', 'bbh', 'mmlu-pro'].map((id) => {
    const { value, variant, note, by } = scoreIn(imported, 'wizardlm-2-8x22b', id);
    return [value, variant, note, by];
  });
  assert.deepEqual(rows, [
    [52.72, undefined, 'strict accuracy', 'independent'],
    [48.58, '3-shot', 'normalized accuracy', 'independent'],
    [39.96, '5-shot', 'accuracy', 'independent'],
  ]);
  assert.equal(modelIn(imported, 'wizardlm-2-8x22b').license, 'apache-2.0');
  assert.equal(imported.dataset.sources['open-llm-leaderboard']!.name, 'Open LLM Leaderboard');
});

test('Hugging Face model-index: a subset is not the whole, and the whole goes by several names', async () => {
  const card = (type: string, config: string | null): string =>
    JSON.stringify({
      'model-index': [
        { name: 'm', results: [{ dataset: { name: 'MMLU', type, config }, metrics: [{ type: 'acc', value: 50 }] }] },
      ],
    });
  const cases: [type: string, config: string | null, id: string][] = [
    ['cais/mmlu', null, 'mmlu'],
    ['cais/mmlu', 'all', 'mmlu'],
    ['cais/mmlu', 'default', 'mmlu'],
    ['cais/mmlu', 'professional_law', 'cais/mmlu/professional-law'],
    ['openai_humaneval', 'None', 'humaneval'],
    ['TIGER-Lab/MMLU-Pro', 'main', 'mmlu-pro'],
    ['Idavidrein/gpqa', 'gpqa_diamond', 'gpqa-diamond'],
    ['Idavidrein/gpqa', 'gpqa_extended', 'idavidrein/gpqa/gpqa-extended'],
  ];
  for (const [type, config, id] of cases) {
    const path = join(folder, 'card.yaml');
    writeFileSync(path, card(type, config));
    const imported = await importJson('hf', path, '--set', 'by=vendor');
    assert.deepEqual(Object.keys(modelIn(imported, 'm').scores), [id], `${type} ${config}`);
  }
});

test('models.dev: facts and prices under the names of its folders, no figures of other publishers', async () => {
  const imported = await importJson('models.dev', sample('models.dev'));
  assert.deepEqual(modelIn(imported, 'gpt-4.1-mini'), {
    id: 'gpt-4.1-mini',
    name: 'GPT-4.1 mini',
    provider: 'OpenAI',
    aliases: ['gpt-4.1-mini-2025-04-14'],
    released: '2025-04-14',
    reasoning: false,
    openWeights: false,
    contextWindow: 1047576,
    maxOutput: 32768,
    price: { input: 0.4, output: 1.6 },
    scores: {},
  });
  const { price, released, contextWindow } = modelIn(imported, 'moark/glm-4.7');
  assert.deepEqual([price, released, contextWindow], [{ input: 3.5, output: 14 }, '2025-12-22', 204800]);
  assert.deepEqual(modelIn(imported, 'openai/gpt-5.5').maxOutput, 128000);
  assert.equal(modelIn(imported, 'gemma-4-31b').price, undefined);
  assert.equal(leftOut(imported).length, 17);
  assert.ok(
    leftOut(imported).every(([name, reason]) => name.startsWith('openai/gpt-5.5: ') && /other publishers/.test(reason)),
  );
});

test('OpenRouter: dollars a million tokens, maker and name apart, moving ids named', async () => {
  const imported = await importJson('openrouter', sample('openrouter/models.sample.json'));
  assert.deepEqual(modelIn(imported, 'anthropic/claude-opus-4.6'), {
    id: 'anthropic/claude-opus-4.6',
    name: 'Claude Opus 4.6',
    provider: 'Anthropic',
    contextWindow: 1000000,
    price: { input: 5, output: 25 },
    scores: {},
  });
  assert.deepEqual(modelIn(imported, 'gemma-4-31b').price, { input: 0.12, output: 0.37 });
  assert.deepEqual(modelIn(imported, 'gpt-4.1-mini').price, { input: 0.4, output: 1.6 });
  assert.equal(imported.notes.filter((note) => /may stand for another snapshot/.test(note)).length, 3);
});
