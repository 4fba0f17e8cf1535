/**
 * The words as a reader meets them, for every reference case (test/golden/verdicts.txt), for thirty pairs of the
 * default dataset (test/golden/pairs.txt) and in every language (test/golden/verdicts-de.txt and so on). A change of wording shows as a change of these files; `UPDATE_GOLDEN=1`
 * writes them anew.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { compareModels, parseDataset, type Comparison } from '../../src/core/index.js';
import { goldenPairs } from './golden-pairs.js';
import { localeGolden } from './locale-golden.js';
import { locales } from './locales.js';
import { compareCase, referenceCases } from './reference-case.js';
import { goldenText } from './words.js';

const path = new URL('../../data/dist/dataset.json', import.meta.url);
const dataset = parseDataset(JSON.parse(readFileSync(path, 'utf8')));

function written(title: string, comparison: Comparison): string {
  return `## ${title}\n${goldenText(comparison)}`;
}

function assertGolden(name: string, texts: readonly string[]): void {
  const golden = new URL(`../golden/${name}`, import.meta.url);
  const text = `${texts.join('\n\n')}\n`;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, text);
  assert.ok(existsSync(golden), 'UPDATE_GOLDEN=1 writes the file');
  const [expected, actual] = [readFileSync(golden, 'utf8'), text].map((all) => all.split('\n\n## '));
  assert.deepEqual(actual, expected, 'look at the change, then run with UPDATE_GOLDEN=1');
}

test('the words of the reference cases are those of test/golden/verdicts.txt', () => {
  const texts = referenceCases.flatMap((one) =>
    (['shared', 'all'] as const).map((basis) => written(`${one.id}, basis ${basis}`, compareCase(one, basis))),
  );
  assertGolden('verdicts.txt', texts);
});

test('the words of thirty pairs are those of test/golden/pairs.txt', () => {
  assert.equal(new Set(goldenPairs.map((ids) => ids.slice(0, 2).sort().join())).size, 30);
  const texts = goldenPairs.map(([a, b, chosenFor]) =>
    written(`${a} and ${b}: ${chosenFor}`, compareModels(dataset, [a, b])),
  );
  assertGolden('pairs.txt', texts);
});

for (const { whole: locale } of locales) {
  test(`the words of ${locale.tag} are those of test/golden/verdicts-${locale.tag}.txt`, () => {
    assertGolden(`verdicts-${locale.tag}.txt`, localeGolden(locale, dataset));
  });
}
