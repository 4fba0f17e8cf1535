import { DATE_PATTERN, URL_PATTERN } from '../../core/dataset/definition.js';
import type { Place, Reading } from './record.js';

/**
 * Dates, addresses and counts as files state them. What cannot be used is listed as left out; the figure that it
 * belongs to is imported without it.
 */
export interface Stated {
  /** ISO date or time stamp, or seconds since 1970 as number or text → the day. */
  day(value: unknown, field: string): string | undefined;
  url(value: unknown, field: string): string | undefined;
  count(value: unknown, field: string): number | undefined;
  /** An error of 0 says that every answer was alike, not that the figure is exact. */
  stderr(value: number | undefined, field: string): number | undefined;
}

export function stated({ leftOut }: Reading, place: Place): Stated {
  const drop = (name: string, value: unknown, reason: string): undefined => {
    leftOut.push({ place, name, value, reason });
    return undefined;
  };
  const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';
  return {
    day: (value, field) =>
      isAbsent(value) ? undefined : (dayOf(value) ?? drop(field, value, 'no date; write it as 2026-04-19')),
    url: (value, field) => {
      if (isAbsent(value)) return undefined;
      return typeof value === 'string' && URL_PATTERN.test(value) ? value : drop(field, value, 'no web address');
    },
    count: (value, field) => {
      if (isAbsent(value)) return undefined;
      return Number.isSafeInteger(value) && (value as number) > 0
        ? (value as number)
        : drop(field, value, 'no whole number above 0');
    },
    stderr: (value, field) => {
      if (value === undefined || value > 0) return value;
      return drop(field, value, value === 0 ? 'a standard error of 0 says nothing' : 'no standard error is below 0');
    },
  };
}

function dayOf(value: unknown): string | undefined {
  const text = String(value).trim();
  if (/^\d{9,}(\.\d+)?$/.test(text)) {
    const time = new Date(Number(text) * 1000);
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString().slice(0, 10);
  }
  const day = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{2}:\d{2}.*)?$/.exec(text)?.[1];
  return day !== undefined && DATE_PATTERN.test(day) ? day : undefined;
}
