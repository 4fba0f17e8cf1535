/**
 * The words as a reader meets them, for every reference case and for pairs of the shipped dataset at every level. A change of
 * wording shows as a change of test/golden/verdicts.txt; `UPDATE_GOLDEN=1` writes it anew.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { compareModels, parseDataset, type Comparison } from '../../src/core/index.js';
import { compareCase, referenceCases } from './reference-case.js';
import { goldenText } from './words.js';

const golden = new URL('../golden/verdicts.txt', import.meta.url);

/** Each for a level and a way to it. */
const pairs: readonly (readonly [a: string, b: string])[] = [
  ['gpt-4.1', 'gpt-4.1-nano'],
  ['gpt-4.1-mini', 'gemini-2.5-flash'],
  ['gpt-4.1', 'gpt-4.1-mini'],
  ['gpt-4.1', 'gemma-4-31b'],
  ['gpt-4.1-mini', 'llama-4-behemoth'],
  ['gemini-2.5-flash', 'gemma-3-27b'],
  ['gemma-4-31b', 'gemma-3-27b'],
  ['gpt-4.1', 'deepseek-r1'],
  ['gpt-4o', 'gemma-4-e4b'],
  ['o3', 'gemini-2.5-pro'],
  ['gpt-4.1', 'llama-4-behemoth'],
  ['gpt-4.1', 'deepseek-v3-0324'],
  ['gpt-4o', 'llama-3.1-405b'],
  ['claude-sonnet-4', 'llama-4-behemoth'],
  ['gpt-4o', 'gemini-2.5-flash'],
  ['o3', 'gemma-4-31b'],
];

const path = new URL('../../data/dist/dataset.json', import.meta.url);
const dataset = parseDataset(JSON.parse(readFileSync(path, 'utf8')));
const compared = pairs.map((pair) => compareModels(dataset, pair));

function written(title: string, comparison: Comparison): string {
  return `## ${title}\n${goldenText(comparison)}`;
}

test('the words are those of test/golden/verdicts.txt', () => {
  const texts = [
    ...referenceCases.flatMap((one) =>
      (['shared', 'all'] as const).map((basis) => written(`${one.id}, basis ${basis}`, compareCase(one, basis))),
    ),
    ...compared.map((comparison) => written(comparison.models.map(({ name }) => name).join(' and '), comparison)),
  ];
  const text = `${texts.join('\n\n')}\n`;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, text);
  assert.ok(existsSync(golden), 'UPDATE_GOLDEN=1 writes the file');
  const [expected, actual] = [readFileSync(golden, 'utf8'), text].map((all) => all.split('\n\n## '));
  assert.deepEqual(actual, expected, 'look at the change, then run with UPDATE_GOLDEN=1');
});

test('the pairs of the shipped dataset cover every level', () => {
  const levels = new Set(compared.map(({ verdict }) => verdict.level));
  assert.deepEqual([...levels].sort(), ['clear', 'lean', 'not-comparable', 'split', 'tie']);
});
