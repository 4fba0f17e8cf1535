/**
 * The words of one language on a page: ten comparisons that reach every level, a sentence of every kind that they do not
 * have, and the labels, extra words and error texts.
 */
import { readFileSync } from 'node:fs';
import {
  compareModels,
  plainText,
  speechFor,
  type Comparison,
  type Dataset,
  type Locale,
  type Message,
  type StringKey,
} from '../../src/core/index.js';
import { compose } from '../../src/core/comparison/compose.js';
import { goldenPairs } from './golden-pairs.js';
import { labelTexts } from './locale-labels.js';
import type { WordKey } from './locales.js';
import { comparePairRows, type PairRow } from './pair-dataset.js';
import { compareCase, referenceCases } from './reference-case.js';
import { goldenText } from './words.js';

const pages = [
  ['gpt-4.1', 'gpt-4o', 'shared', 'clear'],
  ['claude-sonnet-4', 'gpt-4.1', 'shared', 'leaning, and the other answers'],
  ['gpt-4.1', 'gemma-4-31b', 'shared', 'leaning in two categories'],
  ['gpt-4.1', 'gemma-4-31b', 'all', 'the same, each over its own tests'],
  ['gpt-4o-mini', 'nova-pro', 'shared', 'split'],
  ['o3', 'gemini-2.5-pro', 'shared', 'a tie that one row decides'],
  ['claude-3.7-sonnet', 'mistral-medium-3.1', 'shared', 'equal'],
  ['phi-4', 'gemma-3-4b', 'shared', 'split by weights'],
  ['claude-opus-4.7', 'gpt-4.1', 'shared', 'one category'],
  ['qwen3-32b', 'claude-opus-4.6', 'shared', 'nothing shared'],
] as const;

const kindsFile = new URL('../../src/core/comparison/message-kind.ts', import.meta.url);
export const messageKinds: ReadonlySet<string> = new Set(
  [...readFileSync(kindsFile, 'utf8').matchAll(/\| '([\w-]+)'/g)].map(([, kind]) => kind!),
);

export function localeGolden(locale: Locale<WordKey>, dataset: Dataset): string[] {
  const shown = pages.map(([a, b, basis]) => compareModels(dataset, [a, b], { basis }));
  const met = new Set(shown.flatMap((comparison) => messagesOf(comparison).flatMap((one) => [...kindsIn(one)])));
  const missing = [...messageKinds].filter((kind) => !met.has(kind));
  const labels = Object.keys(locale.strings).filter((key) => !messageKinds.has(key)) as WordKey[];
  return [
    ...pages.map(([a, b, , what], index) => `## ${a} and ${b}: ${what}\n${goldenText(shown[index]!, locale)}`),
    `## Further sentences\n${furtherSentences(missing, locale, dataset).join('\n')}`,
    `## Labels\n${labels.map((key) => `${key}: ${labelTexts(key, locale, shown[0]!).join(' / ')}`).join('\n')}`,
  ];
}

/** A sentence with each of the kinds: of the golden pairs, else of the reference cases or of a pair made by hand. */
function furtherSentences(kinds: readonly string[], locale: Locale, dataset: Dataset): string[] {
  const pool = [
    ...goldenPairs.map(([a, b]) => compareModels(dataset, [a, b])),
    ...referenceCases.flatMap((one) => [compareCase(one, 'shared'), compareCase(one, 'all')]),
    ...handMade(),
  ];
  const left = new Set(kinds);
  const sentences: string[] = [];
  for (const comparison of pool) {
    const { sentence } = speechFor(locale, comparison);
    for (const message of messagesOf(comparison)) {
      const found = [...kindsIn(message)].filter((kind) => left.delete(kind));
      if (found.length > 0) sentences.push(`${found.join(', ')}: ${plainText(sentence(message))}`);
    }
  }
  return [...sentences, ...[...left].map((kind) => `${kind}, a template: ${locale.strings[kind as StringKey]}`)];
}

/** What no public figures gave rise to: prices of nothing, speed, a lead in categories too few, or without a reason. */
function handMade(): Comparison[] {
  const row = (category: string, a: number, b: number): PairRow => [category, a, b, { items: 500 }];
  const subjects = ['safety', 'safety', 'safety', 'support-tickets', 'support-tickets'];
  return [
    comparePairRows(
      subjects.map((category, index) => row(category, 80 + index, 60)),
      { a: { price: 'free' }, b: { price: { input: 2, output: 8 } } },
    ),
    comparePairRows([row('safety', 61, 60), row('support-tickets', 60, 61)], {
      a: { speed: 181.5, latency: 1.4 },
      b: { speed: 52, latency: 0.7 },
    }),
    comparePairRows(['a', 'b', 'c', 'd', 'e', 'f'].map((category) => [category, 71.5, 70.3])),
  ];
}

function messagesOf(comparison: Comparison): Message[] {
  const { evidence, headline, paragraphs, recommendations, changes, faq } = compose(comparison);
  return [
    evidence,
    headline,
    ...paragraphs.flat(),
    ...recommendations.map(({ message }) => message),
    ...changes,
    ...faq.flatMap(({ question, answer }) => [question, ...answer]),
  ];
}

function kindsIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const own = 'kind' in value && 'args' in value ? [(value as Message).kind] : [];
  return new Set([...own, ...Object.values(value).flatMap((one) => [...kindsIn(one)])]);
}
