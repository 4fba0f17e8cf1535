import { isYearBefore } from '../dataset/date-order.js';
import type { Score } from '../dataset/dataset.js';

/**
 * Whether a score is more than a year older than its dataset. A date that names no day counts as the latest it may mean
 * for the score, the earliest for the dataset, so that nothing is called old for want of a day.
 *
 * @param updated the dataset's date; without one, or without the score's, nothing is old
 */
export function isStale({ date }: Pick<Score, 'date'>, updated: string | undefined): boolean {
  return date !== undefined && updated !== undefined && isYearBefore(date, updated);
}
