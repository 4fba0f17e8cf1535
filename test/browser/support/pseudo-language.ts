/**
 * A language of marks: `lang="qps"` shows each string of the locale as `⟦key: …⟧`, and `marked` puts `⟪…⟫` around what a
 * dataset says. Letters that stand outside are written into the code. To be imported before the element, which reads the
 * list of languages once.
 */
import type { ReadableDataset } from '../../../src/core/index.js';
import type { ExtraKey, ForeignWords } from '../../../src/core/extras.js';
import type { ErrorKey, Locale, StringKey } from '../../../src/core/index.js';
import en from '../../../src/locales/en.js';
import extraEn from '../../../src/locales/extras/en.js';
import { LOCALES } from '../../../src/locales/index.js';

/** Of the range that is kept for private use. */
export const PSEUDO = 'qps';

type Key = StringKey | ErrorKey | ExtraKey;

const isError = (key: string): boolean => key === 'problems' || key.startsWith('error-');

const entries = Object.entries({ ...en.strings, ...extraEn }) as [Key, string][];
const strings = entries.map(([key, template]) => [key, `⟦${key}: ${template}⟧`] as const);
const keysOfExtras = new Set<string>(Object.keys(extraEn));
const isForeign = (key: string): boolean => keysOfExtras.has(key) || isError(key);

const locale: Locale = {
  // Figures as in English on every machine; `Intl` knows no `qps` and would take the machine's own language.
  tag: 'en-x-pseudo',
  dir: 'ltr',
  smallNumbers: en.smallNumbers.map((word) => `⟦number: ${word}⟧`),
  category: (_id, name) => name,
  categoryName: (_id, name) => `⟦category: ${name}⟧`,
  strings: Object.fromEntries(strings.filter(([key]) => !isForeign(key))) as Locale['strings'],
};

const words = Object.fromEntries(strings.filter(([key]) => isForeign(key))) as ForeignWords;

/** What is asked for when the language is. */
export const pseudo = {
  locale: () => Promise.resolve({ default: locale }),
  extras: () => Promise.resolve({ default: words }),
};

(LOCALES as Record<string, typeof pseudo>)[PSEUDO] = pseudo;

const messages = Object.keys(en.strings).indexOf('section-scorecards');

/** Every label, extra word and error; the sentences of verdict and answers, which stand first in a locale, are left out. */
export const labels: readonly string[] = [...Object.keys(en.strings).slice(messages), ...keysOfExtras];

/** Fields of a dataset whose text is shown. */
const SHOWN = ['name', 'provider', 'license', 'variant', 'effort'];

/** Units that scores are computed or written by; they stay as they are. */
const UNITS = ['%', 'Elo', 'USD'];

/**
 * A copy with marks around every text that is shown; ids and addresses stay as they are, and of the date of a model the
 * year: names of months are those of `Intl`.
 */
export function marked(dataset: ReadableDataset): ReadableDataset {
  const mark = (key: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (key === 'released') return value.slice(0, 4);
    return SHOWN.includes(key) || (key === 'unit' && !UNITS.includes(value)) ? `⟪${value}⟫` : value;
  };
  return JSON.parse(JSON.stringify(dataset, mark)) as ReadableDataset;
}

/** Keys of the strings that are in a text or in markup. */
export function keysIn(text: string): string[] {
  return [...text.matchAll(/⟦([\w-]+): /g)].map(([, key]) => key!);
}
