/** What the words may say, whatever the dataset. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareModels, parseDataset, type Comparison, type Fact, type Row } from '../../../src/core/index.js';
import { arbitraryComparison, arbitraryDocument, arbitraryOptions } from '../arbitrary-dataset.js';
import { factOf, factsOf } from '../facts.js';
import { runs } from '../runs.js';
import { sentencesOf, textProblems, viewOf } from '../words.js';

/** Kinds of fact that state something measured on both models. */
const measuredOnBoth: ReadonlySet<Fact['kind']> = new Set([
  'overall-lead',
  'level',
  'evidence',
  'category-lead',
  'sharpest-advantage',
  'hits-back',
  'biggest-swing',
  'category-separator',
  'deciding-row',
  'vendor-reported',
]);

/** The model fields behind the facts and reasons that an operator asks for. */
const operatorFields = {
  price: 'price',
  'context-window': 'contextWindow',
  speed: 'speed',
  latency: 'latency',
  reasoning: 'reasoning',
  'no-reasoning': 'reasoning',
  'open-weights': 'openWeights',
} as const;

function rowsById({ rows }: Comparison): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.benchmark, row]));
}

describe('every text', () => {
  it('is whole: no hole, no NaN, nothing said twice, "clear", "equal" and "close" only where they hold', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ comparison }) => {
        assert.deepEqual(textProblems(comparison), []);
      }),
      runs(),
    );
  });

  it('is the same, to the byte, for the same input and options', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryOptions, (document, options) => {
        const written = (): string =>
          JSON.stringify(viewOf(compareModels(parseDataset(structuredClone(document)), ['m0', 'm1'], options)));
        assert.equal(written(), written());
      }),
      runs(),
    );
  });

  it('stays whole with three models', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ dataset, options }) => {
        assert.deepEqual(textProblems(compareModels(dataset, ['m2', 'm0', 'm1'], options)), []);
      }),
      runs(),
    );
  });
});

describe('every sentence', () => {
  it('lists the rows it speaks of, all of them rows that there are', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ comparison }) => {
        const rows = rowsById(comparison);
        for (const { place, text, sentence } of sentencesOf(viewOf(comparison))) {
          for (const id of sentence.rows) assert.ok(rows.has(id), `${id} in: ${text}`);
          for (const segment of sentence.segments) {
            for (const id of segment.rows ?? []) assert.ok(sentence.rows.includes(id), `${id} of a part of: ${text}`);
          }
          for (const [name] of text.matchAll(/Bench-\d+/g)) {
            assert.ok(sentence.rows.includes(name.replace('Bench-', 'b')), `${name} in: ${text}`);
          }
          // Figures that a source states itself rest on no row of ours; all others do.
          const stated = Object.values(comparison.byBasis).some(
            ({ overall, categories }) => overall.stated || categories.some((category) => category.stated),
          );
          if (place === 'paragraph' && !stated) assert.ok(sentence.rows.length > 0, `no row: ${text}`);
        }
      }),
      runs(),
    );
  });

  it('about shared benchmarks uses no missing cell', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ dataset, options }) => {
        const comparison = compareModels(dataset, ['m0', 'm1'], { ...options, basis: 'shared' });
        const rows = rowsById(comparison);
        for (const fact of comparison.facts.filter(({ kind }) => measuredOnBoth.has(kind))) {
          for (const id of fact.rows) {
            const { match, cells } = rows.get(id)!;
            assert.ok(match === 'strict' && cells['m0'] && cells['m1'], `${fact.kind}: ${id} is ${match}`);
          }
        }
        for (const { model, reasons } of comparison.verdict.recommendations) {
          for (const reason of reasons) {
            if (reason.kind !== 'category') continue;
            const category = comparison.categories.find(({ id }) => id === reason.category)!;
            assert.ok(category.comparable && category.leader === model && category.rows.length > 0);
          }
        }
      }),
      runs(),
    );
  });

  it('about what an operator asks uses no unknown figure', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ comparison }) => {
        const kinds = [
          ...comparison.facts.map(({ kind }) => kind),
          ...comparison.verdict.recommendations.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)),
        ];
        for (const kind of kinds) {
          if (!(kind in operatorFields)) continue;
          const field = operatorFields[kind as keyof typeof operatorFields];
          assert.ok(
            comparison.models.every((model) => model[field] !== undefined),
            kind,
          );
        }
        const ratio = factOf(comparison, 'price')?.ratio ?? null;
        assert.ok(ratio === null || (Number.isFinite(ratio) && ratio >= 1), `ratio ${ratio}`);
      }),
      runs(),
    );
  });
});

