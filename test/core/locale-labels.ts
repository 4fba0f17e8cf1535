/** The labels and error texts of a language, each with arguments such as it gets. */
import { speechFor, type Arguments, type Comparison, type Locale, type StringKey } from '../../src/core/index.js';

/** By argument; where a plural depends on one, of one and of several things. */
const samples: readonly Arguments[] = [
  {
    url: 'https://example.com/data/scores.json',
    origin: 'https://example.com',
    status: 404,
    seconds: 10,
    ids: 'gpt-4.1-mega, gemma-9',
    nearest: 'gpt-4.1-mini',
    count: 5,
    total: 79,
    score: 54.9,
    weight: 17,
    points: 6.3,
    low: -1.5,
    high: 14.1,
    x: 73,
    y: 64,
    value: 262144,
    license: 'CC BY 4.0',
    date: '2026-04-01',
    minSharedRows: 2,
    minCategories: 2,
    minDifference: 1,
    minWeightingShare: 0.75,
    splitLead: 3,
    equalWithin: 2,
    clearRows: 5,
    clearSources: 3,
    clearCategories: 3,
    clearCoverage: 0.5,
    signTestRows: 10,
  },
  { count: 1, seconds: 1 },
];

/** One text, or several where the words depend on a number. */
export function labelTexts(key: StringKey, locale: Locale, comparison: Comparison): string[] {
  const [a, b] = comparison.models;
  const names = { models: [a.id, b.id], model: a.id, a: a.id, b: b.id };
  const { text } = speechFor(locale, comparison);
  const said = samples.map((sample) => text(key, { ...samples[0], ...names, ...sample }));
  return locale.strings[key].includes('|') ? [...new Set(said)] : said.slice(0, 1);
}
