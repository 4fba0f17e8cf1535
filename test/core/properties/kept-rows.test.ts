/** Rows and their words are kept while weights move; what was asked for before must not show in what is asked for now. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { buildViewModel, compareModels, parseDataset } from '../../../src/core/index.js';
import de from '../../../src/locales/de.js';
import en from '../../../src/locales/en.js';
import { arbitraryDataset, arbitraryOptions } from '../arbitrary-dataset.js';
import { referenceCase } from '../reference-case.js';
import { runs } from '../runs.js';

describe('what is kept of earlier comparisons', () => {
  it('changes no later one', () => {
    const asked = fc.record({
      options: arbitraryOptions,
      models: fc.constantFrom(['m0', 'm1'], ['m1', 'm0']),
      locale: fc.constantFrom(en, de),
    });
    fc.assert(
      fc.property(arbitraryDataset, fc.array(asked, { minLength: 2, maxLength: 5 }), (dataset, list) => {
        for (const { options, models, locale } of list) {
          const [kept, fresh] = [dataset, structuredClone(dataset)].map((one) => compareModels(one, models, options));
          assert.deepEqual(kept, fresh);
          assert.deepEqual(buildViewModel(kept!, locale), buildViewModel(fresh!, locale));
        }
      }),
      runs({ numRuns: 300 }),
    );
  });

  it('is a row and its words, whatever the weights', () => {
    const dataset = parseDataset(referenceCase('seed-002').dataset);
    const [before, after] = [0.1, 3].map((weight) =>
      compareModels(dataset, ['gemma-4-31b', 'gpt-4.1'], { weights: { [dataset.categories[0]!.id]: weight } }),
    );
    assert.deepEqual(before!.rows, after!.rows);
    before!.rows.forEach((row, index) => assert.equal(row, after!.rows[index]));
    const [one, other] = [before!, after!].map((comparison) =>
      buildViewModel(comparison, en).benchmarks.shared!.groups.flatMap(({ rows }) => rows),
    );
    assert.ok(one!.length > 0);
    one!.forEach((row, index) => assert.equal(row, other![index]));
  });

  it('is words of one language at a time', () => {
    const comparison = compareModels(parseDataset(referenceCase('seed-002').dataset), ['gemma-4-31b', 'gpt-4.1']);
    const words = [en, de, en].map((locale) => JSON.stringify(buildViewModel(comparison, locale).benchmarks));
    assert.equal(words[0], words[2]);
    assert.notEqual(words[0], words[1]);
  });
});
