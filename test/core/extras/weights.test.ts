/** What a weight does to the lead, and the weightings to choose from. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareModels, parseDataset, plainText } from '../../../src/core/index.js';
import { PRESETS, presetsFor, weightEffect, weightEffectView } from '../../../src/core/extras.js';
import { DEFAULT_CATEGORY_WEIGHTS } from '../../../src/core/dataset/default-weights.js';
import { arbitraryComparison } from '../arbitrary-dataset.js';
import { compareCase, referenceCase } from '../reference-case.js';
import { runs } from '../runs.js';
import { extraSpeechOf } from './extra-speech.js';

describe('the weight of a category', () => {
  const comparison = compareCase(referenceCase('seed-002'), 'shared');
  const said = (category: string): string[] => {
    const { value, share, note } = weightEffectView(weightEffect(comparison, category)!, extraSpeechOf(comparison));
    assert.ok(value.endsWith(share));
    return [share, plainText(note)];
  };

  it('is shown with the weight at which the lead of seed-002 changes, and to whom', () => {
    assert.deepEqual(said('reasoning'), ['17% of the weight', 'GPT-4.1 leads above 19.2']);
    assert.deepEqual(said('knowledge'), ['12% of the weight', 'GPT-4.1 leads below 10.1']);
    assert.deepEqual(said('coding'), ['20% of the weight', 'no shared benchmark, so no part in the verdict']);
    assert.equal(weightEffect(comparison, 'cooking'), null);
  });

  it('of nothing is no flip point: it says that the category is left out', () => {
    const options = { weights: { reasoning: 0 } };
    const without = compareModels(parseDataset(referenceCase('seed-002').dataset), ['gemma-4-31b', 'gpt-4.1'], options);
    const { value, note } = weightEffectView(weightEffect(without, 'reasoning')!, extraSpeechOf(without));
    assert.deepEqual([value, plainText(note)], ['0, 0% of the weight', 'left out']);
  });

  it('is looked at up to the highest asked for, by default the sum of all', () => {
    const options = { weights: { reasoning: 1, knowledge: 6 } };
    const dataset = parseDataset(referenceCase('seed-002').dataset);
    const few = compareModels(dataset, ['gemma-4-31b', 'gpt-4.1'], {
      ...options,
      categories: ['reasoning', 'knowledge'],
    });
    const at = (most?: number): number | undefined => weightEffect(few, 'reasoning', most)?.flip?.to;
    // 6 · 18 = W · 15.6
    assert.ok(Math.abs(at()! - 108 / 15.6) < 1e-9);
    assert.equal(at(6.9), undefined);
    assert.ok(Math.abs(at(100)! - at()!) < 1e-9);
  });

  it('is the same in basis all', () => {
    const all = compareCase(referenceCase('seed-002'), 'all');
    assert.deepEqual(weightEffect(all, 'reasoning'), weightEffect(comparison, 'reasoning'));
  });

  it('turns the lead past the flip point and not before it', () => {
    let flips = 0;
    fc.assert(
      fc.property(arbitraryComparison, fc.double({ min: 0.01, max: 1, noNaN: true }), (one, share) => {
        const { dataset, comparison: compared } = one;
        const options = { ...one.options, basis: 'shared' } as const;
        const shares = compared.categories.map(({ id }) => weightEffect(compared, id)!.share);
        const total = shares.reduce((sum, each) => sum + each, 0);
        assert.ok(Math.abs(total - 1) < 1e-9 || total === 0);
        for (const { id, weight } of compared.categories) {
          const { flip, leader } = weightEffect(compared, id)!;
          const known = compared.byBasis.shared.sensitivity.flips.find(({ category }) => category === id);
          assert.equal(flip === null, known === undefined);
          if (!flip) continue;
          assert.ok(Math.abs(flip.to - known!.to) <= 1e-9 * known!.to);
          flips += 1;
          const beyond = flip.side === 'above' ? flip.to + share * weight : flip.to * (1 - share / 2);
          const before = flip.to + (weight - flip.to) * share;
          const leaderAt = (to: number): string | null =>
            compareModels(dataset, ['m0', 'm1'], { ...options, weights: { ...options.weights, [id]: to } }).overall
              .leader;
          assert.notEqual(leaderAt(beyond), leader);
          assert.equal(leaderAt(before), leader);
          assert.notEqual(flip.model, leader);
        }
      }),
      runs(),
    );
    assert.ok(flips > 200, `${flips} flips`);
  });
});

describe('presets', () => {
  const registry = new URL('../../../data/registry/categories.json', import.meta.url);
  const categories = JSON.parse(readFileSync(registry, 'utf8')) as { readonly id: string }[];

  it('name default categories only, in shares of 100', () => {
    for (const [id, weights] of Object.entries(PRESETS)) {
      for (const category of Object.keys(weights))
        assert.ok(category in DEFAULT_CATEGORY_WEIGHTS, `${id}: ${category}`);
      assert.equal(
        Object.values(weights).reduce((sum, weight) => sum + weight, 0),
        100,
        id,
      );
    }
  });

  it('all apply to the default categories, each with a weight for every one of them', () => {
    const presets = presetsFor(categories);
    assert.deepEqual(
      presets.map(({ id }) => id),
      ['balanced', ...Object.keys(PRESETS)],
    );
    for (const { weights } of presets) {
      assert.deepEqual(
        Object.keys(weights),
        categories.map(({ id }) => id),
      );
    }
  });

  it('apply only where a dataset has enough of their categories', () => {
    const applying = (...ids: string[]): string[] => presetsFor(ids.map((id) => ({ id }))).map(({ id }) => id);
    assert.deepEqual(applying('tickets', 'summaries'), ['balanced']);
    assert.deepEqual(applying('coding'), []);
    assert.deepEqual(applying('coding', 'agentic'), ['balanced', 'coding-agent']);
    assert.deepEqual(applying('coding', 'math'), ['balanced']);
    assert.deepEqual(applying('math', 'knowledge', 'reasoning', 'constructor'), ['balanced', 'math-and-science']);
  });

  it('never apply without the category that weighs most in them', () => {
    for (const [id, weights] of Object.entries(PRESETS)) {
      const most = Math.max(...Object.values(weights));
      for (const missing of Object.keys(weights).filter((category) => weights[category] === most)) {
        const left = categories.filter((category) => category.id !== missing);
        assert.ok(!presetsFor(left).some((preset) => preset.id === id), `${id} without ${missing}`);
      }
    }
  });
});
