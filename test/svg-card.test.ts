/** The card as a picture: test/golden/card.svg, and what must hold of any. `UPDATE_GOLDEN=1` writes the file anew. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { matrixView } from '../src/core/extras.js';
import { buildViewModel, compareModels, parseDataset, type Comparison } from '../src/core/index.js';
import en from '../src/locales/en.js';
import { renderEmbedCode, renderSvg } from '../src/render/index.js';
import { escapeXml, textWidth, wrap } from '../src/render/svg-text.js';
import { extraSpeechOf } from './core/extras/extra-speech.js';
import { compareCase, referenceCases } from './core/reference-case.js';

const HOSTILE = '</text><script>alert(1)</script> & "q" \u0000\u0007\ud800';

function svgOf(comparison: Comparison): string {
  const matrix = comparison.models.length > 2 ? matrixView(comparison, extraSpeechOf(comparison)) : null;
  return renderSvg(buildViewModel(comparison, en), matrix?.groups);
}

function named(names: readonly string[]): Comparison {
  const models = names.map((name, index) => ({ id: `m${index}`, name, provider: name, scores: { x: 40 + index } }));
  const dataset = parseDataset({
    format: 'model-compare/1',
    sources: { s: { name: HOSTILE, license: HOSTILE } },
    categories: [{ id: 'c', name: names[0] }],
    benchmarks: [{ id: 'x', name: HOSTILE, category: 'c', items: 100 }],
    models: models.map((model) => ({ ...model, scores: { x: { value: model.scores.x, source: 's' } } })),
  });
  return compareModels(
    dataset,
    models.map(({ id }) => id),
  );
}

/** Names of the elements, with every tag closed and every entity known; throws where XML would. */
function elementsOf(xml: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  let rest = xml.trim();
  while (rest !== '') {
    const [token] = /^<[^>]*>|^[^<]+/.exec(rest) ?? assert.fail(`no XML: ${rest.slice(0, 60)}`);
    rest = rest.slice(token.length);
    assert.doesNotMatch(token, /&(?!(amp|lt|gt|quot);)/, token);
    const [, slash, name, attributes, empty] = /^<(\/?)(\w+)((?: [\w:-]+="[^"<]*")*)(\/?)>$/.exec(token) ?? [];
    if (token[0] === '<') assert.ok(name, token);
    if (!name) continue;
    const keys = [...attributes!.matchAll(/([\w:-]+)=/g)].map(([, key]) => key);
    assert.equal(new Set(keys).size, keys.length, token);
    if (slash) assert.equal(open.pop(), name);
    else names.push(name);
    if (!slash && !empty) open.push(name);
  }
  assert.deepEqual(open, []);
  return names;
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Far ends of what is drawn, by position and estimate. */
function reach(svg: string): { right: number; bottom: number } {
  const texts = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*?(bold)?"?>([^<]*)</g)];
  assert.ok(texts.length > 5);
  return {
    right: Math.max(
      ...texts.map(([, x, , size, bold, text]) => +x! + +size! * textWidth(unescaped(text!), Boolean(bold))),
    ),
    bottom: Math.max(...texts.map(([, , y, size]) => +y! + 0.3 * +size!)),
  };
}

const LONG = 'Incomprehensibilities'.repeat(6);

describe('the card', () => {
  it('of seed-002 is that of test/golden/card.svg', () => {
    const svg = svgOf(
      compareCase(
        referenceCases.find(({ id }) => id === 'seed-002')!,
        'shared',
      ),
    );
    const golden = new URL('golden/card.svg', import.meta.url);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, svg);
    assert.equal(svg, readFileSync(golden, 'utf8'), 'look at the change, then run with UPDATE_GOLDEN=1');
  });

  it('is XML with name and description, and nothing that loads or runs, for every reference case', () => {
    for (const one of referenceCases) {
      const svg = svgOf(compareCase(one, 'shared'));
      const names = elementsOf(svg);
      assert.deepEqual(names.slice(0, 4), ['svg', 'title', 'desc', 'rect']);
      assert.deepEqual([...new Set(names)].sort(), ['desc', 'rect', 'svg', 'text', 'title']);
      assert.doesNotMatch(svg, /href|url\(|style|NaN|undefined|Infinity/);
    }
  });

  it('holds hostile names as words', () => {
    const svg = svgOf(named([HOSTILE, 'Plain']));
    assert.ok(!elementsOf(svg).includes('script'));
    assert.ok(svg.includes('&lt;/text&gt;'));

    assert.doesNotMatch(svg, /[\u0000-\u0008]|[\ud800-\udfff]/);
  });

  it('keeps the longest names inside, with two models and with six', () => {
    for (const names of [
      [LONG, `${LONG} ${LONG}`],
      [LONG, 'A', 'B', 'C', 'D', LONG],
    ]) {
      const svg = svgOf(named(names));
      const [, height] = /viewBox="0 0 800 ([\d.]+)"/.exec(svg)!;
      const { right, bottom } = reach(svg);
      assert.ok(right <= 800, `${right}`);
      assert.ok(bottom <= Number(height), `${bottom} of ${height}`);
      for (const name of new Set(names)) assert.ok(svg.includes(escapeXml(name.slice(0, 12))), name);
    }
  });

  it('is mirrored where lines start at the right, with names kept apart from the words around them', () => {
    const view = buildViewModel(named(['Ash 1', 'Birch']), en);
    const [ltr, rtl] = [renderSvg(view), renderSvg({ ...view, dir: 'rtl' })];
    const first = (svg: string): number => Number(/<text x="([\d.]+)"/.exec(svg)![1]);
    assert.equal(first(ltr) + first(rtl), 800);
    assert.match(rtl, /direction="rtl"/);
    assert.match(rtl, /\u2068Ash 1\u2069/);
    assert.equal(rtl.split('\u2068').length, rtl.split('\u2069').length);
  });
});

describe('lines', () => {
  it('break at spaces, keep hard ones, and lose nothing', () => {
    const text = 'GPT\u00a04.1 leads in coding and in math, by 12.3 points.';
    const lines = wrap(text, 10, false);
    assert.ok(lines.length > 2);
    assert.equal(lines.join(' '), text);
    assert.ok(lines.some((line) => line.includes('GPT\u00a04.1')));
    for (const line of lines) assert.ok(textWidth(line, false) <= 10);
  });

  it('break a word only where it is longer than a line, and no letter from its marks', () => {
    const lines = wrap(`a ${'e\u0301'.repeat(30)}`, 8, true);
    assert.equal(lines.join('').replace(' ', ''), `a${'e\u0301'.repeat(30)}`);
    for (const line of lines) assert.doesNotMatch(line, /^\u0301/);
  });

  it('break between ideographs, but not before the sign that ends a sentence', () => {
    for (const width of [3, 4, 5, 6]) {
      const lines = wrap('比較できる。「共通」の問題が少ない。', width, false);
      assert.equal(lines.join(''), '比較できる。「共通」の問題が少ない。');
      for (const line of lines) assert.doesNotMatch(line, /^[。」]|「$/, line);
    }
  });
});

describe('the code to embed', () => {
  it('has the attributes, in which words stay words', () => {
    const code = renderEmbedCode({ models: 'a b', src: 'https://x.example/?a=1&b="2"', weights: '', theme: null });
    assert.equal(
      code,
      '<script type="module" src="/assets/model-compare.js"></script>\n' +
        '<model-compare models="a b" src="https://x.example/?a=1&amp;b=&quot;2&quot;"></model-compare>\n',
    );
  });

  it('has the script at the address that it is given', () => {
    const code = renderEmbedCode({}, null, 'https://x.example/a"&b/model-compare.js');
    assert.match(
      code,
      /^<script type="module" src="https:\/\/x\.example\/a&quot;&amp;b\/model-compare\.js"><\/script>/,
    );
  });

  it('has a dataset that reads back, whatever is in it', () => {
    const dataset = parseDataset({
      format: 'model-compare/1',
      categories: [{ id: 'c', name: '</script><b>' }],
      benchmarks: [{ id: 'x', name: 'X', category: 'c' }],
      models: [{ id: 'a', name: 'A', scores: { x: 1 } }],
    });
    const code = renderEmbedCode({ models: 'a' }, dataset);
    assert.equal(code.split('</script>').length, 3);
    const [, json] = /json">(.*)<\/script>/.exec(code)!;
    assert.deepEqual(parseDataset(JSON.parse(json!)), dataset);
  });
});
