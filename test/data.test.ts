import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { collectScores } from '../src/cli/collect-scores.js';
import { coverageOf, pairsOf } from '../src/cli/coverage.js';
import { differences, readRegistry, readTree, readUpstream } from '../src/cli/data-files.js';
import { distFiles } from '../src/cli/dist-files.js';
import { FACT_FIELDS } from '../src/cli/registry.js';
import { csvRecords } from '../src/cli/sources/records.js';
import { joinCatalogue, parseCatalogueIndex } from '../src/core/dataset/catalogue.js';
import type { Model, Score } from '../src/core/dataset/dataset.js';
import { parseDataset } from '../src/core/dataset/parse.js';
import { isStrict } from '../src/core/scoring/match.js';
import { DATA, pinnedFiles } from './cli/pinned.js';

const read = (path: string): unknown => JSON.parse(readFileSync(join(DATA, path), 'utf8'));
const registry = readRegistry(DATA);
const shipped = read('dist/dataset.json');
const dataset = parseDataset(shipped);
const measurements = dataset.models.flatMap((model) =>
  Object.entries(model.scores).flatMap(([benchmark, scores]) =>
    scores.map((score) => ({ at: `${model.id} ${benchmark}`, model, benchmark, score })),
  ),
);

function scoresOf(model: string, benchmark: string, wanted: Partial<Score> = {}): Score[] {
  const scores = dataset.models.find(({ id }) => id === model)?.scores[benchmark] ?? [];
  return scores.filter((score) =>
    Object.entries(wanted).every(([field, value]) => score[field as keyof Score] === value),
  );
}

test('there are a hundred models or more, and eight categories', () => {
  assert.ok(dataset.models.length >= 100);
  assert.ok(dataset.categories.length >= 8);
  for (const { id } of dataset.categories)
    assert.ok(
      dataset.benchmarks.some(({ category }) => category === id),
      id,
    );
});

test('data/dist is what the registry and the sources give, twice over', () => {
  const files = distFiles(registry, readUpstream(DATA, registry));
  assert.deepEqual(differences(readTree(join(DATA, 'dist')), files), []);
  assert.deepEqual(distFiles(registry, readUpstream(DATA, registry)), files);
});

test('every score says its source, who measured it, where, and when or why not', () => {
  const undated = new Set(registry.sources.filter((source) => source.undated).map(({ id }) => id));
  for (const { at, score } of measurements) {
    assert.ok(score.source !== undefined && score.by !== undefined && score.url !== undefined, at);
    assert.ok(score.date !== undefined || undated.has(score.source), `${at}: no date, and no reason`);
  }
});

test('no figure is more than three days older than its model, which would be another model’s', () => {
  const days = 3 * 24 * 3600 * 1000;
  for (const { at, model, score } of measurements) {
    if (model.released === undefined || score.date === undefined) continue;
    // A month or a year stands for its last day.
    const until = new Date(score.date);
    if (score.date.length === 7) until.setUTCMonth(until.getUTCMonth() + 1);
    assert.ok(score.date.length > 4 && until.getTime() + days >= Date.parse(model.released), `${at}: ${score.date}`);
  }
});

test('no figure of a board that does not name the version stands for one that the hub assumed', () => {
  const { leftOut } = collectScores(registry, readUpstream(DATA, registry).scores);
  const isLeftOut = new Set(leftOut.map(({ row }) => `${row.origin?.file} ${row.origin?.row}`));
  const known = new Set(registry.models.flatMap(({ names }) => (names['epoch'] ?? []).map(({ name }) => name)));
  // The name of the API, which served version 002 alone that day; submissions that name the version themselves.
  const named = /gemini-1\.5-pro|sonnet-20241022|gpt-4o-2024-08-06/;
  const assumed = [...pinnedFiles('epoch')]
    .filter(([path]) => path.endsWith('.csv'))
    .flatMap(([path, text]) => csvRecords(text).map((row) => ({ path, row })))
    .filter(({ row }) => known.has(row['Model version'] ?? ''))
    .filter(({ row: { Notes } }) => /unclear|assuming/i.test(Notes ?? '') && !/medium|token budget/i.test(Notes ?? ''))
    .filter(({ row }) => !named.test(`${row['Name']} ${row['Source link (site from table)']}`));
  assert.ok(assumed.length > 5, `only ${assumed.length} notes of this kind`);
  for (const { path, row } of assumed) {
    const key = row['id'] || row['ID'] || row['UUID'];
    assert.ok(isLeftOut.has(`${path} ${key}`), `${path}: ${row['Model version']}: ${row['Notes']}`);
  }
});

