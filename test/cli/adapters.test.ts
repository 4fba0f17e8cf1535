import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLlmstats, readLlmstatsFacts } from '../../src/cli/sources/llmstats.js';
import { round } from '../../src/cli/sources/figures.js';
import { readGenaiPrices } from '../../src/cli/sources/genai-prices.js';
import { readLlmZoo } from '../../src/cli/sources/llm-zoo.js';
import { readModelsDev } from '../../src/cli/sources/models-dev.js';
import { readSimpleEvals } from '../../src/cli/sources/simple-evals.js';
import { only, pinnedFiles, pinnedScores } from './pinned.js';

test('Epoch: own runs are percentages with a standard error, a day, the hub’s page and a log for those who trace', () => {
  const score = only(pinnedScores('epoch'), 'gpt-4.1-2025-04-14', 'gpqa_diamond');
  assert.equal(score.value, 66.92);
  assert.equal(score.stderr, 2.82);
  assert.equal(score.by, 'independent');
  assert.equal(score.date, '2025-04-14');
  assert.equal(score.url, 'https://epoch.ai/benchmarks/gpqa-diamond');
  const row = pinnedScores('epoch').find(
    ({ model, benchmark }) => model === 'gpt-4.1-2025-04-14' && benchmark === 'gpqa_diamond',
  );
  assert.match(row?.origin?.log ?? '', /^https:\/\/logs\.epoch\.ai\//);
});

test('Epoch: a run without one right answer states no standard error of 0', () => {
  const score = only(pinnedScores('epoch'), 'Llama-4-Scout-17B-16E-Instruct', 'frontiermath');
  assert.equal(score.value, 0);
  assert.equal(score.stderr, undefined);
});

test("Epoch: the error column of Humanity's Last Exam is half of a 95 % interval in every row", () => {
  const rows = pinnedScores('epoch').filter(({ benchmark }) => benchmark === 'hle_external');
  assert.equal(rows.length, 43);
  for (const { model, score } of rows) {
    // Kimi K2.5 was asked the questions without a picture.
    const questions = model === 'kimi-k2.5' ? 2158 : 2500;
    const half = 196 * Math.sqrt(((score.value / 100) * (1 - score.value / 100)) / questions);
    assert.ok(Math.abs(score.interval![1] - score.value - half) < 0.02, `${score.value} ± ${half}`);
  }
});

test('Epoch: other scales, conditions and releases', () => {
  const rows = pinnedScores('epoch');
  assert.equal(only(rows, 'gpt-4.1-2025-04-14', 'geobench_external').value, 3791);
  const steps = rows.filter(({ model, benchmark }) => benchmark === 'os_world_external' && model.startsWith('o3'));
  assert.deepEqual(
    steps.map(({ score }) => [score.variant, score.value]),
    [
      ['100 steps', 23],
      ['50 steps', 17.2],
      ['15 steps', 9.1],
    ],
  );
  assert.ok(steps.every(({ effortStated }) => effortStated === false));
  const horizon = only(rows, 'o3-2025-04-16_medium', 'metr_time_horizons_external');
  assert.deepEqual([horizon.value, horizon.interval], [91.27, [45.63, 163.13]]);
  assert.ok(rows.every(({ benchmark, effortStated }) => !benchmark.startsWith('metr_') || effortStated === false));
  assert.equal(only(rows, 'o3-2025-04-16_unknown', 'metr_time_horizons_external METR-Horizon-v1.1').value, 119.73);
});

test('a half is rounded up as it is written, whatever the product comes out as', () => {
  assert.equal(round(8.495, 2), 8.5);
  assert.equal(round(1.005, 2), 1.01);
  assert.equal(round(8.494, 2), 8.49);
  assert.equal(only(pinnedScores('epoch'), 'glm-4.5', 'lech_mazur_writing_external').value, 7.8);
});

test('LMArena: ratings with intervals, a benchmark a board', () => {
  const rows = pinnedScores('lmarena');
  const score = only(rows, 'gpt-4.1-2025-04-14', 'text/coding');
  assert.ok(score.interval![0] < score.value && score.value < score.interval![1]);
  assert.equal(score.date, '2025-12-17');
  assert.equal(new Set(rows.map(({ benchmark }) => benchmark)).size, 17);
  const later = only(rows, 'gpt-4.1-2025-04-14', 'text 2026-04');
  assert.deepEqual([later.value, later.interval, later.date], [1413, [1409, 1417], '2026-03-31']);
});

test('LLMStats: vendor by the page cited, 0 is unknown', () => {
  const rows = pinnedScores('llmstats');
  assert.equal(only(rows, 'openai/gpt-4.1-2025-04-14', 'GPQA').value, 66.3);
  assert.equal(only(rows, 'openai/gpt-4.1-2025-04-14', 'GPQA').by, 'vendor');
  assert.equal(only(rows, 'deepseek/deepseek-r1', 'GPQA').by, 'vendor', 'though is_self_reported is false');
  assert.equal(only(rows, 'openai/gpt-4o-2024-08-06', 'MMLU-Pro').by, 'independent', 'a board of another publisher');
  const metric = { dataset_name: 'X', score: 0, date_recorded: '2025-01-01', source_link: 'https://openai.com/' };
  const nowhere = { ...metric, score: 0.5, source_link: 'https://example.com' };
  const file = JSON.stringify({ 'a/b': { input_context_size: null, qualitative_metrics: [metric, nowhere] } });
  assert.deepEqual(readLlmstats(new Map([['models.json', file]])), []);
  assert.deepEqual(readLlmstatsFacts(new Map([['models.json', file]])), [{ model: 'a/b' }]);
});

test('Aider: two attempts, the edit format is the condition', () => {
  const rows = pinnedScores('aider');
  assert.deepEqual(only(rows, 'gpt-4.1', 'polyglot'), {
    value: 52.4,
    n: 225,
    by: 'independent',
    variant: 'diff',
    date: '2025-04-14',
    url: 'https://aider.chat/docs/leaderboards/',
  });
  assert.equal(only(rows, 'o3 (high)', 'polyglot').value, 81.3);
});

test('simple-evals: a cell a score, none for an empty one', () => {
  const rows = pinnedScores('simple-evals');
  assert.equal(only(rows, 'gpt-4.1-mini-2025-04-14', 'MATH').value, 81.4);
  assert.equal(only(rows, 'o3-high', 'GPQA').value, 83.4);
  assert.ok(rows.every(({ benchmark, score }) => benchmark !== 'prompt' && score.by === 'vendor'));
  assert.equal(only(rows, 'o1', 'MMMLU').value, 87.69);
  const gap = new Map([
    ['results.csv', 'model,prompt\n'],
    ['multilingual_mmlu.csv', 'language,a\nFrench,0.5\nGerman,\n'],
  ]);
  assert.throws(() => readSimpleEvals(gap), /a language of a has no figure/);
});

test('Every Eval Ever: HELM with its number of questions, but not for a mean of marks', () => {
  const rows = pinnedScores('every-eval-ever');
  const score = only(rows, 'openai/gpt-4.1-2025-04-14', 'MMLU-Pro');
  assert.deepEqual([score.value, score.n, score.variant, score.by], [81.1, 1000, 'HELM', 'independent']);
  assert.equal(only(rows, 'openai/gpt-4.1-2025-04-14', 'WildBench').n, undefined);
  assert.ok(rows.every(({ benchmark }) => benchmark !== 'Mean score'));
  const agents = rows.filter(
    ({ model, benchmark }) => model === 'o4-mini High (April 2025)' && benchmark === 'CORE-Bench Hard',
  );
  assert.deepEqual(
    agents.map(({ score }) => [score.variant, score.value]),
    [
      ['CORE-Agent', 26.67],
      ['HAL Generalist Agent', 35.56],
    ],
  );
  assert.ok(agents.every(({ publication }) => publication === 'HAL'));
});

test('τ²-bench: pass^1 a domain, vendor where the maker submitted', () => {
  const rows = pinnedScores('tau2-bench');
  assert.equal(only(rows, 'GPT-4.1', 'telecom').value, 34);
  assert.equal(only(rows, 'GPT-4.1', 'telecom').by, 'independent');
  assert.equal(only(rows, 'o3', 'retail').by, 'vendor');
  assert.equal(only(rows, 'Qwen3-Max', 'retail').by, 'vendor');
  assert.ok(!rows.some(({ model, benchmark }) => model === 'o3' && benchmark === 'telecom'));
  assert.equal(only(rows, 'GPT-5.2 (none)', 'telecom 1.0').value, 57.24);
  assert.equal(only(rows, 'GPT-5.2 (high)', 'banking_knowledge').variant, 'alltools');
  assert.equal(only(rows, 'Claude Opus 4.1', 'tau-bench airline').value, 56);
  assert.ok(!rows.some(({ model }) => /realtime|voice|live/i.test(model)));
});

test('vendor facts: figures with their publication', () => {
  const rows = pinnedScores('vendor-facts');
  assert.equal(only(rows, 'gemma-4-31b', 'gpqa_diamond_sr').value, 84.3);
  assert.equal(only(rows, 'llama-4-behemoth', 'math_500').value, 95);
  assert.equal(new Set(rows.map(({ publication }) => publication)).size, 5);
});

test('models.dev: price and limits at the maker, no price of 0', () => {
  const facts = readModelsDev(pinnedFiles('models.dev'));
  const mini = facts.find(({ model }) => model === 'openai/gpt-4.1-mini');
  assert.deepEqual(mini, {
    model: 'openai/gpt-4.1-mini',
    released: '2025-04-14',
    reasoning: false,
    openWeights: false,
    contextWindow: 1_047_576,
    maxOutput: 32_768,
    price: { input: 0.4, output: 1.6 },
  });
  const free = { p: { models: { m: { cost: { input: 0, output: 0 }, limit: { context: 0 } } } } };
  const files = new Map([
    ['api.json', JSON.stringify(free)],
    ['models.json', '{}'],
  ]);
  assert.deepEqual(readModelsDev(files), [{ model: 'p/m' }]);
});

test('genai-prices: the price in force on its day, the lowest tier, none of 0', () => {
  const facts = readGenaiPrices(pinnedFiles('genai-prices'));
  const of = (name: string) => facts.find(({ model }) => model === name)!;
  assert.deepEqual(of('openai/o3').price, { input: 2, output: 8 });
  assert.deepEqual(of('openai/gpt-5.4').price, { input: 2.5, output: 15 });
  assert.equal(of('google/gemma-4-31b-it').price, undefined);
});

test('llm-zoo: a field on which two entries of one name disagree is unknown', () => {
  const facts = readLlmZoo(pinnedFiles('llm-zoo'));
  const of = (name: string) => facts.find(({ model }) => model === name)!;
  assert.deepEqual(of('openai/gpt-4.5-preview').price, { input: 75, output: 150 });
  assert.deepEqual(of('anthropic/claude-sonnet-4-20250514'), {
    model: 'anthropic/claude-sonnet-4-20250514',
    contextWindow: 200_000,
    maxOutput: 64_000,
  });
});
