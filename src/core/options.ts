/** So many models fill a table and no more; where there are others, somebody has to say which. */
export const MOST_MODELS = 6;

/** The sections of the element, in their default order. */
export const SECTIONS = [
  'scorecards',
  'verdict',
  'categories',
  'benchmarks',
  'operator',
  'cost',
  'matrix',
  'faq',
  'method',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** What the reader may change or take along, in the order shown. */
export const CONTROLS = ['models', 'weights', 'reported-by', 'table', 'export'] as const;

export type ControlName = (typeof CONTROLS)[number];

/** Words of a list attribute: separated by white space or commas. */
export function parseList(value: string | null | undefined): string[] {
  return (value ?? '').split(/[\s,]+/).filter((word) => word !== '');
}

/**
 * `coding:2 math:1` → `{ coding: 2, math: 1 }`. Each entry is split at its last colon, so that ids may hold colons.
 * Entries without a number ≥ 0 come back in `invalid`.
 */
export function parseWeights(value: string | null | undefined): { weights: Record<string, number>; invalid: string[] } {
  const weights: [string, number][] = [];
  const invalid: string[] = [];
  for (const entry of parseList(value)) {
    const colon = entry.lastIndexOf(':');
    const number = Number(entry.slice(colon + 1));
    if (colon > 0 && colon < entry.length - 1 && Number.isFinite(number) && number >= 0) {
      weights.push([entry.slice(0, colon), number]);
    } else invalid.push(entry);
  }
  return { weights: Object.fromEntries(weights), invalid };
}

/** The known words of `value` in their order; unknown ones come back in `invalid`. */
export function parseKeywords<T extends string>(
  value: string | null | undefined,
  known: readonly T[],
): { keywords: T[]; invalid: string[] } {
  const words = parseList(value);
  const isKnown = (word: string): word is T => (known as readonly string[]).includes(word);
  return { keywords: [...new Set(words.filter(isKnown))], invalid: words.filter((word) => !isKnown(word)) };
}