describe('the sentence of the widest gap', () => {
  it('names the model that its row favours, and gives that model’s score first', () => {
    let said = 0;
    fc.assert(
      fc.property(arbitraryComparison, ({ comparison }) => {
        const rows = rowsById(comparison);
        for (const { text, sentence } of sentencesOf(viewOf(comparison))) {
          const [, figures] = /^The widest gap is (.+) to .+ on Bench-\d+, for /.exec(text) ?? [];
          if (figures === undefined) continue;
          said += 1;
          const { favours, cells } = rows.get(sentence.rows[0]!)!;
          assert.deepEqual(
            sentence.segments.flatMap(({ model }) => model ?? []),
            [favours],
            text,
          );
          assert.ok(Math.abs(numberIn(figures) - cells[favours!]!.value) <= 0.5, text);
        }
      }),
      runs(),
    );
    assert.ok(said >= 100, `${said} such sentences`);
  });
});

/** `1,411` → 1411, `−4.5` → −4.5, `$0.40` → 0.4. */
function numberIn(text: string): number {
  return Number(text.replace('−', '-').replace(/[^\d.-]/g, ''));
}

describe('the facts', () => {
  it('of a swing or a separator name the model that the row favours', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ comparison }) => {
        const rows = rowsById(comparison);
        const [swings, separators] = [factsOf(comparison, 'biggest-swing'), factsOf(comparison, 'category-separator')];
        for (const { benchmark, favours, scores } of [...swings, ...separators]) {
          const { difference, definition } = rows.get(benchmark)!;
          assert.equal(favours, difference! > 0 ? 'm0' : 'm1');
          const raw = (scores['m0']! - scores['m1']!) * (definition.lowerIsBetter ? -1 : 1);
          assert.equal(Math.sign(raw), Math.sign(difference!));
        }
        for (const { category, favours, favoursTrailing } of separators) {
          const { leader } = comparison.categories.find(({ id }) => id === category)!;
          assert.equal(favoursTrailing, leader !== null && leader !== favours);
        }
      }),
      runs(),
    );
  });

  it('of a lead name a leader with the figures of a leader', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ comparison }) => {
        const overall = factOf(comparison, 'overall-lead');
        assert.equal(overall?.model ?? null, comparison.overall.leader);
        for (const kind of ['category-lead', 'sharpest-advantage', 'hits-back'] as const) {
          for (const { model, scores, lead } of factsOf(comparison, kind)) {
            const other = model === 'm0' ? 'm1' : 'm0';
            assert.ok(lead > 0);
            assert.ok(scores[model]! >= scores[other]! - 1e-9, `${kind}: ${JSON.stringify(scores)}`);
          }
        }
        const [sharpest, back] = [factOf(comparison, 'sharpest-advantage'), factOf(comparison, 'hits-back')];
        if (sharpest) assert.equal(sharpest.model, comparison.overall.leader);
        if (back) assert.ok(sharpest && back.model !== comparison.overall.leader);
      }),
      runs(),
    );
  });

  it('of a verdict with a leader agree with the shared rows', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ comparison: { verdict, byBasis } }) => {
        const { level, leader } = verdict;
        const called = level === 'lean' || level === 'clear';
        assert.equal(leader, called ? byBasis.shared.overall.leader : null);
        assert.equal(leader !== null, called);
      }),
      runs(),
    );
  });
});
