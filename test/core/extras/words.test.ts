/** The extra words: whole in every language that has them, apart from the words of the locales. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { ExtraKey, ExtraWords } from '../../../src/core/extras.js';
import en from '../../../src/locales/en.js';
import extraEn from '../../../src/locales/extras/en.js';

const folder = new URL('../../../src/locales/extras/', import.meta.url);
const files = readdirSync(folder).sort();

const ERRORS = Object.keys(en.strings).filter((key) => key === 'problems' || key.startsWith('error-'));

const argumentsOf = (template: string): string[] => [
  ...new Set([...template.matchAll(/\{\W*(\w+)/g)].map(([, name]) => name!)),
];

for (const file of files) {
  const { default: words } = (await import(new URL(file, folder).href)) as { default: ExtraWords };
  describe(`the extra words of ${file}`, () => {
    const entries = Object.entries(words) as [ExtraKey, string][];

    it('have a locale', () => {
      assert.ok(existsSync(new URL(`../${file}`, folder)));
    });

    it('are those of English, none of them empty and none a string of the locale', () => {
      // English has the words of errors at hand.
      const known = [...Object.keys(extraEn), ...(file === 'en.ts' ? [] : ERRORS)];
      assert.deepEqual(Object.keys(words).sort(), known.sort());
      for (const [key, template] of entries) {
        assert.match(template, /^\S?.*\S$/s, key);
        assert.ok(!(key in en.strings) || ERRORS.includes(key), key);
      }
    });

    it('close what they open and ask for no argument that English does not', () => {
      for (const [key, template] of entries) {
        assert.doesNotMatch(template.replace(/\{[^{}]+\}/g, ''), /[{}|*]/, key);
        for (const name of argumentsOf(template))
          assert.ok(argumentsOf({ ...en.strings, ...extraEn }[key]).includes(name), `${key}: ${name}`);
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
