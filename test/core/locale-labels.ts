/** The labels, extra words and error texts of a language, each with arguments such as it gets. */
import { speechFor, THRESHOLDS, type Arguments, type Comparison, type Locale } from '../../src/core/index.js';
import type { WordKey } from './locales.js';

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
    name: 'GPQA Diamond',
    license: 'CC BY 4.0',
    date: '2026-04-01',
    ...THRESHOLDS,
    input: 30e6,
    output: 1.5e6,
    ratio: 3.2,
    tokens: 500,
    answers: 20000,
    context: 1500,
    shown: 3,
    shared: 12,
    all: 37,
    share: 0.17,
    to: 19.2,
    items: 198,
    questions: 198,
    source: 'Epoch AI',
    counts: '',
  },
  { count: 1, seconds: 1, shared: 1 },
];

/** One text, or several where the words depend on a number. */
export function labelTexts(key: WordKey, locale: Locale<WordKey>, comparison: Comparison): string[] {
  const [a, b] = comparison.models;
  const { text } = speechFor<WordKey>(locale, comparison);
  const names = { models: [a.id, b.id], model: a.id, leader: a.id, cheapest: b.id, a: a.id, b: b.id };
  const outcomes = {
    expected: text('outcome-lean', names),
    found: text('outcome-clear', { leader: b.id }),
  };
  const template = locale.strings[key];
  for (const [, name] of template.matchAll(/\{\W*(\w+)/g))
    if (![samples[0]!, names, outcomes].some((args) => name! in args)) throw new Error(`${key}: no sample of ${name}`);
  const said = samples.map((sample) => text(key, { ...samples[0], ...names, ...outcomes, ...sample }));
  return template.includes('|') ? [...new Set(said)] : said.slice(0, 1);
}
