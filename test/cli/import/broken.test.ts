import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { run } from '../run.js';
import { sample } from './import-run.js';

const folder = mkdtempSync(join(tmpdir(), 'model-compare-broken-'));
after(() => rmSync(folder, { recursive: true }));

/** Imports a sample after a change that breaks it. @returns the lines of standard error, without the folder. */
async function broken(
  format: string,
  path: string,
  edit: (text: string) => string,
  ...args: string[]
): Promise<string[]> {
  const file = join(folder, basename(path));
  const text = readFileSync(sample(path), 'utf8');
  const changed = edit(text);
  assert.notEqual(changed, text, 'the change changes nothing');
  writeFileSync(file, changed);
  const { exitCode, out, err } = await run('import', format, file, ...args);
  assert.deepEqual([exitCode, out], [2, '']);
  return err.trimEnd().replaceAll(`${folder}/`, '').split('\n');
}

const swap = (from: string, to: string) => (text: string) => text.replace(from, to);

test('csv: a cell that is no number, with line, heading and mend', async () => {
  const edit = (text: string): string => text.replace('93.3', '93.3%').replace('92.9', '"92,9"');
  assert.deepEqual(await broken('csv', 'csv/simple-evals-wide.csv', edit), [
    'simple-evals-wide.csv: line 2, MMLU: expected a number, got "93.3%"; write 93.3',
    'simple-evals-wide.csv: line 3, MMLU: expected a number, got "92,9"; write 92.9',
  ]);
});

test('csv: a line with too few cells, a heading twice, no quote at the end', async () => {
  const path = 'csv/simple-evals-wide.csv';
  assert.deepEqual(await broken('csv', path, swap('90.3,81.3,', '90.3,')), [
    'simple-evals-wide.csv: line 5: another number of cells than headings: expect 9, got 8; quote cells that hold commas or quotes',
  ]);
  assert.deepEqual(await broken('csv', path, swap('GPQA', 'MMLU')), [
    'simple-evals-wide.csv: line 1: the heading "MMLU" stands there twice; give each column its own',
  ]);
  assert.match(
    (await broken('csv', path, swap('o3-high', '"o3-high')))[0]!,
    /^simple-evals-wide\.csv: (?:line \d+: )?Quote/,
  );
});

test('csv: long lines without a benchmark, with an odd reporter and flag', async () => {
  const edit = (text: string): string => text.replace('gpt-4-1,gpqa_diamond', 'gpt-4-1,').replace('True', 'perhaps');
  assert.deepEqual(await broken('csv', 'csv/long.csv', edit), [
    'long.csv: line 4: the benchmark has no name; write it, or take the line out',
    'long.csv: line 5, self_reported: expected true or false, got "perhaps"; write one of them',
  ]);
  assert.deepEqual(await broken('csv', 'csv/long.csv', swap('benchmark', 'bench')), [
    'long.csv: line 1: no column names the benchmark; head a column "benchmark", or say --set benchmark=<name>; for one model a line take the column "score" out',
  ]);
});

test('csv: what is no CSV', async () => {
  for (const path of ['csv/aider-entry.sample.yml', 'csv/tau2-submission.sample.json']) {
    const { exitCode, err } = await run('import', 'csv', sample(path));
    assert.equal(exitCode, 2);
    assert.equal(err.trimEnd().split('\n').length, 1);
  }
});

test('csv: a column that is not there, with the one that is near', async () => {
  const { exitCode, err } = await run('import', 'csv', sample('csv/epoch-gpqa.csv'), '--column', 'score=mean_scores');
  assert.equal(exitCode, 2);
  assert.match(err, /line 1: there is no column "mean_scores"; did you mean "mean_score"\?/);
});

test('every-eval-ever: every wrong field, another version, no JSON', async () => {
  const path = 'every-eval-ever/reference-aggregate-0.3.json';
  const edit = (text: string): string =>
    text.replace('"score": 0.75', '"score": "75%"').replace('"lower_is_better": false,', '');
  assert.deepEqual(await broken('every-eval-ever', path, edit), [
    'reference-aggregate-0.3.json: evaluation_results[0].metric_config.lower_is_better: expected true or false, got nothing; add "lower_is_better"',
    'reference-aggregate-0.3.json: evaluation_results[0].score_details.score: expected a number, got "75%"; write 75',
  ]);
  assert.deepEqual(await broken('every-eval-ever', path, swap('"0.3.0"', '"1.0.0"')), [
    'reference-aggregate-0.3.json: schema_version: expected 0.2.x or 0.3.x, got "1.0.0"; this version reads 0.2 and 0.3',
  ]);
  assert.match(
    (await broken('every-eval-ever', path, swap('"model_info": {', '"model_info": '))).join('\n'),
    /: line \d+, column \d+: not JSON: /,
  );
  const { err } = await run('import', 'every-eval-ever', sample('helm/run_spec.json'));
  assert.match(
    err,
    /run_spec\.json: schema_version: expected 0\.2\.x or 0\.3\.x, got nothing; this is no Every Eval Ever object/,
  );
});

