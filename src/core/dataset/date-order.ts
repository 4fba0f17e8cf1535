/** ISO dates of any precision, compared so that what is unknown of them never counts against anybody. */

/** `2026-04` → `2026-04-01` */
function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** `2026-04` → `2026-04-31`: not always a day, but after every day of the month, and as text it need be no more. */
export function lastDay(date: string): string {
  return date + '-12-31'.slice(date.length - 4);
}

/** Whether `date` lies more than a year before `other`, whichever days are meant. */
export function isYearBefore(date: string, other: string): boolean {
  const first = firstDay(other);
  const yearBefore = `${Number(first.slice(0, 4)) - 1}`.padStart(4, '0') + first.slice(4);
  return lastDay(date) < yearBefore;
}

/** Whether `date` lies after `other`, whichever days are meant. */
export function isAfter(date: string, other: string): boolean {
  return firstDay(date) > lastDay(other);
}
