/** Where a public page is wrong by its own figures, ours is right instead; every defect on record has its check. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Comparison, Row } from '../../src/core/index.js';
import { factOf, factsOf } from './facts.js';
import { compareCase, referenceCases } from './reference-case.js';
import { sentencesOf, stringsOf, viewOf } from './words.js';

interface Defect {
  /** How the fixtures name it; the groups hold the ids it is about. */
  readonly pattern: RegExp;
  readonly ours: string;
  check(comparisons: { readonly shared: Comparison; readonly all: Comparison }, ids: readonly string[]): void;
}

const defects: readonly Defect[] = [
  {
    pattern: /^Infinity price ratio$/,
    ours: 'no price ratio without two list prices',
    check({ shared, all }) {
      assert.equal(factOf(all, 'price')?.ratio ?? null, null);
      for (const text of stringsOf(viewOf(shared))) assert.doesNotMatch(text, /Infinity|∞|times as much/);
    },
  },
  {
    pattern: /^(?:tie awarded without any score|lead awarded where only one model has scores) \((.+)\)$/,
    ours: 'no result from a category where not both have scores',
    check(comparisons, ids) {
      for (const id of ids) for (const one of Object.values(comparisons)) assertNoResult(one, id);
    },
  },
  {
    pattern: /^called close without a shared benchmark \(([^,]+),/,
    ours: 'no shared benchmark: no leader, not called close or equal, and said to be so',
    check({ shared }, [id]) {
      assertNoResult(shared, id!);
      const row = viewOf(shared).categories.rows.find((category) => category.id === id)!;
      assert.ok(row.note !== null && row.difference === null);
      const texts = [...stringsOf(row.note), ...sentencesOf(viewOf(shared)).map(({ text }) => text)];
      for (const text of texts) assert.doesNotMatch(text, /\b(close|equal|narrow|level)\b/i);
    },
  },
  {
    pattern: /^averages compared over disjoint benchmarks \((.+)\)$/,
    ours: 'averages over other benchmarks are not compared on the shared basis',
    check({ shared, all }, [id]) {
      assertNoResult(shared, id!);
      assert.ok(all.categories.find((category) => category.id === id)!.difference !== null);
      assert.equal(factsOf(shared, 'category-not-comparable').filter(({ category }) => category === id).length, 1);
    },
  },
  {
    pattern: /^separator favours the model that trails the category \((.+): (.+)\)$/,
    ours: 'the separator is marked as favouring the trailing model, and leads on the shared basis',
    check({ shared, all }, [id, benchmark]) {
      const isHere = (fact: { readonly category: string }): boolean => fact.category === id;
      const separator = factsOf(all, 'category-separator').find(isHere)!;
      assert.equal(separator.benchmark, benchmark);
      assert.equal(separator.favoursTrailing, true);
      assert.equal(factsOf(shared, 'category-separator').find(isHere)!.favoursTrailing, false);
    },
  },
  {
    pattern: /^every benchmark both have favours the model that trails the category \((.+)\)$/,
    ours: 'the category goes to the model that every shared benchmark favours',
    check({ shared, all }, [id]) {
      const favoured = new Set(sharedRows(shared, id!).map(({ favours }) => favours));
      assert.equal(favoured.size, 1);
      const leader = shared.categories.find((category) => category.id === id)!.leader;
      assert.equal(leader, [...favoured][0]);
      assert.notEqual(leader, all.categories.find((category) => category.id === id)!.leader);
    },
  },
  {
    pattern: /^biggest swing (.+) contradicted by the separator of its own category \((.+): .+\)$/,
    ours: 'one widest row, in the swing and in its category alike',
    check({ all }, [benchmark, category]) {
      assert.equal(factOf(all, 'biggest-swing')!.benchmark, benchmark);
      const separator = factsOf(all, 'category-separator').find((fact) => fact.category === category)!;
      assert.equal(separator.benchmark, benchmark);
    },
  },
  {
    pattern: /^recommended for the stronger profile while leading no category both are scored in$/,
    ours: 'no advantage for a leader who leads no category, and no verdict for it',
    check({ shared, all }) {
      assert.equal(factOf(all, 'sharpest-advantage'), null);
      assert.equal(factOf(all, 'hits-back'), null);
      assert.equal(all.verdict.leader, null);
      for (const { text } of sentencesOf(viewOf(shared))) assert.doesNotMatch(text, /stronger|profile/i);
    },
  },
  {
    pattern: /^overall \d+ lies outside the model's own category averages \((.+), .+\)$/,
    ours: 'what we compute lies within its parts; the figure of the source is marked as stated',
    check({ shared, all }, [model]) {
      for (const { categories, overall } of [shared, all]) {
        const parts = categories.flatMap(({ weight, scores }) => (weight > 0 ? [scores[model!] ?? []].flat() : []));
        const computed = overall.computed[model!] ?? null;
        if (computed === null) continue;
        assert.ok(computed >= Math.min(...parts) && computed <= Math.max(...parts), `${computed} of ${parts.join()}`);
      }
      assert.equal(all.overall.stated, true);
      assert.equal(
        viewOf(all).scorecards.cards.every(({ scoreLabel }) => /states/.test(scoreLabel)),
        true,
      );
    },
  },
];

function assertNoResult(comparison: Comparison, id: string): void {
  const category = comparison.categories.find((one) => one.id === id);
  assert.ok(!category || (category.leader === null && !category.comparable), `${id} has a result`);
  const named = (['category-lead', 'sharpest-advantage', 'hits-back'] as const).flatMap((kind) =>
    factsOf(comparison, kind).filter((fact) => fact.category === id),
  );
  assert.deepEqual(named, []);
  for (const { reasons } of comparison.verdict.recommendations) {
    assert.ok(!reasons.some((reason) => reason.kind === 'category' && reason.category === id));
  }
}

function sharedRows({ rows }: Comparison, category: string): Row[] {
  return rows.filter((row) => row.category === category && row.match === 'strict' && row.weight > 0);
}

for (const one of referenceCases.filter(({ pageDefects }) => pageDefects.length > 0)) {
  describe(one.id, () => {
    const comparisons = { shared: compareCase(one, 'shared'), all: compareCase(one, 'all') };
    for (const text of one.pageDefects) {
      const defect = defects.find(({ pattern }) => pattern.test(text));
      it(`${text} → ${defect?.ours ?? 'not known'}`, () => {
        assert.ok(defect, 'a defect without a check');
        const ids = defect.pattern
          .exec(text)!
          .slice(1)
          .flatMap((group) => group.split(', '));
        defect.check(comparisons, ids);
      });
    }
  });
}

describe('every case', () => {
  for (const one of referenceCases) {
    it(`${one.id}: no argument from an unknown cell`, () => {
      for (const basis of ['shared', 'all'] as const) {
        const comparison = compareCase(one, basis);
        const known = (field: 'price' | 'contextWindow' | 'speed' | 'latency' | 'reasoning' | 'openWeights'): boolean =>
          comparison.models.every((model) => model[field] !== undefined);
        const kinds = new Set<string>([
          ...comparison.facts.map(({ kind }) => kind),
          ...comparison.verdict.recommendations.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)),
        ]);
        assert.ok(!kinds.has('price') || known('price'));
        assert.ok(!kinds.has('context-window') || known('contextWindow'));
        assert.ok(!kinds.has('speed') || known('speed'));
        assert.ok(!kinds.has('latency') || known('latency'));
        assert.ok(!(kinds.has('reasoning') || kinds.has('no-reasoning')) || known('reasoning'));
        assert.ok(!kinds.has('open-weights') || known('openWeights'));
      }
    });
  }
});
