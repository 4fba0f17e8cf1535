/** What a page may style is documented, and the demo themes use nothing else. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly customElement?: boolean;
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const { modules } = JSON.parse(read('custom-elements.json')) as Manifest;
const element = modules
  .flatMap(({ declarations = [] }) => declarations)
  .find((one) => one.customElement && one.cssParts)!;
const namesOf = (list: readonly Named[] = []): string[] => list.map(({ name }) => name).sort();
const properties = namesOf(element.cssProperties);
const parts = namesOf(element.cssParts);

const unique = (names: Iterable<string>): string[] => [...new Set(names)].sort();
const found = (text: string, pattern: RegExp): string[] => unique([...text.matchAll(pattern)].map(([, name]) => name!));

const themes = readdirSync(join(root, 'demo/themes')).filter((file) => file.endsWith('.html'));
const rulesOf = (file: string): string => /<style id="theme">([^]*?)<\/style>/.exec(read(`demo/themes/${file}`))![1]!;

describe('custom properties and parts', () => {
  const page = read('docs/theming.md');
  const rows = found(page, /^\| `([\w-]+)` \|/gm);

  it('are each in docs/theming.md, and nothing else is', () => {
    assert.ok(parts.length > 20 && properties.length > 10);
    assert.deepEqual(rows, unique([...parts, ...properties]));
  });

  it('are in the manifest if a style sheet reads them or a template names them', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /^(element|on-demand|templates)\b.*\.ts$/.test(file))
      .map((file) => read(join('src', file)).replace(/\/\*\*[^]*?\*\//g, ''));
    const source = sources.join('\n');
    assert.deepEqual(found(source, /var\((--model-compare-[\w-]+)/g), properties);
    const named = [...source.matchAll(/part="([^"]*)"/g)].flatMap(([, list]) => list!.split(' '));
    for (const part of named.filter((one) => /^[\w-]+$/.test(one))) assert.ok(parts.includes(part), part);
  });
});

describe('the demo themes', () => {
  it('are three', () => assert.equal(themes.length, 3));

  for (const file of themes) {
    it(`${file} uses documented properties and parts only, on the element alone`, () => {
      const rules = rulesOf(file);
      const used = found(rules, /(--model-compare-[\w-]+)/g);
      assert.ok(used.length > 3);
      for (const name of used) assert.ok(properties.includes(name), name);
      const selectors = [...rules.matchAll(/([^{}]+)\{/g)].flatMap(([, list]) => list!.split(','));
      for (const selector of selectors) {
        const [, inside] =
          /^\s*model-compare(?:::part\(([^)]*)\)(?:::?[\w-]+)?)?\s*$/.exec(selector) ?? assert.fail(selector);
        for (const part of inside?.split(' ') ?? []) assert.ok(parts.includes(part), part);
      }
    });

    it(`${file} is reached from the gallery, and loads the bundle and nothing else`, () => {
      assert.ok(read('demo/index.html').includes(`./themes/${file}`));
      const html = read(`demo/themes/${file}`);
      assert.deepEqual(found(html, /\bsrc="([^"]*)"/g), ['../../dist/model-compare.js']);
      assert.deepEqual(found(html, /<link[^>]*href="([^"]*)"/g), ['data:,']);
    });

    it(`${file} is quoted in docs/theming.md as it is`, () => {
      const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
      assert.ok(squeeze(read('docs/theming.md')).includes(squeeze(rulesOf(file))));
    });
  }
});
