import { mirror, type Interval } from './interval.js';
import { snap } from './number.js';
import type { Model } from '../dataset/dataset.js';

/** The two models that a comparison is about; differences are first minus second. */
export type Pair = readonly [Model, Model];

/** A value for each of a pair, by id. */
export function byModel<T>([a, b]: Pair, valueOf: (model: Model) => T): Record<string, T> {
  return { [a.id]: valueOf(a), [b.id]: valueOf(b) };
}

/** The id that the sign of a difference names; null for none. */
export function leaderOf(difference: number | null, [a, b]: Pair): string | null {
  return difference ? (difference > 0 ? a.id : b.id) : null;
}

/** First minus second; null where one is unknown. */
export function differenceOf(values: Readonly<Record<string, number | null>>, [a, b]: Pair): number | null {
  const [x, y] = [values[a.id] ?? null, values[b.id] ?? null];
  return x === null || y === null ? null : snap(x - y);
}

/** The interval of a difference as that of its leader's lead. */
export function leadInterval(
  interval: Interval | null,
  leader: string | null,
  [, b]: readonly [Model, Model, ...Model[]],
): Interval | null {
  return leader === b.id ? mirror(interval) : interval;
}
