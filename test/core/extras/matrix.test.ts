/** The table of every model against every other, and the words of the groups. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareModels, parseDataset, plainText, type TableCell } from '../../../src/core/index.js';
import { groupModels, matrixView, type MatrixView } from '../../../src/core/extras.js';
import { arbitraryDataset, arbitraryOptions } from '../arbitrary-dataset.js';
import { comparePairRows, type PairRow } from '../pair-dataset.js';
import { runs } from '../runs.js';
import { stringsOf } from '../words.js';
import { extraSpeechOf } from './extra-speech.js';

function matrixOf(rows: readonly PairRow[]): MatrixView {
  const comparison = comparePairRows(rows);
  return matrixView(comparison, extraSpeechOf(comparison));
}

const cellsOf = ({ table }: MatrixView): (readonly TableCell[])[] => table.groups[0]!.rows.map(({ cells }) => cells);
const written = ({ text, best, detail }: TableCell): string => `${best ? '▲ ' : ''}${text} (${detail})`;

describe('the matrix of a pair', () => {
  it('speaks from the side of each row, the leader first, with an empty diagonal', () => {
    const items = { items: 1000 };
    const view = matrixOf([
      ['coding', 60, 80, items],
      ['coding', 55, 75, items],
      ['math', 62, 70, items],
    ]);
    assert.deepEqual(
      view.table.groups[0]!.rows.map(({ name }) => name),
      ['Model B', 'Model A'],
    );
    assert.deepEqual(
      view.table.models.map(({ id }) => id),
      ['b', 'a'],
    );
    assert.deepEqual(
      cellsOf(view).map((cells) => cells.map(written)),
      [
        [' ()', '▲ +14.0 leaning (11.5 to 16.5 · 3 shared)'],
        ['−14.0 leaning (−16.5 to −11.5 · 3 shared)', ' ()'],
      ],
    );
    assert.deepEqual(view.levels, [
      [null, 'lean'],
      ['lean', null],
    ]);
    assert.deepEqual(
      view.groups.items.map(({ text }) => plainText(text)),
      ['Model B', 'Model A'],
    );
  });

  it('has no lead where there is none to tell', () => {
    const tie = matrixOf([
      ['coding', 60.4, 60],
      ['math', 60, 60],
    ]);
    assert.deepEqual(cellsOf(tie)[0]!.map(written), [' ()', 'cannot be told apart (+0.2 · 2 shared)']);
    assert.equal(plainText(tie.groups.items[0]!.text), 'Model A and Model B, which cannot be told apart');
    const split = matrixOf([
      ['coding', 70, 60],
      ['math', 60, 70],
    ]);
    assert.deepEqual(cellsOf(split)[0]!.map(written), [' ()', 'split (0.0 · 2 shared)']);
    const equal = matrixOf([
      ['coding', { value: 70, stderr: 0.1 }, { value: 70.1, stderr: 0.1 }],
      ['math', { value: 70, stderr: 0.1 }, { value: 70, stderr: 0.1 }],
    ]);
    assert.equal(cellsOf(equal)[0]![1]!.text, 'equal');
  });

  it('says what cannot be compared, with what is shared', () => {
    const one = matrixOf([['coding', 70, 60]]);
    assert.deepEqual(cellsOf(one)[0]!.map(written), [' ()', 'not comparable (1 shared)']);
    const none = matrixOf([['coding', 70, null]]);
    assert.deepEqual(cellsOf(none)[0]!.map(written), [' ()', 'not comparable (no shared benchmark)']);
    assert.ok(cellsOf(none)[0]![1]!.unknown);
    assert.deepEqual(none.groups.items, []);
    assert.equal(plainText(none.groups.apart!), 'No two of these share enough to be compared.');
  });
});

describe('the groups of three', () => {
  it('name who cannot be placed', () => {
    const scores = (value: number) => ({ x: value, y: value, z: value });
    const dataset = parseDataset({
      format: 'model-compare/1',
      categories: [
        { id: 'c', name: 'C' },
        { id: 'd', name: 'D' },
      ],
      benchmarks: ['x', 'y', 'z', 'other'].map((id, index) => ({ id, name: id, category: index % 2 ? 'c' : 'd' })),
      models: [
        { id: 'n', name: 'Newcomer', scores: { other: 99 } },
        { id: 'a', name: 'Model A', scores: scores(50) },
        { id: 'b', name: 'Model B', scores: scores(70) },
      ],
    });
    const comparison = compareModels(dataset, ['n', 'a', 'b']);
    const { groups } = matrixView(comparison, extraSpeechOf(comparison));
    assert.deepEqual(
      groups.items.map(({ models }) => models),
      [['b'], ['a']],
    );
    assert.equal(plainText(groups.apart!), 'Newcomer shares too little with the others to be placed.');
  });

  it('and the cells mirror each other, agree with the pairs and have no holes in their words', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryOptions, (dataset, options) => {
        const comparison = compareModels(dataset, ['m0', 'm1', 'm2'], options);
        const view = matrixView(comparison, extraSpeechOf(comparison));
        const { order } = groupModels(comparison);
        for (const text of stringsOf(view))
          assert.doesNotMatch(text, /NaN|Infinity|undefined|null|\{|\s{2}|−0\.0|\+0\.0/);
        for (const [r, row] of order.entries()) {
          for (const [c, column] of order.entries()) {
            const [here, there] = [cellsOf(view)[r]![c]!, cellsOf(view)[c]![r]!];
            assert.equal(here.text!.replace(/[+−]/, ''), there.text!.replace(/[+−]/, ''));
            if (r === c) continue;
            const { verdict } = comparison.pairs.find(({ models }) => models.includes(row) && models.includes(column))!;
            assert.equal(view.levels[r]![c], verdict.level);
            assert.equal(here.best, verdict.leader === row);
            assert.equal(/clear/.test(here.text!), verdict.level === 'clear');
            if (verdict.leader) assert.equal(here.text!.startsWith('+'), verdict.leader === row);
          }
        }
      }),
      runs(),
    );
  });
});
