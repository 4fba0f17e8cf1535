/** The extra words: whole in every language that has them, apart from the words of the locales. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { extraSpeech, type ExtraKey, type ExtraWords, type ForeignWords } from '../../../src/core/extras.js';
import type { ErrorKey } from '../../../src/core/index.js';
import en from '../../../src/locales/en.js';
import de from '../../../src/locales/de.js';
import fr from '../../../src/locales/fr.js';
import extraDe from '../../../src/locales/extras/de.js';
import extraEn from '../../../src/locales/extras/en.js';
import extraFr from '../../../src/locales/extras/fr.js';

const folder = new URL('../../../src/locales/extras/', import.meta.url);
const files = readdirSync(folder).sort();

/** English has the words of errors in its locale, the other languages have them here. */
const errors = Object.fromEntries(Object.entries(en.strings).filter(([key]) => /^(error-|problems$)/.test(key)));
const english = { ...extraEn, ...errors } as ForeignWords;

const argumentsOf = (template: string): string[] => [
  ...new Set([...template.matchAll(/\{\W*(\w+)/g)].map(([, name]) => name!)),
];

for (const file of files) {
  const { default: words } = (await import(new URL(file, folder).href)) as { default: ExtraWords | ForeignWords };
  describe(`the extra words of ${file}`, () => {
    const entries = Object.entries(words) as [ExtraKey | ErrorKey, string][];

    it('have a locale', () => {
      assert.ok(existsSync(new URL(`../${file}`, folder)));
    });

    it('are those of English, none of them empty and none a string of the locale', () => {
      assert.deepEqual(Object.keys(words).sort(), Object.keys(file === 'en.ts' ? extraEn : english).sort());
      for (const [key, template] of entries) {
        assert.match(template, /^\S?.*\S$/s, key);
        assert.ok(key in errors || !(key in en.strings), key);
      }
    });

    it('close what they open and ask for no argument that English does not', () => {
      for (const [key, template] of entries) {
        assert.doesNotMatch(template.replace(/\{[^{}]+\}/g, ''), /[{}|*]/, key);
        for (const name of argumentsOf(template))
          assert.ok(argumentsOf(english[key]).includes(name), `${key}: ${name}`);
        for (const [, forms] of template.matchAll(/\{[^{}|]+\|([^{}]+)\}/g)) {
          assert.ok(
            forms!.split('|').some((form) => form.startsWith('other:')),
            `${key} has no form for "other"`,
          );
        }
      }
    });
  });
}

describe('what is counted', () => {
  const resolution = { items: 1, share: 0.5, points: 1 };
  const assumed = { low: 3, high: 97, questions: 1 };
  for (const [locale, words, key, args, said] of [
    [en, extraEn, 'resolution', resolution, 'At 1 question near 50%, differences under 1 point '],
    [en, extraEn, 'score-assumed', assumed, 'from 1 question'],
    [en, extraEn, 'error-timeout', { seconds: '1' }, 'within 1 s '],
    [de, extraDe, 'resolution', resolution, 'Bei 1 Frage und Werten um 50\u00a0%'],
    [de, extraDe, 'score-assumed', assumed, 'aus 1 Frage'],
    [de, extraDe, 'error-timeout', { seconds: '1' }, 'innerhalb von 1 Sekunde'],
    [fr, extraFr, 'resolution', resolution, 'Avec 1 question et'],
    [fr, extraFr, 'score-assumed', assumed, 'd’après 1 question'],
  ] as const) {
    it(`is one where it is one: ${key}, ${locale.tag}`, () => {
      const text = extraSpeech(locale, words).text(key as ExtraKey, args);
      const wanted = said.trimEnd();
      assert.ok(`${text} `.includes(`${wanted} `), text);
    });
  }
});
