/** The verdict lock: its grammar, and what counts as drift. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainText } from '../../../src/core/index.js';
import {
  driftOf,
  driftSentence,
  ExpectationError,
  outcomeText,
  parseExpectation,
  type Outcome,
} from '../../../src/core/extras.js';
import { arbitraryComparison } from '../arbitrary-dataset.js';
import { comparePairRows } from '../pair-dataset.js';
import { runs } from '../runs.js';
import { extraSpeechOf } from './extra-speech.js';

const pair = [
  { id: 'gpt-4.1', name: 'GPT-4.1', scores: {} },
  { id: 'vendor/gemma:31b', name: 'Gemma', aliases: ['gemma', 'clear'], scores: {} },
];

describe('an expectation', () => {
  it('is a level, with a leader where somebody leads', () => {
    for (const level of ['tie', 'split', 'not-comparable'] as const) {
      assert.deepEqual(parseExpectation(level, pair), { level, leader: null });
    }
    assert.deepEqual(parseExpectation('gpt-4.1:clear', pair), { level: 'clear', leader: 'gpt-4.1' });
  });

  it('names its model by an id with colons, or by an alias', () => {
    for (const name of ['vendor/gemma:31b', 'gemma', 'clear']) {
      assert.deepEqual(parseExpectation(`${name}:lean`, pair), { level: 'lean', leader: 'vendor/gemma:31b' });
    }
  });

  it('that cannot be met is refused with how to write it', () => {
    for (const [text, code, message] of [
      ['', 'level', /^no level is called "".* \(lean, clear, not-comparable, split, tie\)$/],
      ['gpt-4.1:leen', 'level', /did you mean "lean"\?/],
      ['gpt-4.1', 'level', /^no level is called "gpt-4.1"/],
      ['gpt-4.1:', 'level', /^no level is called ""/],
      ['gpt-4.1:tie', 'leader', /^nobody leads at tie; write tie$/],
      ['lean', 'no-leader', /^who leads\? write gpt-4\.1:lean$/],
      [':lean', 'model', /^no model of this pair is called ""/],
      ['gpt-4.2:lean', 'model', /did you mean "gpt-4\.1"\? \(gpt-4\.1, vendor\/gemma:31b\)$/],
    ] as const) {
      assert.throws(
        () => parseExpectation(text, pair),
        (error) => error instanceof ExpectationError && error.code === code && message.test(error.message),
        text,
      );
    }
  });

  it('reads back what is written of any outcome, and that has not drifted', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ comparison }) => {
        const written = outcomeText(comparison.verdict);
        const expected = parseExpectation(written, comparison.models);
        assert.equal(outcomeText(expected), written);
        assert.equal(driftOf(comparison, expected), null);
      }),
      runs(),
    );
  });
});

describe('drift', () => {
  const items = { items: 1000 };
  const leaning = comparePairRows([
    ['coding', 80, 60, items],
    ['coding', 75, 55, items],
    ['math', 70, 62, items],
  ]);

  it('is another level or another leader, with what was expected, what is, and the rows', () => {
    for (const expected of [
      { level: 'clear', leader: 'a' },
      { level: 'lean', leader: 'b' },
      { level: 'tie', leader: null },
    ] satisfies Outcome[]) {
      assert.deepEqual(driftOf(leaning, expected), {
        kind: 'drift',
        expected,
        found: { level: 'lean', leader: 'a' },
        rows: ['row-1', 'row-2', 'row-3'],
      });
    }
  });

  it('is said in a sentence', () => {
    const said = (expected: Outcome): string =>
      plainText(driftSentence(driftOf(leaning, expected)!, extraSpeechOf(leaning)));
    assert.equal(
      said({ level: 'clear', leader: 'a' }),
      'This page goes by a clear lead for Model A; the data now give a lean to Model A.',
    );
    assert.equal(
      said({ level: 'not-comparable', leader: null }),
      'This page goes by too little to compare the two; the data now give a lean to Model A.',
    );
  });
});
