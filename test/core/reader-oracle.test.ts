/** The reader that browsers run and the zod schema of the same definition accept and refuse the same documents. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readableDataset } from '../../src/cli/zod-schema.js';
import { DatasetError, parseDataset, type ProblemCode } from '../../src/core/index.js';
import { arbitraryDocument } from './arbitrary-dataset.js';
import { runs } from './runs.js';

/** What the shape alone cannot say; the schema does not know it. */
const beyondShape: ReadonlySet<ProblemCode> = new Set([
  'duplicate-id',
  'unknown-category',
  'unknown-benchmark',
  'unknown-source',
  'outside-scale',
  'scale',
]);

function readerAccepts(document: unknown): boolean {
  try {
    parseDataset(document);
    return true;
  } catch (error) {
    assert.ok(error instanceof DatasetError, String(error));
    assert.equal(new Set(error.problems.map(({ code }) => beyondShape.has(code))).size, 1);
    return beyondShape.has(error.code);
  }
}

const oddValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    'x',
    'a b',
    'a,b',
    '84.3%',
    'free',
    'vendor',
    'log',
    'https://x.example',
    'ftp://x',
  ),
  fc.constantFrom<unknown>(0, -1, 1, 0.5, 1e21, 1e300, 2 ** 53, 5e-324, true, false, '2026', '2026-02-30', '2026-4-1'),
  fc.constantFrom<unknown>([], {}, [[]], [1, 2], [1, 2, 3], [null], { value: 1 }, { value: '1' }, [1, { value: 2 }]),
  fc.constantFrom<unknown>(
    { input: 1, output: 2 },
    { input: 1 },
    { overall: 1 },
    { constructor: 1 },
    { categories: {} },
  ),
  fc.jsonValue(),
);

/** What to do at a place of a document that is found by walking down with `steps`. */
const mutation = fc.record({
  steps: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
  action: fc.constantFrom('replace', 'remove', 'add'),
  key: fc.constantFrom(
    'id',
    'name',
    'weight',
    'price',
    'scores',
    'extra',
    'toString',
    'interval',
    'published',
    'aliases',
  ),
  value: oddValue,
});

interface Mutation {
  readonly steps: readonly number[];
  readonly action: string;
  readonly key: string;
  readonly value: unknown;
}

function mutate(document: object, { steps, action, key, value }: Mutation): void {
  let place = document as Record<string, unknown>;
  for (const [index, step] of steps.entries()) {
    const keys = Object.keys(place);
    const next = keys[step % keys.length];
    if (next === undefined) return;
    const inner = place[next];
    if (index < steps.length - 1 && typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0) {
      place = inner as Record<string, unknown>;
    } else if (action === 'replace') place[next] = value;
    else if (action === 'add') place[key] = value;
    else if (Array.isArray(place)) place.splice(Number(next), 1);
    else delete place[next];
    if (place[next] !== inner || index === steps.length - 1) return;
  }
}

function withoutSpecialKeys(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document), function (this: unknown, key, value: unknown) {
    return key === '__proto__' ? undefined : value;
  });
}

function assertAgreement(document: unknown): void {
  const parsed = readableDataset.safeParse(document);
  const format = (document as { format?: unknown } | null)?.format;
  const said = parsed.success
    ? 'accepts'
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  assert.equal(
    readerAccepts(document),
    parsed.success,
    `the schema ${said.toString()} (format ${JSON.stringify(format)})`,
  );
}

test('documents that someone could have written, changed in one to three places', () => {
  fc.assert(
    fc.property(arbitraryDocument, fc.array(mutation, { minLength: 1, maxLength: 3 }), (document, mutations) => {
      const changed = structuredClone(document);
      for (const one of mutations) mutate(changed, one);
      assertAgreement(withoutSpecialKeys(changed));
    }),
    runs({ numRuns: 4000 }),
  );
});

test('the reference cases, changed in one place', () => {
  const read = (id: string): object =>
    (JSON.parse(readFileSync(new URL(`../fixtures/cases/${id}.json`, import.meta.url), 'utf8')) as { dataset: object })
      .dataset;
  const documents = ['seed-002', 'page-086', 'page-003'].map(read);
  fc.assert(
    fc.property(fc.constantFrom(...documents), mutation, (document, one) => {
      const changed = structuredClone(document);
      mutate(changed, one);
      assertAgreement(withoutSpecialKeys(changed));
    }),
    runs({ numRuns: 1000 }),
  );
});

test('any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => assertAgreement(withoutSpecialKeys(value))),
    runs(),
  );
});

test('what both accept, both clean of the same fields', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const marked = JSON.parse(JSON.stringify(document), (_, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value) && 'id' in value
          ? { ...value, extra: 1 }
          : value,
      ) as unknown;
      assert.deepEqual(parseDataset(readableDataset.parse(marked)), parseDataset(marked));
      assert.deepEqual(parseDataset(marked), parseDataset(document));
    }),
    runs(),
  );
});