test('no price is 0, and every open model has a list price of its maker or says that it has none', () => {
  for (const { id, price, openWeights } of dataset.models) {
    if (typeof price === 'object') assert.ok(price.input > 0 && price.output > 0, id);
    if (openWeights) assert.ok(price !== undefined, id);
    if (price === 'self-hosted') assert.ok(openWeights, id);
  }
});

test('every fact that the registry states itself has its reason', () => {
  for (const model of registry.models) {
    const bare = FACT_FIELDS.filter((field) => model[field] !== undefined && !model.why?.[field]);
    assert.deepEqual(bare, [], model.id);
  }
});

test('no two models share a suspicious block of equal scores', () => {
  for (const [a, b] of pairsOf(dataset.models)) {
    for (const [source, { shared, equal }] of equalScores(a, b)) {
      // Counts of few questions meet now and then; a file copied from another model's meets in most rows.
      const suspicious = equal.length >= 4 && equal.length > shared / 3;
      assert.ok(!suspicious, `${a.id} and ${b.id} are equal in ${source} on ${equal.join(', ')}, of ${shared}`);
    }
  }
});

/** By source: benchmarks that both took under one variant and effort, and those of them on which they are equal. */
function equalScores(a: Model, b: Model): Map<string, { shared: number; equal: string[] }> {
  const sources = new Map<string, { shared: number; equal: string[] }>();
  for (const id of Object.keys(a.scores)) {
    const alike = a.scores[id]!.flatMap((one) =>
      (b.scores[id] ?? [])
        .filter((other) => isStrict(one, other) && one.source === other.source && one.effort === other.effort)
        .map((other) => ({ source: one.source!, equal: one.value === other.value })),
    );
    for (const source of new Set(alike.map((pair) => pair.source))) {
      const counts = sources.get(source) ?? { shared: 0, equal: [] };
      counts.shared++;
      if (alike.some((pair) => pair.source === source && pair.equal)) counts.equal.push(id);
      sources.set(source, counts);
    }
  }
  return sources;
}

test('the test of equal blocks sees a copied file', () => {
  const model = dataset.models.find(({ id }) => id === 'claude-3.5-sonnet')!;
  const copied = [...equalScores(model, { ...model, id: 'copy' })].filter(([, { shared }]) => shared >= 4);
  assert.ok(copied.length > 0);
  for (const [, { shared, equal }] of copied) assert.equal(equal.length, shared);
});

test('ratings have a reference with a reason, weights of 0 and item counts likewise', () => {
  for (const benchmark of registry.benchmarks) {
    const { id, unit, weight, reference, referenceReason, weightReason, items, itemsSource, scale, scaleReason } =
      benchmark;
    if (unit === 'Elo' && weight > 0) assert.ok(reference !== undefined && referenceReason !== undefined, id);
    if (weight === 0) assert.ok(weightReason, id);
    if (items !== undefined) assert.ok(itemsSource, id);
    if (scale === 'log') assert.ok(scaleReason, id);
  }
});

test('every benchmark of the registry has scores, every model of the alias table too', () => {
  const measured = new Set(measurements.map(({ benchmark }) => benchmark));
  assert.deepEqual(
    registry.benchmarks.filter(({ id }) => !measured.has(id)).map(({ id }) => id),
    [],
  );
  for (const { id, scores } of dataset.models) assert.ok(Object.keys(scores).length > 0, id);
});

test('every alias of the table meets a row', () => {
  const { scores } = readUpstream(DATA, registry);
  for (const { id, names } of registry.models) {
    for (const [adapter, list] of Object.entries(names)) {
      for (const { name } of list)
        assert.ok(
          scores[adapter]!.some(({ model }) => model === name),
          `${id}: ${adapter} ${name}`,
        );
    }
  }
});

