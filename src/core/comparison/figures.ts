import { excludesZero, type Interval } from '../scoring/interval.js';
import type { Comparison } from './comparison.js';
import type { ByModel, CategoryLead } from './fact.js';
import { message, type Message } from './message.js';

/** Points below which a lead may be written as two equal figures, and so is left unsaid; a rating's point is 0.14 of them. */
export const SMALLEST_SAID = 0.15;

/** The two ids, the given one first. */
export function inOrder(values: ByModel<unknown>, first: string | null): [string, string] {
  return Object.keys(values).sort((x, y) => Number(y === first) - Number(x === first)) as [string, string];
}

/** "84.3 to 66.3 on GPQA": a row in its own unit, the model's score first. */
export function rowFigures(benchmark: string, scores: ByModel<number>, first: string): Message {
  const [x, y] = inOrder(scores, first).map((id) => scores[id]);
  return message('figures-row', { benchmark, x, y }, [benchmark]);
}

/** What a sentence about a category lead says: who, where, the figures, and what chance may have to do with it. */
export function caseOf({ rows, basis }: Comparison, lead: CategoryLead): object {
  const { model, scores, interval } = lead;
  const row = basis === 'shared' && lead.rows.length === 1 && rows.find((one) => one.benchmark === lead.rows[0]);
  const [a, b] = inOrder(scores, model);
  const figures = row
    ? rowFigures(row.benchmark, { [a]: row.cells[a]!.value, [b]: row.cells[b]!.value }, model)
    : message(`figures-${basis}`, { x: scores[a], y: scores[b], count: lead.rows.length }, lead.rows);
  return { ...lead, figures, chance: chanceOf(interval, row ? row.definition.items : undefined) };
}

/** Said only where an interval is known. */
function chanceOf(interval: Interval | null, questions: number | undefined): Message | undefined {
  if (!interval || !excludesZero(interval)) return doubtOf(interval);
  return message(questions ? 'chance-no-questions' : 'chance-no', { questions });
}

export function doubtOf(interval: Interval | null): Message | undefined {
  return interval && !excludesZero(interval) ? message('chance-maybe') : undefined;
}
