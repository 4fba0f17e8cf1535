/** What becomes of a verdict without the vendors' own figures, and which figures are old. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareModels, parseDataset, plainText } from '../../../src/core/index.js';
import { isStale, reportedByEffect, reportedBySentence } from '../../../src/core/extras.js';
import { arbitraryComparison } from '../arbitrary-dataset.js';
import { pairDocument, type PairRow } from '../pair-dataset.js';
import { runs } from '../runs.js';
import { extraSpeechOf } from './extra-speech.js';

const vendor = (value: number) => ({ value, by: 'vendor' as const });
const rows: PairRow[] = [
  ['coding', 80, 60],
  ['math', 70, 60],
  ['coding', vendor(50), vendor(80)],
  ['math', vendor(50), vendor(80)],
];

const said = (list: readonly PairRow[]): string => {
  const dataset = parseDataset(pairDocument(list));
  const speech = extraSpeechOf(compareModels(dataset, ['a', 'b']));
  return plainText(reportedBySentence(reportedByEffect(dataset, ['a', 'b']), speech));
};

describe('the figures that vendors report of their own models', () => {
  it('change a verdict that rests on them', () => {
    const effect = reportedByEffect(parseDataset(pairDocument(rows)), ['a', 'b']);
    assert.deepEqual(effect, {
      any: { level: 'tie', leader: null, shared: 4 },
      independent: { level: 'lean', leader: 'a', shared: 2 },
      changes: true,
    });
  });

  it('are told of with what the verdict becomes', () => {
    assert.equal(
      said(rows),
      'Without what vendors report of their own models the data give a lean to Model A instead of no lead either way, on two shared benchmarks instead of four.',
    );
    assert.equal(
      said([...rows.slice(0, 2), ['math', vendor(60), vendor(50)]]),
      'Without what vendors report of their own models the verdict stays as it is, on two shared benchmarks instead of three.',
    );
    assert.equal(said(rows.slice(0, 2)), 'Without what vendors report of their own models the verdict stays as it is.');
    assert.equal(
      said([
        ['math', vendor(60), vendor(50)],
        ['coding', vendor(60), vendor(50)],
      ]),
      'Without what vendors report of their own models the data give too little to compare the two instead of a lean to Model A, on no shared benchmarks instead of two.',
    );
  });

  it('are left out as the option leaves them out, whatever it is set to', () => {
    let changed = 0;
    fc.assert(
      fc.property(arbitraryComparison, ({ dataset, options }) => {
        const { any, independent, changes } = reportedByEffect(dataset, ['m0', 'm1', 'm2'], options);
        for (const [reportedBy, { level, leader, shared }] of Object.entries({ any, independent })) {
          const { verdict, facts } = compareModels(dataset, ['m0', 'm1'], {
            ...options,
            reportedBy: reportedBy as 'any' | 'independent',
          });
          assert.deepEqual([level, leader], [verdict.level, verdict.leader]);
          assert.equal(shared, facts.find((fact) => fact.kind === 'level')!.shared);
        }
        changed += Number(changes);
        assert.equal(changes, any.level !== independent.level || any.leader !== independent.leader);
      }),
      runs(),
    );
    assert.ok(changed >= 10, `${changed} changed`);
  });
});

describe('a stale score', () => {
  it('is more than a year older than the dataset, whichever days are meant', () => {
    for (const [date, updated, expected] of [
      ['2025-04-18', '2026-04-19', true],
      ['2025-04-19', '2026-04-19', false],
      ['2025-04', '2026-04-19', false],
      ['2025-03', '2026-04-19', true],
      ['2025', '2026-12-31', false],
      ['2024', '2026-01-01', true],
      ['2024', '2025-12-31', false],
      ['2025-03', '2026-03', false],
      ['2025-02', '2026-03', true],
      ['2024', '2026', true],
      ['2025', '2026', false],
      ['2027', '2026', false],
    ] as const) {
      assert.equal(isStale({ date }, updated), expected, `${date} in data of ${updated}`);
    }
  });

  it('is none without a date on either side', () => {
    assert.equal(isStale({}, '2026-04-19'), false);
    assert.equal(isStale({ date: '2020' }, undefined), false);
  });
});