test('lm-eval: no results, no model, NaN, answers instead of results', async () => {
  const path = 'lm-eval/results_2026-01-21T03-44-18.458309.json';
  const name = basename(path);
  assert.deepEqual(await broken('lm-eval', path, swap('"results": {', '"result": {')), [
    `${name}: results: expected an object { }, got nothing; add "results"`,
  ]);
  const nameless = (text: string): string => text.replaceAll('"model_name', '"name').replace('pretrained=', 'weights=');
  assert.deepEqual(await broken('lm-eval', path, nameless), [
    `${name}: model_name: the file names no model; say which it is: --set model=…`,
  ]);
  const [nan] = await broken('lm-eval', path, swap('0.0004', 'NaN'));
  assert.match(
    nan!,
    /: line \d+, column \d+: not JSON: .*; Python writes NaN and Infinity, JSON has neither: write null$/,
  );
  const { exitCode, err } = await run('import', 'lm-eval', sample('lm-eval/samples_math_perturbed_full.head3.jsonl'));
  assert.equal(exitCode, 2);
  assert.match(err, /answers to single questions; import the results_\*\.json that lies beside it\n$/);
});

test('lm-eval: a metric without a number leaves nothing to import, and says so', async () => {
  const path = 'lm-eval/results_2026-01-21T03-44-18.458309.json';
  const edit = (text: string): string =>
    text
      .replace('"exact_match,none": 0.0,', '"exact_match,none": "x",')
      .replace('"exact_match,none": 0.0004', '"exact_match,none": null');
  const lines = await broken('lm-eval', path, edit);
  assert.match(lines[0]!, /nothing could be imported$/);
  assert.match(
    lines.join('\n'),
    /no number:\n.*"math_perturbed_full: exact_match,none" "x"\n.*"math_rephrased_full: exact_match,none" null/,
  );
});

test('JSON: line and column of a slip, at the beginning, in the middle and at the end', async () => {
  const path = 'openrouter/models.sample.json';
  const cases: [(text: string) => string, string][] = [
    [() => 'hello', "line 1, column 1: not JSON: Unexpected token 'h'"],
    [() => '{"data": [}', "line 1, column 11: not JSON: Unexpected token '}'"],
    [
      swap('"id": "anthropic/claude-opus-4.6"', '"id": anthropic'),
      "line 71, column 10: not JSON: Unexpected token 'a'",
    ],
    [(text) => text.trimEnd().slice(0, -1), 'not JSON: '],
  ];
  for (const [edit, expected] of cases) {
    const [line] = await broken('openrouter', path, edit);
    assert.ok(line!.startsWith('models.sample.json: ') && line!.includes(expected), line);
  }
});

test('inspect: no log, a packed log, a run that failed, a wrong field', async () => {
  const path = 'inspect/intercode_ctf.eval.json';
  const name = basename(path);
  assert.deepEqual(await broken('inspect', path, () => '{"results": {}}'), [
    `${name}: eval: expected the description of an Inspect run, got nothing; name a log that Inspect wrote`,
  ]);
  const packed = join(folder, 'run.eval');
  writeFileSync(packed, Buffer.from('504b0304ff', 'hex'));
  for (const named of [packed, folder]) {
    const { exitCode, err } = await run('import', 'inspect', named);
    assert.equal(exitCode, 2);
    const mend = 'convert it: inspect log convert --to json --output-dir logs-json <file>';
    assert.ok(err.includes(`${packed}: a packed Inspect log (.eval), which is not read; ${mend}\n`), err);
  }
  assert.match(
    (await broken('inspect', path, swap('"status": "success"', '"status": "error"'))).join('\n'),
    /did not end with success:\n.* "gdm_intercode_ctf" "error"/,
  );
  assert.deepEqual(await broken('inspect', path, swap('"completed_samples": 79', '"completed_samples": "79"')), [
    `${name}: results.completed_samples: expected a number, got "79"; write 79`,
  ]);
});

test('hf: YAML that does not close, a value as text, no model, no model-index', async () => {
  const model = ['--set', 'model=m'];
  assert.deepEqual(await broken('hf', 'hf/gpqa.yaml', swap('78.8', '78.8%'), ...model), [
    'gpqa.yaml: [0].value: expected a number, got "78.8%"; write 78.8',
  ]);
  assert.match(
    (await broken('hf', 'hf/gpqa.yaml', swap("'2026-05-23'", "'2026-05-23"), ...model))[0]!,
    /^gpqa\.yaml: line \d+, column \d+: not YAML: /,
  );
  assert.match(
    (await broken('hf', 'hf/gpqa.yaml', swap('78.8', '78.9')))[0]!,
    /do not name their model; say whose repository it is from: --set model=/,
  );
  assert.match(
    (await broken('hf', 'hf/README.md', swap('model-index:', 'models:'))).join('\n'),
    /the card has none:\n.*"model-index"/,
  );
  assert.deepEqual(await broken('hf', 'hf/README.md', swap('value: 52.72', 'value: [52.72]')), [
    'README.md: model-index[0].results[0].metrics[0].value: expected a number, got [52.72]; write 52.72',
  ]);
  assert.match((await broken('hf', 'hf/README.md', (text) => text.replace(/---\s*$/, '')))[0]!, /no front matter/);
});