test('the dataset is dense enough to compare most pairs, and says how sure most figures are', () => {
  const { scores, withError, medianBenchmarks, pairs } = coverageOf(dataset);
  assert.equal(dataset.categories.length, 8);
  assert.ok(medianBenchmarks >= 10, `median ${medianBenchmarks}`);
  assert.ok(pairs.comparable >= 0.7 * pairs.all, `${pairs.comparable} of ${pairs.all} pairs`);
  assert.ok(withError >= 0.6 * scores, `${withError} of ${scores} figures`);
});

test('known figures are where they belong', () => {
  assert.equal(scoresOf('gpt-4.1', 'gpqa-diamond', { by: 'vendor' })[0]?.value, 66.3);
  assert.equal(scoresOf('gpt-4.1', 'gpqa-diamond', { by: 'independent' })[0]?.value, 66.92);
  assert.equal(scoresOf('gemma-4-31b', 'gpqa-diamond')[0]?.value, 84.3);
  assert.equal(scoresOf('gemma-4-12b', 'mmlu-pro')[0]?.value, 77.2);
  assert.equal(scoresOf('llama-4-behemoth', 'mmmu')[0]?.value, 76.1);
  assert.equal(scoresOf('gpt-4o', 'gpqa-diamond', { by: 'vendor' })[0]?.value, 46);
  assert.equal(scoresOf('gpt-4.1', 'swe-bench-verified', { by: 'vendor' })[0]?.variant, '477 tasks');
  assert.equal(scoresOf('claude-3.7-sonnet', 'gpqa-diamond', { by: 'vendor' })[0]?.variant, 'n-best');
  assert.deepEqual(
    scoresOf('o3', 'gpqa-diamond', { by: 'vendor' }).map(({ effort, value }) => [effort, value]),
    [
      ['high', 83.4],
      ['medium', 82.8],
      ['low', 78.6],
    ],
  );
  assert.equal(scoresOf('claude-opus-4.6', 'arc-agi-2', { effort: 'max' })[0]?.value, 68.75);
  assert.equal(scoresOf('claude-3.5-sonnet-2024-06', 'mmmu')[0]?.value, 68.3);
  assert.equal(scoresOf('gpt-5.2', 'tau2-bench-banking', { effort: 'high' })[0]?.variant, 'alltools');
  assert.deepEqual(scoresOf('gpt-5.4', 'lmarena-text-2026-04', { effort: 'high' })[0]?.interval, [1476, 1488]);
  assert.deepEqual(
    ['creative-story-writing-2025-04', 'creative-story-writing-v3'].map(
      (release) => scoresOf('llama-4-maverick', release)[0]?.value,
    ),
    [6.2, 6.37],
  );
  const behemoth = dataset.models.find(({ id }) => id === 'llama-4-behemoth')!;
  assert.deepEqual([behemoth.price, behemoth.contextWindow, behemoth.released], [undefined, undefined, undefined]);
});

test('the catalogue of the shipped dataset joins to the dataset', () => {
  const index = parseCatalogueIndex(read('dist/catalogue/index.json'));
  const shards = index.models.map(({ shard }) => read(`dist/catalogue/${shard}.json`));
  assert.deepEqual(parseDataset(joinCatalogue(index, shards)), dataset);
});

test('the shipped JSON Schema accepts the shipped dataset and refuses a percentage as text', () => {
  const validate = new Ajv2020({ strict: false }).compile(read('dist/dataset.schema.json') as object);
  assert.ok(validate(shipped), JSON.stringify(validate.errors));
  const broken = structuredClone(shipped) as { models: { scores: Record<string, unknown> }[] };
  broken.models[0]!.scores['gpqa-diamond'] = '84.3%';
  assert.ok(!validate(broken));
});

test('the pinned files carry no figure of a source that is not ours to give', () => {
  for (const [path, text] of readTree(join(DATA, 'sources'))) {
    if (!path.endsWith('.md')) assert.doesNotMatch(text, /artificialanalysis|livebench\.ai/i, path);
  }
});
