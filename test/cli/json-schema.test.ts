import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compactJsonSchema } from '../../src/cli/compact-json-schema.js';
import { datasetJsonSchema } from '../../src/cli/json-schema.js';
import { encodeCompact } from '../../src/core/compact.js';
import { parseDataset } from '../../src/core/index.js';
import { arbitraryDataset } from '../core/arbitrary-dataset.js';
import { runs } from '../core/runs.js';

const schema = datasetJsonSchema();
const validate = new Ajv2020({ strict: false }).compile(schema);

const dataset = (score: unknown, fields: object = {}) => ({
  $schema: './dataset.schema.json',
  format: 'model-compare/1',
  categories: [{ id: 'knowledge', name: 'Knowledge' }],
  benchmarks: [{ id: 'gpqa', name: 'GPQA', category: 'knowledge' }],
  models: [{ id: 'a', name: 'A', scores: { gpqa: score } }],
  ...fields,
});

test('accepts a score as a number, an object or a list', () => {
  for (const score of [84.3, { value: 84.3, by: 'vendor' }, [84.3, { value: 80, interval: [78, 82] }]]) {
    assert.ok(validate(dataset(score)), JSON.stringify(validate.errors));
  }
});

test('refuses a score as text, an unknown reporter and another format', () => {
  assert.ok(!validate(dataset('84.3%')));
  assert.ok(!validate(dataset({ value: 84.3, by: 'me' })));
  assert.ok(!validate(dataset(84.3, { format: 'model-compare/2' })));
});

test('leaves room for fields of a later version', () => {
  assert.ok(validate(dataset({ value: 84.3, later: true }, { later: true })));
});

test('has a text for every field', () => {
  const bare: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, ...rest } = node as { properties?: Record<string, { description?: string }> };
    for (const [name, child] of Object.entries(properties ?? {})) {
      if (child.description === undefined) bare.push(`${path}.${name}`);
      walk(child, `${path}.${name}`);
    }
    for (const [key, child] of Object.entries(rest)) walk(child, `${path}/${key}`);
  };
  walk(schema, '');
  assert.deepEqual(bare, []);
});

const validateCompact = new Ajv2020({ strict: false }).compile(compactJsonSchema());

test('the schema of the compact form accepts what is packed', () => {
  const accepts = (input: unknown): void => {
    const wire: unknown = JSON.parse(JSON.stringify(input));
    assert.ok(validateCompact(wire), JSON.stringify(validateCompact.errors));
  };
  accepts(encodeCompact(parseDataset(dataset({ value: 84.3, interval: [80, 88], by: 'vendor' }))));
  fc.assert(
    fc.property(arbitraryDataset, (one) => accepts(encodeCompact(one))),
    runs({ numRuns: 200 }),
  );
});

test('the schema of the compact form refuses the readable one, lists that are none and scores as text', () => {
  const wire = encodeCompact(parseDataset(dataset(84.3))) as Record<string, Record<string, unknown>>;
  assert.ok(!validateCompact(dataset(84.3)));
  assert.ok(!validateCompact({ ...wire, models: { ...wire['models'], id: 'a' } }));
  assert.ok(!validateCompact({ ...wire, scores: { ...wire['scores'], value: ['84.3'] } }));
  assert.ok(!validateCompact({ ...wire, scores: undefined }));
});
