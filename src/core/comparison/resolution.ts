import { differenceInterval, wilsonInterval } from '../scoring/interval.js';
import type { Row } from '../scoring/row.js';
import { isProportion } from '../scoring/scale.js';

/** What a benchmark of so many questions can tell apart. */
export interface Resolution {
  /** Where the scores lie, 0–100: midway between the two. */
  readonly percent: number;
  /** Number of questions. */
  readonly items: number;
  /** Points; smaller differences there are within what chance explains. */
  readonly points: number;
}

/** Halvings of at most 100 points: the last is far below what a score is printed to. */
const STEPS = 40;

/**
 * The smallest difference in points between two scores, as far above `percent` as below it, whose 95 % interval
 * (Newcombe's, from Wilson's of each) leaves out 0; found by bisection. Null where no difference around `percent` is
 * that large, as near 0 and 100.
 *
 * @param percent 0–100
 * @param items number of questions that each answered, ≥ 1
 */
export function smallestSeparable(percent: number, items: number): number | null {
  const isSeparable = (points: number): boolean => {
    const [a, b] = [percent + points / 2, percent - points / 2];
    return differenceInterval([a, wilsonInterval(a, items)], [b, wilsonInterval(b, items)])[0] > 0;
  };
  let low = 0;
  let high = 2 * Math.min(percent, 100 - percent);
  if (!isSeparable(high)) return null;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (isSeparable(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * What a row's benchmark can tell apart where its two scores lie. Null unless both scores are shares of the same number of
 * questions and the errors are assumed from that number: a stated error says more.
 */
export function resolutionOf({ definition, cells }: Pick<Row, 'definition' | 'cells'>): Resolution | null {
  const [a, b, ...others] = Object.values(cells);
  if (!a || !b || others.length > 0 || !isProportion(definition)) return null;
  if (a.error !== 'assumed' || b.error !== 'assumed') return null;
  const [items, same] = [a, b].map(({ score }) => score.n ?? definition.items);
  const percent = (a.value + b.value) / 2;
  const points = items === undefined || items !== same ? null : smallestSeparable(percent, items);
  return points === null ? null : { percent, items: items!, points };
}
