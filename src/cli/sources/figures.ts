/** A share of 1 as a percentage with two decimals. */
export function percent(share: number): number {
  return round(share * 100, 2);
}

/** Halves go up as they are written: 8.495 is 8.5, though 8.495 × 100 comes out as 849.4999…. */
export function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(Number((value * factor).toPrecision(12))) / factor;
}

/** The number in a cell; undefined where there is none. */
export function figure(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** The day of an ISO date or time stamp. */
export function day(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(text.trim())?.[0];
}
