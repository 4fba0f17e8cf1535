import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildViewModel, compareModels, parseDataset } from '../src/core/index.js';
import en from '../src/locales/en.js';
import { renderCsv, renderHtml, renderMarkdown } from '../src/render/index.js';

const hostile = '<img src=x onerror=alert(1)> *bold* | "q"';

function comparison() {
  return compareModels(
    parseDataset({
      format: 'model-compare/1',
      updated: '2026-04-19',
      sources: { lab: { name: hostile, url: 'https://example.org/a?b="c"', license: 'CC-BY-4.0' } },
      categories: [
        { id: 'a', name: 'A & B', weight: 1 },
        { id: 'b', name: 'Other', weight: 1 },
      ],
      benchmarks: [
        { id: 'x', name: hostile, category: 'a' },
        { id: 'y', name: '=SUM(A1)', category: 'b' },
        { id: 'z', name: 'Only one', category: 'b' },
      ],
      models: [
        { id: 'm', name: hostile, scores: { x: { value: 71.25, source: 'lab' }, y: 40 } },
        { id: 'n', name: 'Plain', scores: { x: 60, y: 55, z: 10 } },
      ],
    }),
    ['m', 'n'],
  );
}

describe('render', () => {
  it('writes HTML in which words of the data stay words', () => {
    const html = renderHtml(buildViewModel(comparison(), en));
    assert.ok(!html.includes('<img'));
    assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;'));
    assert.ok(html.includes('href="https://example.org/a?b=&quot;c&quot;"'));
    assert.match(html, /<th scope="row">Only one<\/th><td>not tested<\/td><td>10\.0<\/td>/);
    assert.equal(html.match(/<table>/g)?.length, html.match(/<\/table>/g)?.length);
  });

  it('places the headings where the page asks for them', () => {
    const html = renderHtml(buildViewModel(comparison(), en), { headingLevel: 5 });
    assert.deepEqual([...new Set(html.match(/<h\d/g))], ['<h5', '<h6']);
  });

  it('writes Markdown in which words of the data stay words', () => {
    const markdown = renderMarkdown(buildViewModel(comparison(), en));
    assert.ok(markdown.includes('\\<img src=x onerror=alert(1)\\> \\*bold\\* \\| "q"'));
    for (const line of markdown.split('\n').filter((one) => one.startsWith('| '))) {
      assert.ok([4, 5].includes(line.replaceAll('\\|', '').split('|').length - 1), line);
    }
  });

  it('marks the better value and leaves what is missing a dash', () => {
    const markdown = renderMarkdown(buildViewModel(comparison(), en));
    assert.match(markdown, /\| \*\*71\.3\*\* \| 60\.0 \| \+11\.3 \|/);
    assert.match(markdown, /\| Only one \| – \| 10\.0 \|/);
  });

  it('writes CSV that a spreadsheet takes for data', () => {
    const lines = renderCsv(comparison()).split('\r\n');
    assert.equal(lines.length, 5);
    assert.ok(lines[1]!.startsWith('"<img src=x onerror=alert(1)> *bold* | ""q""",a,%,strict,71.25,'));
    assert.ok(lines[2]!.startsWith("'=SUM(A1),b,%,strict,40,"));
    assert.ok(lines[3]!.startsWith('Only one,b,%,one-sided,,,,,,10,'));
    assert.ok(lines[1]!.endsWith(',11.25,,'));
  });
});
