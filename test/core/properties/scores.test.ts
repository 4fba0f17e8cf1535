/** What the figures must obey whatever the dataset: signs, ranges, finite numbers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CategoryResult, Row } from '../../../src/core/index.js';
import { arbitraryComparison } from '../arbitrary-dataset.js';
import { runs } from '../runs.js';
import { numbersOf } from '../words.js';

const counted = ({ match, weight, difference }: Row): boolean =>
  match === 'strict' && weight > 0 && difference !== null;

/** Σw·d / Σw, where the rows of one group share one row's weight. */
function meanDifference(rows: readonly Row[]): number {
  const key = ({ definition, benchmark }: Row): string => definition.group ?? `alone ${benchmark}`;
  const size = (row: Row): number => rows.filter((one) => key(one) === key(row)).length;
  const total = rows.reduce((sum, row) => sum + row.weight / size(row), 0);
  return rows.reduce((sum, row) => sum + (row.weight / size(row)) * row.difference!, 0) / total;
}

function within(value: number | null, parts: readonly (number | null)[]): boolean {
  const known = parts.filter((part) => part !== null);
  return value === null || (value >= Math.min(...known) && value <= Math.max(...known));
}

describe('a category on shared rows', () => {
  it('goes to the model that the mean difference names, and to none without a row', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ comparison }) => {
        for (const { id, weight, leader, comparable, difference } of comparison.byBasis.shared.categories) {
          const rows = comparison.rows.filter((row) => row.category === id && counted(row));
          assert.equal(comparable, rows.length > 0 && weight > 0);
          if (rows.length === 0) {
            assert.deepEqual([leader, difference], [null, null]);
            continue;
          }
          const mean = meanDifference(rows);
          assert.ok(Math.abs(difference! - mean) < 1e-9, `${difference}, expected ${mean}`);
          const ahead = difference! > 0 ? 'm0' : difference! < 0 ? 'm1' : null;
          assert.equal(leader, comparable ? ahead : null);
          if (Math.abs(mean) > 1e-8) assert.equal(Math.sign(difference!), Math.sign(mean));
        }
      }),
      runs(),
    );
  });
});

describe('every composite', () => {
  it('lies within the range of its parts', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ comparison: { rows, byBasis } }) => {
        const own = (id: string) => (row: Row) => row.cells[id]?.scaled ?? null;
        for (const [basis, { categories, overall }] of Object.entries(byBasis)) {
          for (const model of ['m0', 'm1']) {
            for (const { id, computed } of categories) {
              const inside = rows.filter((row) => row.category === id && row.weight > 0);
              const parts = (basis === 'shared' ? inside.filter(counted) : inside).map(own(model));
              assert.ok(within(computed[model] ?? null, parts), `${id} of ${model} in ${basis}`);
            }
            const part = ({ weight, computed, comparable }: CategoryResult): number | null =>
              weight > 0 && (basis === 'all' || comparable) ? (computed[model] ?? null) : null;
            assert.ok(within(overall.computed[model] ?? null, categories.map(part)), `overall of ${model} in ${basis}`);
          }
        }
        const { categories, overall } = byBasis.shared;
        const differences = categories.map(({ comparable, difference }) => (comparable ? difference : null));
        assert.ok(within(overall.difference, differences));
      }),
      runs(),
    );
  });

  it('lies within its interval, and shares lie between 0 and 1', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ comparison: { rows, byBasis, evidence } }) => {
        const { categories, overall } = byBasis.shared;
        for (const { difference, interval } of [...rows, ...categories, overall]) {
          if (interval) assert.ok(interval[0] <= difference! + 1e-9 && interval[1] >= difference! - 1e-9);
        }
        for (const { overall: one, sensitivity } of Object.values(byBasis)) {
          const { share } = sensitivity;
          for (const part of [one.coverage, share ?? 0, evidence.weightShare]) {
            assert.ok(part >= 0 && part <= 1, `${part}`);
          }
        }
        assert.ok(evidence.shared <= evidence.total && evidence.independentShared <= evidence.shared);
      }),
      runs(),
    );
  });

  it('and every other figure is a finite number', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ comparison }) => {
        assert.ok(numbersOf(comparison).every(Number.isFinite));
      }),
      runs(),
    );
  });
});