test('hf: YAML with aliases of nothing, and of too much', async () => {
  const levels = Array.from({ length: 9 }, (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n}, `.repeat(9)}]\n`);
  for (const text of ['a: *nothing\n', `l0: &l0 [1]\n${levels.join('')}model-index: *l9\n`]) {
    const path = join(folder, 'aliases.yaml');
    writeFileSync(path, text);
    const { exitCode, err } = await run('import', 'hf', path);
    assert.equal(exitCode, 2);
    assert.match(err, /aliases\.yaml: not YAML that can be read: .+; write values out in place of aliases\n$/);
  }
});

test('models.dev: TOML that does not parse, a wrong type, JSON of something else', async () => {
  const toml = 'models.dev/providers/openai/models/gpt-4.1-mini.toml';
  assert.match(
    (await broken('models.dev', toml, swap('[cost]', '[cost')))[0]!,
    /^gpt-4\.1-mini\.toml: line \d+, column \d+: not TOML: /,
  );
  assert.deepEqual(await broken('models.dev', toml, swap('context = 1047576', 'context = "1M"')), [
    'gpt-4.1-mini.toml: limit.context: expected a number, got "1M"; correct it, or leave it out if unknown',
  ]);
  assert.deepEqual(await broken('models.dev', 'models.dev/api.json', () => '[1]'), [
    'api.json: neither providers nor models of models.dev; name its api.json or models.json',
  ]);
  assert.match(
    (await broken('models.dev', 'models.dev/api.json', swap('"context":204800', '"context":"204800"')))[0]!,
    /moark\.models\["GLM-4\.7"\]\.limit\.context: expected a number, got "204800"; write 204800/,
  );
});

test('openrouter: prices that are no numbers, an answer of something else', async () => {
  const path = 'openrouter/models.sample.json';
  const edit = (text: string): string => text.replace('"0.00000012"', '"cheap"').replace('"0.000005"', '""');
  assert.deepEqual(await broken('openrouter', path, edit), [
    'models.sample.json: data[0].pricing.prompt: expected dollars a token, as text, got "cheap"; write "0.000002" or leave it out',
    'models.sample.json: data[1].pricing.prompt: expected dollars a token, as text, got ""; write "0.000002" or leave it out',
  ]);
  assert.match(
    (await broken('openrouter', path, swap('"data"', '"models"')))[0]!,
    /data: expected a list of models, got nothing; save the answer/,
  );
});

test('what the command line gets wrong is one line each', async () => {
  const file = sample('csv/long.csv');
  const cases: [string[], RegExp][] = [
    [['inspct', file], /inspct: no such format; did you mean inspect\?/],
    [['csv', join(folder, 'missing.csv')], /missing\.csv: there is no such file or folder/],
    [['csv', sample('lm-eval')], /no file of the format csv in this folder/],
    [['csv', file, '--set', 'bye=vendor'], /--set bye: there is no such field; did you mean by\?/],
    [['csv', file, '--set', 'by=me'], /--set by: expected vendor or independent, got "me"/],
    [['csv', file, '--set', 'license=MIT'], /--set license: says something of a source; add --set source=<name>/],
    [['csv', file, '--column', 'scores=value'], /--column scores: there is no such role; did you mean score\?/],
    [['csv', file, '--model', 'gpt'], /--model "gpt": expected two parts with = between them/],
    [['csv', file, '--model', 'a=b c'], /an id has no white space, comma or brace/],
    [['csv', file, '--with', 'gpt-4.2'], /--with: the catalogue has no model "gpt-4\.2"; did you mean gpt-4\.1\?/],
    [['csv', file, '--with', 'gpt-4.1', '--no-catalogue'], /--with: there is no catalogue; name one/],
    [['csv', file, '--catalogue', file], /not JSON/],
    [
      ['csv', file, '--map', sample('lm-eval/results_2026-01-21T03-44-18.458309.json')],
      /results: there is no such table/,
    ],
    [['csv', file, '--into', sample('openrouter/models.sample.json')], /format: expected "model-compare\/1"/],
    [
      ['csv', file, '--out', join(folder, 'no/such/folder.json')],
      /folder\.json: cannot be written: there is no such folder/,
    ],
    [['hf', sample('hf/README.md'), '--column', 'score=x'], /--column: only CSV has columns/],
  ];
  for (const [args, expected] of cases) {
    const { exitCode, out, err } = await run('import', ...args);
    assert.deepEqual([exitCode, out], [2, ''], args.join(' '));
    assert.match(err, expected);
  }
});
