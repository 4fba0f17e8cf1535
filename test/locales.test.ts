/** Every locale is complete, and its words hold over every pair of the shipped dataset. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compareModels, parseDataset, type Comparison, type Locale, type StringKey } from '../src/core/index.js';
import en from '../src/locales/en.js';
import { sentencesOf, textProblems, viewOf } from './core/words.js';

const folder = new URL('../src/locales/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
const locales = await Promise.all(
  files.map(async (file) => ((await import(new URL(file, folder).href)) as { default: Locale }).default),
);

/** `{@model}`, `{count|one:…|other:…}` → what a template asks for. */
function placeholders(template: string): string[] {
  return [...new Set([...template.matchAll(/\{([^{}|]+)/g)].map(([, name]) => name!))].sort();
}

for (const [index, locale] of locales.entries()) {
  describe(`locale ${locale.tag}`, () => {
    const strings = Object.entries(locale.strings);

    it('is named as its file', () => {
      assert.equal(`${locale.tag}.ts`, files[index]);
      assert.deepEqual(Intl.getCanonicalLocales(locale.tag), [locale.tag]);
      assert.ok(locale.dir === 'ltr' || locale.dir === 'rtl');
    });

    it('has every message and label of English, none of them empty', () => {
      assert.deepEqual(Object.keys(locale.strings).sort(), Object.keys(en.strings).sort());
      for (const [key, template] of strings) assert.match(template, /^\S(.*\S)?$/s, key);
      assert.equal(new Set(locale.smallNumbers).size, locale.smallNumbers.length);
    });

    it('asks for no argument that English does not', () => {
      for (const [key, template] of strings) {
        const known = placeholders(en.strings[key as StringKey]).map((name) => name.replace(/^\W+/, ''));
        for (const name of placeholders(template))
          assert.ok(known.includes(name.replace(/^\W+/, '')), `${key}: ${name}`);
      }
    });

    it('has templates that close what they open', () => {
      for (const [key, template] of strings) {
        assert.doesNotMatch(template.replace(/\{[^{}]+\}/g, ''), /[{}|]/, key);
        assert.equal(template.split('*').length % 2, 1, key);
        for (const [, forms] of template.matchAll(/\{[^{}|]+\|([^{}]+)\}/g)) {
          assert.ok(
            forms!.split('|').every((form) => /^(zero|one|two|few|many|other):/.test(form)),
            key,
          );
          assert.ok(
            forms!.split('|').some((form) => form.startsWith('other:')),
            `${key} has no form for "other"`,
          );
        }
      }
    });

    it('names a category inside a sentence', () => {
      for (const name of ['Coding', 'Agentic', 'AI Safety', 'Instruction Following']) {
        assert.match(locale.category(name.toLowerCase(), name), /^\S(.*\S)?$/);
      }
    });
  });
}

describe('the English words over the shipped dataset', () => {
  const path = new URL('../data/dist/dataset.json', import.meta.url);
  const dataset = parseDataset(JSON.parse(readFileSync(path, 'utf8')));
  const ids = dataset.models.map(({ id }) => id);
  const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const));
  const compared = (['shared', 'all'] as const).map((basis) =>
    pairs.map((pair) => compareModels(dataset, pair, { basis })),
  );

  for (const [index, basis] of ['shared', 'all'].entries()) {
    it(`hold for all ${pairs.length} pairs in basis ${basis}`, () => {
      const problems = compared[index]!.flatMap((comparison) =>
        textProblems(comparison).map((problem) => `${comparison.models.map(({ id }) => id).join(' / ')}: ${problem}`),
      );
      assert.deepEqual(problems, []);
    });
  }

  it('match the level', () => {
    for (const comparison of compared.flat()) assertHeadlineMatches(comparison);
  });

  it('leave the level and its leader to the shared basis', () => {
    for (const [index, shared] of compared[0]!.entries()) {
      const all = compared[1]![index]!;
      assert.deepEqual([all.verdict.level, all.verdict.leader], [shared.verdict.level, shared.verdict.leader]);
    }
  });

  it('how many pairs fall in each level', (t) => {
    const counts = new Map<string, number>();
    for (const { verdict } of compared[0]!) counts.set(verdict.level, (counts.get(verdict.level) ?? 0) + 1);
    t.diagnostic([...counts].map(([level, count]) => `${level} ${count}`).join(', '));
    assert.equal(
      [...counts.values()].reduce((sum, count) => sum + count, 0),
      pairs.length,
    );
  });
});

function assertHeadlineMatches(comparison: Comparison): void {
  const { level, leader } = comparison.verdict;
  const { text } = sentencesOf(viewOf(comparison)).find(({ place }) => place === 'headline')!;
  const named = comparison.models.filter(({ name }) => text.includes(name)).map(({ id }) => id);
  if (leader === null) assert.deepEqual(named, [], text);
  else assert.ok(named.includes(leader), text);
  assert.equal(/\bclearly ahead\b/.test(text), level === 'clear', text);
}
