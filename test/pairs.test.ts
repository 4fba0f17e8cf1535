/**
 * Every pair of the shipped dataset: the words hold, how many pairs fall in each level is printed, and test/golden/pairs.txt
 * has an example of everything that is said of any.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pairsOf } from '../src/cli/coverage.js';
import { compareModels, parseDataset, type Comparison } from '../src/core/index.js';
import { isCounted, sourceOf } from '../src/core/scoring/weighting.js';
import { compose } from '../src/core/comparison/compose.js';
import type { Message } from '../src/core/comparison/message.js';
import { goldenPairs } from './core/golden-pairs.js';
import { textProblems } from './core/words.js';

const dataset = parseDataset(JSON.parse(readFileSync(new URL('../data/dist/dataset.json', import.meta.url), 'utf8')));

test('no pair of the shipped dataset is spoken of wrongly', (context) => {
  const levels = new Map<string, number>();
  const problems: string[] = [];
  const said = new Map<string, number>();
  for (const [a, b] of pairsOf(dataset.models)) {
    const comparison = compareModels(dataset, [a.id, b.id]);
    const { level } = comparison.verdict;
    levels.set(level, (levels.get(level) ?? 0) + 1);
    for (const one of saidOf(comparison)) said.set(one, (said.get(one) ?? 0) + 1);
    problems.push(
      ...[...textProblems(comparison), ...levelProblems(comparison)].map((one) => `${a.id}, ${b.id}: ${one}`),
    );
  }
  context.diagnostic([...levels].map(([level, count]) => `${level} ${count}`).join(', '));
  assert.deepEqual(problems.slice(0, 20), []);

  const shown = new Set(goldenPairs.flatMap(([a, b]) => [...saidOf(compareModels(dataset, [a, b]))]));
  context.diagnostic(`${said.size} sentences, phrases and reasons are met, ${shown.size} of them in thirty pairs`);
  assert.deepEqual(
    [...said].filter(([one]) => !shown.has(one)),
    [],
    'said of so many pairs and of none of test/core/golden-pairs.ts',
  );
});

/** Kinds of message, and the level with each of its reasons. */
function saidOf(comparison: Comparison): Set<string> {
  const { level, reasons } = comparison.verdict;
  return new Set([...kindsIn(compose(comparison)), ...reasons.map((reason) => `${level}: ${reason}`)]);
}

function kindsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'kind' in value && 'args' in value ? [(value as Message).kind] : [];
  return [...own, ...Object.values(value).flatMap(kindsIn)];
}

/**
 * A clear lead wants sources that have nothing to do with each other, never the slices of one arena alone: whoever votes
 * there votes in all of them, in whatever groups they are.
 */
function levelProblems({ rows, verdict }: Comparison): string[] {
  if (verdict.level !== 'clear') return [];
  const counted = rows.filter(isCounted);
  const sources = new Set(counted.map(sourceOf));
  const publishers = new Set(counted.flatMap(({ cells }) => Object.values(cells).map((cell) => cell!.score.source)));
  return [
    ...(sources.size < 3 ? [`clear on ${[...sources].join(', ')}`] : []),
    ...(publishers.size === 1 && publishers.has('lmarena') ? ['clear on one arena alone'] : []),
  ];
}

test('the slices of the arena alone make no clear lead of any pair in the dataset', () => {
  const groups = new Set(dataset.benchmarks.flatMap(({ group }) => group ?? []));
  const arenas = [...groups].filter((group) => group.startsWith('lmarena-'));
  assert.ok(arenas.length >= 2, arenas.join(', '));
  for (const arena of arenas) {
    const slices = new Set(dataset.benchmarks.filter(({ group }) => group === arena).map(({ id }) => id));
    const models = dataset.models.map((model) => ({
      ...model,
      scores: Object.fromEntries(Object.entries(model.scores).filter(([id]) => slices.has(id))),
    }));
    const levels = pairsOf(models).map(([a, b]) => compareModels({ ...dataset, models }, [a.id, b.id]).verdict.level);
    assert.ok(!levels.includes('clear'), arena);
  }
});

test('pairs of which much is known are called as one would expect', () => {
  const called = (a: string, b: string): string => {
    const { level, leader, reasons } = compareModels(dataset, [a, b]).verdict;
    return `${level} ${leader}: ${reasons.join(', ')}`;
  };
  assert.equal(called('gpt-4.1', 'gpt-4o'), 'clear gpt-4.1: signs-agree');
  assert.equal(called('gemini-2.5-pro', 'gpt-4.1'), 'clear gemini-2.5-pro: signs-agree');
  // Six of 37 rows state no error, the widest of them against the leader, and only 14 of 21 signs are the leader's.
  assert.equal(called('claude-sonnet-4', 'gpt-4.1'), 'lean claude-sonnet-4: unknown-errors');
  assert.match(called('o3', 'gemini-2.5-pro'), /^tie null: /);
});
