/** The form for the wire: whatever goes in comes out, and what is broken says so. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { COMPACT_FORMAT, decodeCompact, encodeCompact } from '../../src/core/compact.js';
import { DatasetError, parseDataset, type Dataset, type ReadableDataset } from '../../src/core/index.js';
import { arbitraryDataset } from './arbitrary-dataset.js';
import { runs } from './runs.js';

const overTheWire = (dataset: Dataset): unknown => JSON.parse(JSON.stringify(encodeCompact(dataset)));

const small: ReadableDataset = {
  format: 'model-compare/1',
  categories: [{ id: 'c', name: 'C' }],
  benchmarks: [{ id: 'b', name: 'B', category: 'c' }],
  models: [
    { id: 'x', name: 'X', scores: { b: [{ value: 50.3, interval: [40.1, 60.7] }, 12] } },
    { id: 'y', name: 'Y', scores: { b: { value: 1, note: 'n' } } },
  ],
};

function errorOf(input: unknown): DatasetError {
  try {
    parseDataset(input);
  } catch (error) {
    assert.ok(error instanceof DatasetError, String(error));
    return error;
  }
  return assert.fail('no error');
}

test('the shipped dataset comes back as it was', () => {
  const text = readFileSync(new URL('../../data/dist/dataset.json', import.meta.url), 'utf8');
  const dataset = parseDataset(JSON.parse(text));
  assert.deepEqual(decodeCompact(overTheWire(dataset)), dataset);
  assert.deepEqual(parseDataset(overTheWire(dataset)), dataset);
});

test('any dataset comes back as it was', () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => assert.deepEqual(decodeCompact(overTheWire(dataset)), dataset)),
    runs(),
  );
});

test('ids that objects have of their own come back, and an interval whose ends no distance gives', () => {
  const names = ['constructor', '__proto__', 'b'];
  const dataset = parseDataset({
    ...small,
    benchmarks: names.map((id) => ({ id, name: id, category: 'c', unit: 'points' })),
    models: [
      {
        id: 'toString',
        name: 'T',
        aliases: ['t'],
        scores: JSON.parse(
          '{ "__proto__": 3, "constructor": [1, 2], "b": { "value": 1e15, "interval": [0.1, 1e15] } }',
        ) as ReadableDataset['models'][number]['scores'],
      },
    ],
  });
  assert.deepEqual(decodeCompact(overTheWire(dataset)), dataset);
  assert.deepEqual(Object.keys(dataset.models[0]!.scores).sort(), names.sort());
});

test('a dataset without benchmarks, models or scores comes back', () => {
  const empty = parseDataset({ ...small, benchmarks: [], models: [] });
  assert.deepEqual(decodeCompact(overTheWire(empty)), empty);
  const unscored = parseDataset({ ...small, models: [{ id: 'x', name: 'X' }] });
  assert.deepEqual(decodeCompact(overTheWire(unscored)), unscored);
});

test('problems are told by their places in the readable form', () => {
  const wire = overTheWire(parseDataset(small)) as { models: { name: unknown[] }; scores: { value: unknown[] } };
  wire.models.name[1] = 7;
  wire.scores.value[1] = [null, '12%'];
  const { problems } = errorOf(wire);
  assert.deepEqual(
    problems.map(({ path, code }) => [path, code]),
    [
      ['models[0].scores.b[1].value', 'type'],
      ['models[1].name', 'type'],
    ],
  );
});

test('tables that are none give one error that says what to do', () => {
  const wire = overTheWire(parseDataset(small)) as Record<string, unknown>;
  const broken: Record<string, unknown>[] = [
    { ...wire, models: undefined },
    { ...wire, models: { name: ['X'] } },
    { ...wire, benchmarks: { id: 'b' } },
    { ...wire, scores: [] },
    { ...wire, scores: { b: [0, 0], m: [[0, 9]], value: [[0, 1]] } },
    { ...wire, scores: { b: [0, 5], m: [[0, 0]], value: [[0, 1]] } },
    { ...wire, scores: { b: [0, 0], m: 3, value: [[0, 1]] } },
    { ...wire, scores: { b: [0, 0], value: [[0, 1]] } },
  ];
  for (const input of broken) {
    const { code, hint, problems } = errorOf(input);
    assert.deepEqual([code, problems.length], ['format', 1], JSON.stringify(input));
    assert.match(hint, /pack/);
  }
});

test('a version that is not ours is named beside the one that is', () => {
  const { code, path, message, hint } = errorOf({ format: 'model-compare-compact/2' });
  assert.deepEqual([code, path], ['format', 'format']);
  assert.match(message, /expected "model-compare-compact\/1", got "model-compare-compact\/2"/);
  assert.match(hint, /newer/);
  assert.equal(COMPACT_FORMAT, 'model-compare-compact/1');
  assert.throws(() => decodeCompact(small), /expected "model-compare-compact\/1", got "model-compare\/1"/);
});

test('what a hostile file says of prototypes changes none', () => {
  const wire = overTheWire(parseDataset(small)) as Record<string, unknown>;
  const table = JSON.parse('{ "id": ["x", "y"], "name": ["X", "Y"], "__proto__": [{ "provider": "P" }, 1] }') as object;
  const dataset = parseDataset({ ...wire, models: table });
  assert.equal(dataset.models[0]!.provider, undefined);
  assert.equal(({} as Record<string, unknown>)['provider'], undefined);
});

test('the example of the documentation is what it says', () => {
  const page = readFileSync(new URL('../../docs/dataset-format.md', import.meta.url), 'utf8');
  const example = /```json\n([^`]*"model-compare-compact\/1"[^`]*)```/.exec(page)![1]!;
  const { models } = parseDataset(JSON.parse(example));
  assert.deepEqual(
    models.map(({ name, provider, scores }) => [name, provider, scores['routing'], scores['minutes']]),
    [
      ['Desk Small', 'Desk', [{ value: 91.5, by: 'vendor' }], [{ value: 71.7, by: 'vendor', interval: [69.3, 74.1] }]],
      ['Desk Large', 'Desk', [{ value: 93, by: 'vendor' }], [{ value: 80, by: 'vendor', interval: [77.9, 82.1] }]],
    ],
  );
});
