import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pairsOf } from '../../src/cli/coverage.js';
import { diffDatasets, isEmptyDiff } from '../../src/cli/diff/diff-datasets.js';
import { diffVerdicts } from '../../src/cli/diff/diff-verdicts.js';
import type { EntryDiff, FieldChange } from '../../src/cli/diff/field-changes.js';
import { matchModels } from '../../src/cli/diff/match-models.js';
import { pairOutcome } from '../../src/cli/diff/pair-outcome.js';
import { compareModels, parseDataset, type Dataset, type ReadableDataset } from '../../src/core/index.js';
import { arbitraryDocument } from '../core/arbitrary-dataset.js';
import { runs } from '../core/runs.js';

type Edit = (document: ReadableDataset, at: number) => void;
type Loose = Record<string, unknown>;

/** Small edits as an editor makes them; each leaves a document that parses. */
const EDITS: readonly Edit[] = [
  ({ models }, at) => {
    const scores = models[at % models.length]!.scores as Loose;
    const keys = Object.keys(scores);
    if (keys.length > 0) delete scores[keys[at % keys.length]!];
  },
  ({ models }, at) => {
    for (const list of Object.values(models[at % models.length]!.scores ?? {})) {
      const one = [list].flat()[0] as unknown as Loose;
      one['by'] = at % 2 ? 'vendor' : 'independent';
    }
  },
  ({ benchmarks }, at) => {
    const one = benchmarks[at % benchmarks.length] as unknown as Loose | undefined;
    if (one) one['weight'] = one['weight'] === 0 ? 1 : 0;
  },
  ({ benchmarks }, at) => {
    const one = benchmarks[at % benchmarks.length] as unknown as Loose | undefined;
    if (one) one['items'] = 77;
  },
  ({ benchmarks }, at) => {
    const one = benchmarks[at % benchmarks.length] as unknown as Loose | undefined;
    if (one) one['group'] = 'g9';
  },
  ({ categories }, at) => {
    (categories[at % categories.length] as unknown as Loose)['weight'] = at % 30;
  },
  ({ models }, at) => {
    (models[at % models.length] as unknown as Loose)['price'] = { input: at, output: at + 1 };
  },
  ({ models }) => void (models as unknown as unknown[]).reverse(),
];

const edits = fc.array(fc.tuple(fc.nat({ max: EDITS.length - 1 }), fc.nat({ max: 50 })), { maxLength: 3 });

/** Two datasets: one and the same with edits, or two that have no more than their ids in common. */
const arbitraryVersions: fc.Arbitrary<readonly [Dataset, Dataset]> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(arbitraryDocument, edits).map(([document, list]) => {
      const edited = structuredClone(document);
      for (const [edit, at] of list) EDITS[edit]!(edited, at);
      return [parseDataset(document), parseDataset(edited)] as const;
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(arbitraryDocument, arbitraryDocument)
      .map(([a, b]) => [parseDataset(a), parseDataset(b)] as const),
  },
);

test('a dataset does not differ from itself, nor from a copy whose measurements stand in another order', () => {
  const turned = (document: ReadableDataset): ReadableDataset => ({
    ...structuredClone(document),
    models: structuredClone(document.models).map((model) => ({
      ...model,
      scores: Object.fromEntries(
        Object.entries(model.scores!)
          .reverse()
          .map(([id, list]) => [id, Array.isArray(list) ? (list as number[]).toReversed() : list]),
      ),
    })),
  });
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const dataset = parseDataset(document);
      assert.ok(isEmptyDiff(diffDatasets(dataset, dataset)));
      assert.ok(isEmptyDiff(diffDatasets(dataset, parseDataset(turned(document)))));
    }),
    runs({ numRuns: 200 }),
  );
});

test('back is the mirror of forth', () => {
  const swapFields = (list: readonly FieldChange[]) =>
    list.map(({ field, before, after }) => ({ field, before: after, after: before }));
  const swapEntries = ({ added, removed, changed, reordered }: EntryDiff): EntryDiff => ({
    added: removed,
    removed: added,
    changed: changed.map(({ id, fields }) => ({ id, fields: swapFields(fields) })),
    reordered,
  });
  const unordered = (list: readonly unknown[]): string[] => list.map((one) => JSON.stringify(one)).sort();
  fc.assert(
    fc.property(arbitraryVersions, ([a, b]) => {
      const [forth, back] = [diffDatasets(a, b), diffDatasets(b, a)];
      assert.deepEqual(back.dataset, swapFields(forth.dataset));
      for (const part of ['benchmarks', 'categories', 'sources'] as const)
        assert.deepEqual(back[part], swapEntries(forth[part]));
      assert.deepEqual(
        unordered(back.scores),
        unordered(
          forth.scores.map((one) => ({ ...one, before: one.after, after: one.before, fields: swapFields(one.fields) })),
        ),
      );
      assert.equal(back.verdicts.pairs, forth.verdicts.pairs);
      // Models may stand in another order, and with them those of a pair.
      const sides = (diff: typeof forth, from: 'before' | 'after', to: 'before' | 'after') =>
        unordered(
          diff.verdicts.changed.map(({ models, rows, ...one }) => [
            [...models].sort(),
            ...[one[from], one[to]].map(({ level, leader }) => [level, leader]),
            rows.map(({ benchmark }) => benchmark),
          ]),
        );
      assert.deepEqual(sides(back, 'before', 'after'), sides(forth, 'after', 'before'));
    }),
    runs({ numRuns: 300 }),
  );
});

test('the short way to a level is the long way’s', () => {
  fc.assert(
    fc.property(arbitraryDocument.map(parseDataset), (dataset) => {
      for (const [a, b] of pairsOf(dataset.models)) {
        const { verdict, byBasis } = compareModels(dataset, [a.id, b.id]);
        const { level, leader, difference } = pairOutcome(dataset, a, b);
        assert.deepEqual(
          { level, leader: leader === null ? null : [a.id, b.id][leader], difference },
          { level: verdict.level, leader: verdict.leader, difference: byBasis.shared.overall.difference },
        );
      }
    }),
    runs({ numRuns: 300 }),
  );
});

test('no pair that is left out has another verdict', () => {
  fc.assert(
    fc.property(arbitraryVersions, ([a, b]) => {
      const all = diffVerdicts(a, b, pairsOf(matchModels(a, b).kept));
      assert.deepEqual(diffDatasets(a, b).verdicts.changed, all);
    }),
    runs({ numRuns: 300 }),
  );
});
