import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packCatalogue } from '../../src/cli/pack-catalogue.js';
import { readableOf } from '../../src/cli/readable-dataset.js';
import { differences } from '../../src/cli/data-files.js';
import { formatJson } from '../../src/cli/format-json.js';
import { joinCatalogue, parseCatalogueIndex } from '../../src/core/dataset/catalogue.js';
import { parseDataset } from '../../src/core/dataset/parse.js';
import type { Dataset } from '../../src/core/dataset/dataset.js';
import type { ReadableDataset } from '../../src/core/dataset/readable.js';
import { arbitraryDataset } from '../core/arbitrary-dataset.js';
import { runs } from '../core/runs.js';

const dataset: ReadableDataset = {
  format: 'model-compare/1',
  updated: '2026-01-01',
  sources: { s: { name: 'S' } },
  categories: [{ id: 'c', name: 'C', weight: 1 }],
  benchmarks: [{ id: 'b', name: 'B', category: 'c' }],
  models: [
    { id: 'a', name: 'A', provider: 'P', aliases: ['a1'], price: 'free', scores: { b: { value: 1, source: 's' } } },
    { id: 'z', name: 'Z', scores: { b: [2, 3] } },
  ],
};

test('index and shards joined are the dataset', () => {
  const files = packCatalogue(parseDataset(dataset));
  const parsed = parseCatalogueIndex(JSON.parse(files.get('index.json')!));
  const models = parsed.models.map(({ shard }) => JSON.parse(files.get(`${shard}.json`)!) as unknown);
  assert.deepEqual(parseDataset(joinCatalogue(parsed, models)), parseDataset(dataset));
  assert.deepEqual(parsed.models[0], {
    id: 'a',
    name: 'A',
    provider: 'P',
    aliases: ['a1'],
    shard: parsed.models[0]!.shard,
  });
});

test('a shard is named by its content alone', () => {
  const before = packCatalogue(parseDataset(dataset));
  const [a, z] = dataset.models;
  const after = packCatalogue(parseDataset({ ...dataset, models: [z!, { ...a!, name: 'B' }] }));
  const shards = [...after.keys()].filter((name) => name !== 'index.json');
  assert.equal(shards.filter((name) => before.has(name)).length, 1);
  for (const name of shards) assert.match(name, /^[\w-]{10}\.json$/);
});

test('the readable form of a parsed dataset is read as that dataset, and says nothing twice', () => {
  assert.deepEqual(readableOf(parseDataset(dataset)), dataset);
  const both = (parsed: Dataset): void => assert.deepEqual(parseDataset(readableOf(parsed)), parsed);
  fc.assert(fc.property(arbitraryDataset, both), runs());
});

test('formatted JSON is the same value', () => {
  const odd = { a: [], b: {}, c: null, d: 'x'.repeat(200), e: [[1, [2, { f: 'ä"' }]]], g: undefined };
  assert.deepEqual(JSON.parse(formatJson(odd)), JSON.parse(JSON.stringify(odd)));
});

test('differences name what is missing, changed or left over', () => {
  const there = new Map(Object.entries({ a: '1', b: '1', d: '1' }));
  const wanted = new Map(Object.entries({ a: '1', b: '2', c: '1' }));
  assert.deepEqual(differences(there, wanted), ['b: differs', 'c: missing', 'd: not made by the build']);
});
