import type { Formatter } from '../text/formatter.js';

/** A difference with one decimal and its sign, but for what is written as 0. */
export function signed(points: number, { fixed }: Formatter): string {
  const written = fixed(points);
  return points > 0 && written !== fixed(0) ? `+${written}` : written;
}
