/** Every pair of the shipped dataset: the words hold, and how many pairs fall in each level is printed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pairsOf } from '../src/cli/coverage.js';
import { compareModels, parseDataset, type Comparison } from '../src/core/index.js';
import { isCounted, sourceOf } from '../src/core/scoring/weighting.js';
import { textProblems } from './core/words.js';

const dataset = parseDataset(JSON.parse(readFileSync(new URL('../data/dist/dataset.json', import.meta.url), 'utf8')));

test('no pair of the shipped dataset is spoken of wrongly', (context) => {
  const levels = new Map<string, number>();
  const problems: string[] = [];
  for (const [a, b] of pairsOf(dataset.models)) {
    const comparison = compareModels(dataset, [a.id, b.id]);
    const { level } = comparison.verdict;
    levels.set(level, (levels.get(level) ?? 0) + 1);
    problems.push(
      ...[...textProblems(comparison), ...levelProblems(comparison)].map((one) => `${a.id}, ${b.id}: ${one}`),
    );
  }
  context.diagnostic([...levels].map(([level, count]) => `${level} ${count}`).join(', '));
  assert.deepEqual(problems.slice(0, 20), []);
});

/** A clear lead wants sources that have nothing to do with each other, never the slices of one arena alone. */
function levelProblems({ rows, verdict }: Comparison): string[] {
  if (verdict.level !== 'clear') return [];
  const sources = new Set(rows.filter(isCounted).map(sourceOf));
  return sources.size < 3 ? [`clear on ${[...sources].join(', ')}`] : [];
}
