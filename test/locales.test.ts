/** Every locale is complete, and its words hold over pairs of the shipped dataset. test/pairs.test.ts has every pair. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compareModels, parseDataset, type Comparison, type StringKey } from '../src/core/index.js';
import en from '../src/locales/en.js';
import { goldenPairs } from './core/golden-pairs.js';
import { messageKinds } from './core/locale-golden.js';
import { labelTexts } from './core/locale-labels.js';
import { localeProblems, textFaults } from './core/locale-words.js';
import { english, localeFiles, locales, type Language, type WordKey } from './core/locales.js';
import { comparePairRows } from './core/pair-dataset.js';
import { textProblems } from './core/words.js';

const path = new URL('../data/dist/dataset.json', import.meta.url);
const dataset = parseDataset(JSON.parse(readFileSync(path, 'utf8')));
const compared = samplePairs().flatMap((pair) =>
  (['shared', 'all'] as const).map((basis) => compareModels(dataset, pair, { basis })),
);

/** Pairs of every level and with every kind of sentence, and every 197th of all. */
function samplePairs(): [string, string][] {
  const ids = dataset.models.map(({ id }) => id);
  const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b): [string, string] => [a, b]));
  return [...goldenPairs.map(([a, b]): [string, string] => [a, b]), ...pairs.filter((_, index) => index % 197 === 0)];
}

