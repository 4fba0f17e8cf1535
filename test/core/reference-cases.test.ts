/** With `basis: 'all'` the engine reaches the facts that public pages printed, as far as these follow from their rows. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Row } from '../../src/core/index.js';
import { factOf, factsOf, reasonsFor } from './facts.js';
import { compareCase, referenceCases, type ReferenceCase } from './reference-case.js';

/** Averages are printed to one decimal, and some means end exactly in 5. */
const ROUNDING = 0.05 + 1e-9;

/** Ratios below this are printed, not spoken of; some pages leave them out. */
const RATIO_WORTH_SAYING = 2;

for (const one of referenceCases) {
  describe(one.id, () => {
    const comparison = compareCase(one, 'all');
    const { expect, testable } = one;
    const { categories, overall, rows } = comparison;
    const categoryOf = (id: string) => categories.find((category) => category.id === id)!;

    it('category leaders', () => {
      for (const id of testable.categoryLeaders) assert.equal(categoryOf(id).leader, expect.categoryLeaders[id], id);
    });

    it('category averages that follow from the rows', () => {
      for (const id of expect.recomputable) {
        for (const [model, printed] of Object.entries(expect.categoryAverages[id]!)) {
          const computed = categoryOf(id).computed[model]!;
          assert.ok(Math.abs(computed - printed) <= ROUNDING, `${id} of ${model}: ${computed}, printed ${printed}`);
        }
      }
    });

    it('overall leader and advantages', { skip: !testable.overallLeader }, () => {
      assert.equal(overall.leader, expect.overallLeader);
      if (expect.sharpestAdvantage !== undefined) {
        const { model, category, scores } = factOf(comparison, 'sharpest-advantage') ?? {};
        const found = model === undefined ? null : { model, category, values: leaderFirst(model, scores!) };
        assert.deepEqual(found, expect.sharpestAdvantage);
      }
      if (expect.hitsBack !== undefined) {
        const { model, category } = factOf(comparison, 'hits-back') ?? {};
        assert.deepEqual(model === undefined ? null : { model, category }, expect.hitsBack);
      }
    });

    it('biggest swing', { skip: !testable.biggestSwing }, () => {
      const swing = factOf(comparison, 'biggest-swing');
      const weighted = widest(rows.filter(({ weight }) => weight > 0));
      assert.equal(swing?.benchmark ?? null, weighted?.benchmark ?? null);
      const counted = countsDisplayRows(one) ? widest(rows) : weighted;
      assert.equal(counted?.benchmark ?? null, expect.biggestSwing!.benchmark);
      if (swing?.benchmark === expect.biggestSwing!.benchmark) {
        assert.deepEqual(swing.scores, expect.biggestSwing!.values);
        assert.equal(swing.favours, weighted!.favours);
      }
    });

    it('category separators', () => {
      const separators = new Map(
        factsOf(comparison, 'category-separator').map((fact) => [fact.category, fact.benchmark]),
      );
      for (const id of testable.separators) assert.equal(separators.get(id), expect.separators![id], id);
    });

    it('larger context, dearer model, price ratio', () => {
      const { largerContext, moreExpensive, outputPriceRatio } = expect;
      if (largerContext !== undefined) {
        assert.equal(factOf(comparison, 'context-window')?.better ?? null, largerContext);
      }
      const price = factOf(comparison, 'price');
      if (moreExpensive !== undefined) assert.equal(dearerOf(one, price?.cheaper ?? null), moreExpensive);
      if (outputPriceRatio === undefined) return;
      const ratio = price?.ratio ?? null;
      if (outputPriceRatio === null) assert.ok(ratio === null || ratio < RATIO_WORTH_SAYING, `ratio ${ratio}`);
      else assert.ok(Math.abs(ratio! - outputPriceRatio) <= ROUNDING, `ratio ${ratio}, printed ${outputPriceRatio}`);
    });

    it('shared benchmarks', () => {
      const { sharedBenchmarks, benchmarksInAll } = expect;
      if (sharedBenchmarks !== undefined) assert.equal(comparison.evidence.shared, sharedBenchmarks);
      if (benchmarksInAll !== undefined) assert.equal(comparison.evidence.total, benchmarksInAll);
    });

    it('reasons for the other model', () => {
      const { recommendationUnless, recommendationSplit = {}, overallLeader } = expect;
      // A page that found no real reason names its vendor's surroundings instead.
      if (recommendationUnless && overallLeader !== null && !recommendationUnless.includes('ecosystem')) {
        const other = one.dataset.models.find(({ id }) => id !== overallLeader)!.id;
        assert.deepEqual(reasonsFor(comparison, other), recommendationUnless.map(ourReason));
      }
      for (const [model, reasons] of Object.entries(recommendationSplit)) {
        assert.deepEqual(reasonsFor(comparison, model), reasons.map(ourReason));
      }
    });
  });
}

function leaderFirst(leader: string, scores: Readonly<Record<string, number>>): number[] {
  const other = Object.keys(scores).find((id) => id !== leader)!;
  return [scores[leader]!, scores[other]!];
}

function widest(rows: readonly Row[]): Row | undefined {
  const size = ({ difference }: Row): number => Math.abs(difference ?? 0);
  return rows
    .filter((row) => row.match === 'strict' && size(row) > 0)
    .reduce<Row | undefined>((best, row) => (best && size(best) >= size(row) ? best : row), undefined);
}

function countsDisplayRows({ era }: ReferenceCase): boolean {
  return era === 'E1' || era === 'E2';
}

function dearerOf({ dataset }: ReferenceCase, cheaper: string | null): string | null {
  return cheaper === null ? null : dataset.models.find(({ id }) => id !== cheaper)!.id;
}

/** A page's reason in our words. */
function ourReason(reason: string): string {
  return { context: 'context-window', 'avoid-reasoning': 'no-reasoning' }[reason] ?? reason;
}
