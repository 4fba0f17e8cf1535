/** The extra words: whole in every language that has them, apart from the words of the locales. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { ExtraKey, ExtraWords, ForeignWords } from '../../../src/core/extras.js';
import type { ErrorKey } from '../../../src/core/index.js';
import en from '../../../src/locales/en.js';
import extraEn from '../../../src/locales/extras/en.js';

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