/** `{@model}`, `{count|one:…|other:…}` → the names of what a template asks for. */
function placeholders(template: string): string[] {
  const names = [...template.matchAll(/\{\W*(\w+)/g)].map(([, name]) => name!);
  return [...new Set(names)].sort();
}

/** What may speak of a clear lead; the thresholds say what it takes. */
const ofClear: ReadonlySet<WordKey> = new Set([
  'headline-clear',
  'headline-clear-all',
  'level-clear',
  'threshold-clear',
  'outcome-clear',
  'pair-clear',
]);

function describeTemplates({ whole: locale, wording }: Language): void {
  const strings = Object.entries(locale.strings) as [WordKey, string][];
  const theEnglish = english.whole.strings;

  it('has every word of English, none of them empty', () => {
    assert.deepEqual(Object.keys(locale.strings).sort(), Object.keys(theEnglish).sort());
    for (const [key, template] of strings) assert.match(template, /\S$/, key);
    assert.equal(new Set(locale.smallNumbers).size, locale.smallNumbers.length);
  });

  it('asks for no argument that English does not, and leaves none out unsaid', () => {
    const leftOut: string[] = [];
    for (const [key, template] of strings) {
      const [ours, theirs] = [template, theEnglish[key]].map(placeholders);
      assert.deepEqual(
        ours!.filter((name) => !theirs!.includes(name)),
        [],
        key,
      );
      leftOut.push(...theirs!.filter((name) => !ours!.includes(name)).map((name) => `${key} ${name}`));
    }
    assert.deepEqual(leftOut.sort(), [...wording.leavesOut].sort());
  });

  it('has templates that close what they open, and forms that the language has', () => {
    const categories: readonly string[] = new Intl.PluralRules(locale.tag).resolvedOptions().pluralCategories;
    for (const [key, template] of strings) {
      assert.doesNotMatch(template.replace(/\{[&?]?[@#^=%$~!:]?\w+(\|[^{}]+)?\}/g, ''), /[{}|]/, key);
      assert.equal(template.split('*').length % 2, 1, key);
      for (const [, list] of template.matchAll(/\{[^{}|]+\|([^{}]+)\}/g)) {
        const forms = list!.split('|').map((form) => form.slice(0, form.indexOf(':')));
        assert.deepEqual(
          forms.filter((form) => !categories.includes(form)),
          [],
          key,
        );
        assert.equal(forms.at(-1), 'other', `${key}: the last form is taken where none fits`);
        assert.equal(new Set(forms).size, forms.length, key);
      }
    }
  });

  it('is set as the language sets its texts', () => {
    for (const [key, template] of strings) {
      const text = template.replace(/\{[^{}]*\|other:([^{}]*)\}/g, '$1').replace(/\{[^{}]+\}/g, 'x');
      for (const pattern of wording.never) assert.doesNotMatch(text, pattern, key);
    }
  });
}

function describeWords(language: Language): void {
  const { whole: locale, wording } = language;

  it('names a category inside a sentence and as a heading', () => {
    const ids = dataset.categories.map(({ id, name }) => [id, name] as const);
    for (const [id, name] of [...ids, ['ai-safety', 'AI Safety'], ['x', 'Tool use: APIs']] as const) {
      assert.match(locale.category(id, name), /^\S(.*\S)?$/);
      assert.match(locale.categoryName?.(id, name) ?? name, /^\S(.*\S)?$/);
    }
    const nouns = ids.map(([id, name]) => locale.category(id, name));
    assert.equal(new Set(nouns).size, ids.length, nouns.join());
  });

  it('keeps the name of a category that it does not know', () => {
    const name = 'Zürichdeutsch 2.0';
    for (const one of [name, 'constructor', '__proto__']) {
      assert.match(locale.category(one, one), new RegExp(one, 'i'));
      assert.equal(locale.categoryName?.(one, one) ?? one, one);
    }
  });

  it('fills in labels and error texts without a hole', () => {
    for (const key of Object.keys(locale.strings) as WordKey[]) {
      if (messageKinds.has(key)) continue;
      for (const text of labelTexts(key, locale, compared[0]!)) {
        assert.match(text, /\S/, key);
        assert.deepEqual(textFaults(text), [], `${key}: ${text}`);
      }
    }
  });

  it(`holds for ${compared.length} comparisons of the shipped dataset`, () => {
    const problems = compared.flatMap((comparison) =>
      localeProblems(comparison, language).map((one) => `${comparison.models.map(({ id }) => id).join(', ')}: ${one}`),
    );
    assert.deepEqual(problems.slice(0, 20), []);
  });

  it('says "clear" in templates of a clear lead alone', () => {
    const clear = (Object.entries(locale.strings) as [WordKey, string][])
      .filter(([, template]) => wording.clear.test(template))
      .map(([key]) => key);
    assert.deepEqual(
      clear.filter((key) => !ofClear.has(key)),
      [],
    );
    for (const key of ['headline-clear', 'headline-clear-all', 'level-clear'] as const)
      assert.ok(clear.includes(key), key);
  });
}

for (const [index, language] of locales.entries()) {
  const { locale } = language;
  describe(`locale ${locale.tag}`, () => {
    it('is named as its file', () => {
      assert.equal(`${locale.tag}.ts`, localeFiles[index]);
      assert.deepEqual(Intl.getCanonicalLocales(locale.tag), [locale.tag]);
      assert.ok(locale.dir === 'ltr' || locale.dir === 'rtl');
    });
    describeTemplates(language);
    describeWords(language);
  });
}

describe('the sample', () => {
  it('has every level in both bases, and the English words hold there', () => {
    const levels = new Set(compared.map(({ basis, verdict }) => `${basis} ${verdict.level}`));
    assert.equal(levels.size, 10, [...levels].join(', '));
    for (const comparison of compared) assert.deepEqual(textProblems(comparison), []);
  });

  it('leaves the level and its leader to the shared basis', () => {
    for (let index = 0; index < compared.length; index += 2) {
      const [shared, all] = compared.slice(index, index + 2).map(({ verdict }) => [verdict.level, verdict.leader]);
      assert.deepEqual(all, shared);
    }
  });
});

describe('the checks of any language', () => {
  const rows = (a: number, b: number) => ['c0', 'c1', 'c2'].map((category) => [category, a, b] as const);
  const lean = comparePairRows(rows(90, 60));
  const problemsWith = (changed: Partial<Record<StringKey, string>>, comparison: Comparison = lean): string[] => {
    const strings = { ...en.strings, ...changed };
    return localeProblems(comparison, { ...english, locale: { ...en, strings } }).map((one) => one.split(':')[0]!);
  };

  it('find each fault, and none where there is none', () => {
    assert.equal(lean.verdict.level, 'lean');
    assert.deepEqual(problemsWith({}), []);
    const headline = 'headline-few-rows-for-clear';
    assert.deepEqual(problemsWith({ [headline]: '{@leader} clearly leads.' }), ['says "clear" at lean']);
    assert.deepEqual(problemsWith({ [headline]: '{@leader} is equal.' }), ['says "equal" at lean']);
    assert.deepEqual(problemsWith({ [headline]: 'Somebody leads.' }), ['does not name the leader']);
    assert.deepEqual(problemsWith({ [headline]: '{@leader} leads' }), ['headline is not a sentence']);
    assert.deepEqual(problemsWith({ 'section-faq': 'Questions  | here' }), ['shows its template', 'has a hole']);
    assert.deepEqual(problemsWith({ 'level-lean': 'NaN' }), ['is no word']);
    assert.deepEqual(problemsWith({ 'ask-category': 'Which is better?' }), ['said twice', 'said twice']);
  });
});
