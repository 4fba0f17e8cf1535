/** More than two models as Markdown and as a card: test/golden/more-than-two.*. `UPDATE_GOLDEN=1` writes both anew. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { matrixView, type MatrixView } from '../src/core/extras.js';
import { buildViewModel, compareModels, parseDataset, plainText, type ViewModel } from '../src/core/index.js';
import en from '../src/locales/en.js';
import { renderMarkdown, renderSvg } from '../src/render/index.js';
import { extraSpeechOf } from './core/extras/extra-speech.js';

const BENCHMARKS = ['coding', 'coding', 'math', 'math', 'knowledge'];

/** Scores by benchmark, in the order of the benchmarks; null = not taken. */
const SCORES: Readonly<Record<string, readonly (number | null)[]>> = {
  Ash: [81, 77, 72, 90, 66],
  Birch: [64, 61, 70, 69, 60],
  'Cedar *2* | <b>': [65, 60, 71, 68, 61],
  Dogwood: [null, null, null, null, 40],
};

function shown(): { view: ViewModel; matrix: MatrixView } {
  const scoresOf = (values: readonly (number | null)[]) =>
    Object.fromEntries(values.flatMap((value, index) => (value === null ? [] : [[`b${index}`, value]])));
  const dataset = parseDataset({
    format: 'model-compare/1',
    categories: [...new Set(BENCHMARKS)].map((id) => ({ id, name: id })),
    benchmarks: BENCHMARKS.map((category, index) => ({
      id: `b${index}`,
      name: `Test ${index + 1}`,
      category,
      items: 400,
    })),
    models: Object.entries(SCORES).map(([name, values], index) => ({
      id: `m${index}`,
      name,
      scores: scoresOf(values),
    })),
  });
  const comparison = compareModels(
    dataset,
    dataset.models.map(({ id }) => id),
  );
  return { view: buildViewModel(comparison, en), matrix: matrixView(comparison, extraSpeechOf(comparison)) };
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Lines of text that follow each other in a picture, as one. */
const wordsOf = (svg: string): string =>
  unescaped([...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text!).join(' ')).replaceAll('\u00a0', ' ');

describe('more than two models', () => {
  const { view, matrix } = shown();
  const written = { md: renderMarkdown(view, matrix), svg: renderSvg(view, matrix.groups) };

  for (const [ending, text] of Object.entries(written)) {
    it(`are those of test/golden/more-than-two.${ending}`, () => {
      const golden = new URL(`golden/more-than-two.${ending}`, import.meta.url);
      if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, text);
      assert.equal(text, readFileSync(golden, 'utf8'), 'look at the change, then run with UPDATE_GOLDEN=1');
    });
  }

  it('have in Markdown what a scorecard points to: a heading, the groups in order, and the table', () => {
    const pointed = view.scorecards.cards.at(-1)!.scoreLabel;
    const [, section] = written.md.split(`\n## ${pointed}\n`);
    assert.ok(section, pointed);
    assert.match(section, /\n1\. \*{0,2}Ash/);
    assert.ok(section.includes(plainText(matrix.groups.apart!)));
    const lines = section
      .split('\n## ')[0]!
      .split('\n')
      .filter((line) => line.startsWith('| '));
    assert.equal(lines.length, 2 + view.models.length);
    for (const line of lines) assert.equal(line.replaceAll('\\|', '').split('|').length, view.models.length + 3, line);
  });

  it('have on the card the order that a scorecard points to, in words as well', () => {
    const words = wordsOf(written.svg);
    const [desc] = /<desc>.*<\/desc>/.exec(written.svg)!;
    const pointing = view.scorecards.cards.filter(({ score }) => score === null);
    assert.ok(pointing.length > 0);
    assert.equal(words.split(matrix.groups.heading).length, 1 + pointing.length + 1);
    assert.ok(!words.includes(pointing[0]!.scoreLabel));
    for (const [index, { text }] of matrix.groups.items.entries()) {
      const line = `${index + 1}. ${plainText(text)}`;
      assert.ok(words.includes(line), line);
      assert.ok(unescaped(desc).replaceAll('\u00a0', ' ').includes(line), line);
    }
    assert.ok(words.includes(plainText(matrix.groups.apart!)));
  });

  it('of which nothing is known but the view are written as before', () => {
    assert.ok(!renderMarkdown(view).includes(plainText(matrix.table.caption)));
    assert.equal(renderSvg(view), renderSvg(view, null));
  });
});
