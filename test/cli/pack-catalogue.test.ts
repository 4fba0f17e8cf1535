import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packCatalogue } from '../../src/cli/pack-catalogue.js';
import { differences } from '../../src/cli/data-files.js';
import { formatJson } from '../../src/cli/format-json.js';
import { joinCatalogue, parseCatalogueIndex } from '../../src/core/dataset/catalogue.js';
import { parseDataset } from '../../src/core/dataset/parse.js';
import type { ReadableDataset } from '../../src/core/dataset/readable.js';

const dataset: ReadableDataset = {
  format: 'model-compare/1',
  updated: '2026-01-01',
  sources: { s: { name: 'S' } },
  categories: [{ id: 'c', name: 'C', weight: 1 }],
  benchmarks: [{ id: 'b', name: 'B', category: 'c' }],
  models: [
    { id: 'a', name: 'A', provider: 'P', aliases: ['a1'], price: 'free', scores: { b: { value: 1, source: 's' } } },
    { id: 'z', name: 'Z', scores: { b: [{ value: 2 }, 3] } },
  ],
};

test('index and shards joined are the dataset', () => {
  const { index, shards } = packCatalogue(dataset);
  const parsed = parseCatalogueIndex(JSON.parse(index));
  const models = parsed.models.map(({ shard }) => JSON.parse(shards.get(shard)!) as unknown);
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
  const before = packCatalogue(dataset);
  const [a, z] = dataset.models;
  const after = packCatalogue({ ...dataset, models: [z!, { ...a!, name: 'B' }] });
  const kept = [...after.shards.keys()].filter((name) => before.shards.has(name));
  assert.equal(kept.length, 1);
  for (const name of after.shards.keys()) assert.match(name, /^[\w-]{10}$/);
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
