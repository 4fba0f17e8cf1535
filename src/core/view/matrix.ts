import type { Comparison, PairComparison } from '../comparison/comparison.js';
import { groupModels, type ModelGroup } from '../comparison/groups.js';
import { pairLead, pairOf } from '../comparison/pair-lead.js';
import type { Level } from '../comparison/verdict.js';
import { isCounted } from '../scoring/weighting.js';
import type { ExtraSpeech } from '../text/extra-words.js';
import { capitalize, type Segment } from '../text/segment.js';
import { joined } from './joined.js';
import { modelViews } from './model-view.js';
import { signed } from './signed.js';
import type { Table, TableCell } from './table.js';

/** Every model against every other. */
export interface MatrixView {
  readonly heading: string;
  /** A row and a column a model, in their order; each cell speaks from the side of its row. */
  readonly table: Table;
  /** The level of each pair, by row and column as in the table; null for a model against itself. */
  readonly levels: readonly (readonly (Level | null)[])[];
  readonly groups: GroupsView;
}

export interface GroupsView {
  readonly heading: string;
  /** From the top; none where no two can be compared. */
  readonly items: readonly GroupView[];
  /** Who cannot be placed, as a sentence. */
  readonly apart: readonly Segment[] | null;
}

export interface GroupView {
  /** Ids. */
  readonly models: readonly string[];
  readonly text: readonly Segment[];
}

/** A model against itself. */
const DIAGONAL: TableCell = { text: '', best: false, unknown: false, detail: '', url: null };

export function matrixView(comparison: Comparison, speech: ExtraSpeech): MatrixView {
  const { text, say } = speech;
  const { order, groups, notComparable } = groupModels(comparison);
  const views = new Map(modelViews(comparison).map((view) => [view.id, view]));
  const models = order.map((id) => views.get(id)!);
  const cell = (row: string, column: string): TableCell => {
    const pair = pairOf(comparison, row, column);
    return pair ? matrixCell(row, pair, speech) : DIAGONAL;
  };
  return {
    heading: text('section-matrix'),
    table: {
      caption: say('matrix-caption'),
      column: text('model'),
      models,
      difference: null,
      groups: [
        {
          name: '',
          rows: models.map(({ id, name }) => ({
            id,
            name,
            url: null,
            detail: '',
            cells: order.map((column) => cell(id, column)),
            difference: null,
          })),
        },
      ],
      better: text('ahead'),
      missing: text('missing'),
    },
    levels: order.map((row) => order.map((column) => pairOf(comparison, row, column)?.verdict.level ?? null)),
    groups: groupsView(groups, notComparable, speech),
  };
}

/** What a pair's verdict is from the side of the row's model: always on shared rows, whatever basis is shown. */
function matrixCell(row: string, pair: PairComparison, speech: ExtraSpeech): TableCell {
  const { text } = speech;
  const { verdict, rows } = pair;
  const { level, leader, reasons } = verdict;
  const { lead, interval } = pairLead(pair, row);
  const points = signed(lead, speech.format);
  const count = rows.filter(isCounted).length;
  const isComparable = level !== 'not-comparable';
  const isEqual = reasons.includes('interval-within-equal');
  return {
    text: isEqual ? text('equal') : text(`pair-${level}`, { points }),
    best: leader === row,
    unknown: !isComparable,
    detail: joined([
      // A lead has its points in the text.
      isComparable && leader === null && points,
      isComparable && interval !== null && text('interval', { low: interval[0], high: interval[1] }),
      count > 0 ? text('shared-count', { count }) : text('no-shared'),
    ]),
    url: null,
  };
}

function groupsView(
  groups: readonly ModelGroup[],
  notComparable: readonly string[],
  { text, say }: ExtraSpeech,
): GroupsView {
  const kindOf = ({ models, isLevel }: ModelGroup) => (models.length === 1 ? 'one' : isLevel ? 'level' : 'chain');
  const apart = { models: notComparable, count: notComparable.length };
  return {
    heading: text('groups'),
    items: groups.map((group) => {
      const [model] = group.models;
      return { models: group.models, text: say(`group-${kindOf(group)}`, { model, models: group.models }) };
    }),
    apart:
      groups.length === 0
        ? capitalize(say('group-none'))
        : notComparable.length > 0
          ? capitalize(say('group-apart', apart))
          : null,
  };
}
