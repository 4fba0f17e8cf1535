import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { DATA } from '../pinned.js';
import { run } from '../run.js';
import { benchmarkIn, importJson, leftOut, modelIn, sample, scoreIn } from './import-run.js';

const folder = mkdtempSync(join(tmpdir(), 'model-compare-into-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const json = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

const ours = {
  $schema: './schema.json',
  format: 'model-compare/1',
  sources: { board: { name: 'Board' } },
  categories: [{ id: 'c', name: 'C', weight: 3 }],
  benchmarks: [
    { id: 'routing', name: 'Routing', category: 'c', items: 400 },
    { id: 'rate', name: 'Error rate', category: 'c', lowerIsBetter: true },
    { id: 'mark', name: 'Mark', category: 'c', unit: 'points', min: 1, max: 10 },
    { id: 'elo', name: 'Rating', category: 'c', unit: 'Elo' },
  ],
  models: [
    {
      id: 'small',
      name: 'Desk Small',
      provider: 'Desk',
      aliases: ['small-1'],
      price: { input: 1, output: 2 },
      later: true,
      scores: { routing: 91.5 },
    },
    { id: 'large', name: 'Desk Large', scores: { routing: { value: 93, by: 'vendor' } } },
  ],
};

const base = (): string => file('ours.json', ours);
const long = (...lines: string[]): string =>
  file('long.csv', ['model,benchmark,score,unit,min,max,lower_is_better,by', ...lines, ''].join('\n'));

test('what an import does not touch stays as it was, to the byte of its values', async () => {
  const dist = join(DATA, 'dist/dataset.json');
  const out = join(folder, 'same.json');
  const { exitCode, err } = await run(
    'import',
    'openrouter',
    sample('openrouter/models.sample.json'),
    '--into',
    dist,
    '--out',
    out,
  );
  assert.equal(exitCode, 0, err);
  assert.deepEqual(json(out), json(dist));
});

test('joined by id, alias and name; a second measurement stands beside the first, a repeated one is counted', async () => {
  const table = long(
    'small,Routing,91.5,,,,,',
    'small-1,routing,90,,,,,independent',
    'Desk Large,ROUTING,93,,,,,vendor',
    'desk_small,rate,4,,,,,',
  );
  const imported = await importJson('csv', table, '--into', base());
  assert.deepEqual(imported.imported, { scores: 2, facts: 0, repeated: 2 });
  assert.deepEqual(modelIn(imported, 'small').scores['routing'], [{ value: 91.5 }, { value: 90, by: 'independent' }]);
  assert.deepEqual(imported.added, { models: [], benchmarks: [] });
});

test('importing a file twice changes nothing', async () => {
  const [once, twice] = [join(folder, 'once.json'), join(folder, 'twice.json')];
  const record = sample('every-eval-ever');
  await run('import', 'every-eval-ever', record, '--into', base(), '--out', once);
  const { out } = await run('import', 'every-eval-ever', record, '--into', once, '--out', twice);
  assert.match(out, /0 scores, \d+ there already imported/);
  assert.deepEqual(json(twice), json(once));
});

test('unknown fields of the dataset are kept', async () => {
  const { out } = await run('import', 'csv', long('small,routing,80,,,,,'), '--into', base());
  const dataset = JSON.parse(out) as { $schema: string; models: { later?: boolean }[] };
  assert.deepEqual([dataset.$schema, dataset.models[0]!.later], ['./schema.json', true]);
});

test('a value in another unit, range or direction is left out, each with its reason', async () => {
  const table = long(
    'small,rate,4,,,,false,',
    'small,mark,0.5,share,,,,',
    'small,mark,5,points,0,5,,',
    'small,mark,11,,,,,',
    'small,elo,80,%,,,,',
    'small,routing,0.8,share,,,,',
  );
  const imported = await importJson('csv', table, '--into', base());
  assert.deepEqual(
    leftOut(imported).map(([, reason]) => reason),
    [
      'lower is better in the dataset, not here',
      'a share of 1, and the benchmark is in points',
      'on 0 to 5, and the benchmark is on 1 to 10',
      'outside 1 to 10, the scale of points; say which unit it is in: --set unit=…',
      'in %, and the benchmark is in Elo',
    ],
  );
  assert.equal(modelIn(imported, 'small').scores['routing']![1]!.value, 80);
});

test('facts that differ are conflicts, kept unless they are to be replaced', async () => {
  const prices = file('prices.json', {
    data: [
      {
        id: 'desk/small',
        name: 'Desk: Small',
        context_length: 1000,
        pricing: { prompt: '0.000003', completion: '0.000002' },
      },
    ],
  });
  const kept = await importJson('openrouter', prices, '--into', base());
  assert.deepEqual(modelIn(kept, 'small').price, { input: 1, output: 2 });
  assert.equal(modelIn(kept, 'small').contextWindow, 1000);
  assert.deepEqual(
    kept.conflicts.map(({ model, field, dataset }) => [model, field, dataset]),
    [['small', 'price', { input: 1, output: 2 }]],
  );
  const replaced = await importJson('openrouter', prices, '--into', base(), '--replace');
  assert.deepEqual(modelIn(replaced, 'small').price, { input: 3, output: 2 });
});

test('prices of 0, below 0 and of one side are none', async () => {
  const entry = (id: string, prompt: string, completion?: string) => ({ id, pricing: { prompt, completion } });
  const prices = file('odd.json', {
    data: [entry('a:free', '0', '0'), entry('openrouter/auto', '-1', '-1'), entry('c', '0.000001')],
  });
  const imported = await importJson('openrouter', prices);
  assert.ok(imported.dataset.models.every(({ price }) => price === undefined));
  assert.deepEqual(
    leftOut(imported).map(([name, reason]) => [name, reason.slice(0, 15)]),
    [
      ['a:free: price', 'a price of 0 me'],
      ['openrouter/auto: price', 'a price below 0'],
      ['c: price', 'only one side o'],
    ],
  );
  assert.match(imported.notes[0]!, /openrouter\/auto is a moving id/);
});

test('a price of a reseller is not joined to the maker’s model; --model joins it, --only adds what is not there', async () => {
  const api = sample('models.dev/api.json');
  const dataset = file('glm.json', {
    ...ours,
    models: [{ id: 'glm-4.7', name: 'GLM-4.7', provider: 'Z.ai', scores: { routing: 1 } }],
  });
  const { exitCode, err } = await run('import', 'models.dev', api, '--into', dataset);
  assert.equal(exitCode, 2);
  assert.match(err, /nothing could be imported[^]*"moark\/GLM-4\.7"/);
  const joined = await importJson('models.dev', api, '--into', dataset, '--model', 'moark/GLM-4.7=glm-4.7');
  assert.equal(modelIn(joined, 'glm-4.7').contextWindow, 204800);
  const added = await importJson('models.dev', api, '--into', dataset, '--only', 'drun/public/deepseek-r1');
  assert.deepEqual(added.added.models, ['drun/public/deepseek-r1']);
  assert.match(added.notes[0]!, /^2 models that --only does not name are passed over/);
});

test('names, categories, variants, titles and metrics from a file; an entry that meets nothing is named', async () => {
  const map = file('names.json', {
    models: { 'o3-high': 'o3', 'o3-low': '' },
    benchmarks: { GPQA: 'gpqa-diamond', DROP_F1_3shot: 'drop' },
    categories: { drop: 'Reading', nonsense: 'x' },
    titles: { drop: 'DROP', absent: 'x' },
  });
  const imported = await importJson('csv', sample('csv/simple-evals-wide.csv'), '--map', map);
  assert.deepEqual(
    modelIn(imported, 'o3').scores['gpqa-diamond']!.map(({ value }) => value),
    [83.4, 82.8],
  );
  const { name, category } = benchmarkIn(imported, 'drop');
  assert.deepEqual([name, category], ['DROP', 'reading']);
  assert.equal(leftOut(imported).filter(([, reason]) => reason === 'left out on request').length, 7);
  assert.deepEqual(imported.notes, [
    '--title absent: the dataset has nothing of this id',
    'categories: nonsense names nothing that is new in these files',
  ]);
});

test('the user’s category goes before the catalogue’s, for benchmarks that are new to the dataset', async () => {
  const args = ['csv', sample('csv/simple-evals-wide.csv'), '--category', 'MMLU=Exams'];
  const imported = await importJson(...args);
  const { category, items } = benchmarkIn(imported, 'mmlu');
  assert.deepEqual([category, items], ['exams', 14042]);
  assert.equal(imported.dataset.categories.find(({ id }) => id === 'exams')!.name, 'Exams');
});

test('another word for test conditions, or none', async () => {
  const args = ['hf', sample('hf/README.md'), '--variant', '5-shot=', '--variant', '3-shot=three examples'];
  const imported = await importJson(...args);
  assert.equal(scoreIn(imported, 'wizardlm-2-8x22b', 'mmlu-pro').variant, undefined);
  assert.equal(scoreIn(imported, 'wizardlm-2-8x22b', 'bbh').variant, 'three examples');
});

const results = {
  model_name: 'm',
  results: {
    mmlu: { 'acc,none': 0.5, 'acc_stderr,none': 0.01 },
    mmlu_law: { 'acc,none': 0.4, 'acc_norm,none': 0.45 },
    arc: { 'acc_norm,none': 0.6, 'acc,none': 0.55, 'acc_stderr,none': 'N/A' },
    squad: { 'f1,none': 71 },
    wiki: { 'word_perplexity,none': 12.5 },
  },
  group_subtasks: { mmlu: ['mmlu_law'] },
  configs: {
    arc: { output_type: 'multiple_choice', metric_list: [{ metric: 'acc' }, { metric: 'acc_norm' }] },
  },
  'n-shot': { arc: 25 },
  'n-samples': { mmlu_law: { original: 1500, effective: 1500 }, arc: { original: 1172, effective: 100 } },
};

test('lm-eval: the group and not its tasks, the task’s first metric, shots, likelihood and a part of the questions', async () => {
  const path = file('results_1.json', results);
  const imported = await importJson('lm-eval', path);
  assert.deepEqual(scoreIn(imported, 'm', 'mmlu'), {
    value: 50,
    stderr: 1,
    n: 1500,
    note: 'acc; lm-evaluation-harness',
  });
  const { value, stderr, n, variant } = scoreIn(imported, 'm', 'arc');
  assert.deepEqual([value, stderr, n, variant], [55, undefined, 100, '25-shot, log-likelihood, 100 of 1172 questions']);
  assert.deepEqual(
    leftOut(imported).map(([name, reason]) => [name, reason.slice(0, 24)]),
    [
      ['mmlu_law: acc,none', 'part of the group mmlu, '],
      ['mmlu_law: acc_norm,none', 'part of the group mmlu, '],
      ['arc: acc_norm,none', 'one metric a benchmark: '],
      ['squad: f1,none', 'the format states no sca'],
    ],
  );
  const { unit, lowerIsBetter, max } = benchmarkIn(imported, 'wiki');
  assert.deepEqual([unit, lowerIsBetter, max], ['perplexity', true, undefined]);
});

test('lm-eval: another metric on request, a unit for one that no rule knows', async () => {
  const path = file('results_2.json', results);
  const imported = await importJson('lm-eval', path, '--metric', 'arc=acc_norm', '--set', 'unit=%');
  assert.equal(scoreIn(imported, 'm', 'arc').value, 60);
  assert.equal(scoreIn(imported, 'm', 'squad').value, 71);
  const none = await importJson('lm-eval', path, '--metric', 'arc=bleu');
  assert.ok(leftOut(none).some(([name, reason]) => name === 'arc: acc,none' && reason === '--metric asks for "bleu"'));
});

const record = (evaluation_results: unknown[], fields: object = {}) => ({
  schema_version: '0.3.0',
  source_metadata: { evaluator_relationship: 'first_party', source_name: 'S' },
  model_info: { id: 'm' },
  evaluation_results,
  ...fields,
});

const outcome = (
  evaluation_name: string,
  score: number,
  metric_config: object,
  details: object = {},
  rest: object = {},
) => ({
  evaluation_name,
  metric_config: { lower_is_better: false, ...metric_config },
  score_details: { score, ...details },
  ...rest,
});

test('Every Eval Ever: units, ranges, uncertainty, tools and attempts', async () => {
  const uncertainty = {
    standard_error: { value: 0.02 },
    confidence_interval: { lower: 0.6, upper: 0.8, confidence_level: 0.95 },
    num_samples: 50,
  };
  const ninety = { uncertainty: { confidence_interval: { lower: 60, upper: 80, confidence_level: 0.9 } } };
  const tools = {
    generation_config: {
      generation_args: {
        max_attempts: 3,
        agentic_eval_config: { available_tools: [{ name: 'python' }, { name: 'bash' }] },
      },
    },
  };
  const path = file('eee.json', [
    record([
      outcome('share', 0.7, { metric_unit: 'proportion' }, { uncertainty }, tools),
      outcome('percent', 70, { metric_unit: 'percent' }, ninety),
      outcome('mark', 7, { min_score: 1, max_score: 10 }),
      outcome('rating', 1300, { metric_kind: 'elo', min_score: '-Infinity', max_score: 'Infinity' }),
      outcome('cost', 2.5, { metric_unit: 'USD', lower_is_better: true }),
      outcome('level', 2, { score_type: 'levels' }),
      outcome('nowhere', 2, {}),
      outcome('missing', -1, { min_score: 0, max_score: 1 }),
    ]),
    record([outcome('share', 0.8, { metric_unit: 'proportion' })], {
      source_metadata: { evaluator_relationship: 'other' },
    }),
  ]);
  const imported = await importJson('every-eval-ever', path);
  const [first, second] = modelIn(imported, 'm').scores['share']!;
  const { note: _, ...rest } = first!;
  assert.deepEqual(rest, {
    value: 70,
    stderr: 2,
    interval: [60, 80],
    n: 50,
    source: 's',
    by: 'vendor',
    variant: 'tools: bash, python, 3 attempts',
  });
  assert.deepEqual([second!.value, second!.by], [80, undefined]);
  const scales = ['percent', 'mark', 'rating', 'cost'].map((id) => {
    const { unit, min, max, lowerIsBetter } = benchmarkIn(imported, id);
    return [unit, min, max, lowerIsBetter];
  });
  assert.deepEqual(scales, [
    ['%', 0, 100, false],
    ['points', 1, 10, false],
    ['Elo', undefined, undefined, false],
    ['USD', undefined, undefined, true],
  ]);
  assert.deepEqual(leftOut(imported), [
    ['confidence_interval', 'an interval of another level than 95 %'],
    ['level', 'its score is the number of a level, not a value on a scale'],
    ['nowhere', 'its metric states neither a unit nor a range; say --set unit=…'],
    ['evaluator_relationship', 'neither the maker nor someone else; say --set by=…'],
    ['m: missing', 'outside 0 to 100, the scale of %'],
  ]);
  const said = await importJson('every-eval-ever', path, '--set', 'unit=points');
  assert.equal(benchmarkIn(said, 'nowhere').unit, 'points');
  assert.equal(benchmarkIn(said, 'percent').unit, '%');
});

test('hostile names: no id, control characters quoted, keys of prototypes', async () => {
  const table = file(
    'hostile.csv',
    'model,benchmark,score\n!!!,b,1\n"\u001b[2Jx",b,2\n"\u001b[2J",b,2\n__proto__,constructor,3\n',
  );
  const { exitCode, out, err } = await run('import', 'csv', table, '--no-catalogue');
  assert.equal(exitCode, 0);
  assert.ok(!err.includes('\u001b'));
  assert.match(err, /no id can be made of the model’s name; say --model "name=id":\n.*"!!!: b" 1/);
  const ids = (JSON.parse(out) as typeof ours).models.map(({ id }) => id);
  assert.deepEqual(ids, ['2jx', '2j', 'proto']);
});

test('the report goes to standard error, the dataset to standard output, what is passed over is counted', async () => {
  const { exitCode, out, err } = await run('import', 'lm-eval', sample('lm-eval'));
  assert.equal(exitCode, 0);
  assert.equal((JSON.parse(out) as typeof ours).models.length, 1);
  assert.match(err, /^Not imported \(1\):\n {2}a standard error of 0 says nothing:\n/);
  assert.match(err, /Note: 1 files of another kind are passed over\n$/);
});

test('a dataset in the compact form may be added to', async () => {
  const compact = join(folder, 'compact.json');
  await run('pack', base(), '--compact', compact);
  const imported = await importJson('csv', long('small,routing,80,,,,,'), '--into', compact);
  assert.deepEqual(modelIn(imported, 'small').scores['routing'], [{ value: 91.5 }, { value: 80 }]);
});

test('models copied from a dataset of one’s own, with what their scores need', async () => {
  const imported = await importJson('csv', long('new,routing,80,,,,,'), '--catalogue', base(), '--with', 'small-1');
  assert.deepEqual(
    imported.dataset.models.map(({ id }) => id),
    ['small', 'new'],
  );
  assert.deepEqual(
    imported.dataset.benchmarks.map(({ id }) => id),
    ['routing'],
  );
  assert.deepEqual(modelIn(imported, 'small').price, { input: 1, output: 2 });
});
