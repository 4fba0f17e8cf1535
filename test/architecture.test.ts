/** The arrows of the house hold: what each module may import, and that the core takes no ambient input. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importedModule } from '../.scripts/arrows.mjs';
import { ambientProblems, arrowProblems, cycles, importsOf, lengthProblems } from './architecture-checks.js';

const lineLimit = 250;

/** Modules longer than the limit, each with the reason why it is better whole. */
const excused: Record<string, string> = {
  'element/model-compare-element.ts': 'half of it is the doc comment that the manifest and the README come from',
};

function readSources(): Map<string, string> {
  const folder = new URL('../src/', import.meta.url);
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();
  return new Map(modules.map((module) => [module, readFileSync(new URL(module, folder), 'utf8')]));
}

describe('the sources', () => {
  const sources = readSources();

  it('are found', () => {
    assert.ok(sources.has('core/index.ts'));
  });

  it('import only along the arrows', () => {
    assert.deepEqual(arrowProblems(sources), []);
  });

  it('have no import cycle', () => {
    assert.deepEqual(cycles(sources), []);
  });

  it('keep out of the core what only its extras need', () => {
    const reached = new Set(['core/index.ts']);
    for (const module of reached) {
      for (const specifier of importsOf(module, sources.get(module)!)) {
        const target = importedModule(module, specifier);
        if (target) reached.add(target);
      }
    }
    const extras = importsOf('core/extras.ts', sources.get('core/extras.ts')!).map((specifier) =>
      importedModule('core/extras.ts', specifier)!,
    );
    assert.ok(extras.length > 5 && reached.size > 30);
    assert.deepEqual(
      extras.filter((module) => reached.has(module)),
      [],
    );
  });

  it('take no ambient input in the core', () => {
    assert.deepEqual(ambientProblems(sources), []);
  });

  it('keep to modules of a readable length', () => {
    assert.deepEqual(lengthProblems(sources, lineLimit, excused), []);
  });

  it('have no module without a subject', () => {
    const nameless = [...sources.keys()].filter((module) => /(^|\/)(utils?|helpers?|misc|common)\.ts$/.test(module));
    assert.deepEqual(nameless, []);
  });
});

describe('the checks', () => {
  const one = (module: string, source: string) => new Map([[module, source]]);

  const refused: [module: string, source: string][] = [
    ['core/dataset/parse.ts', "import { row } from '../scoring/row.js';"],
    ['core/dataset/parse.ts', "import * as z from 'zod';"],
    ['core/scoring/row.ts', "import { compare } from '../comparison/compare.js';"],
    ['core/dataset/read.ts', "import * as z from 'zod/mini';"],
    ['core/comparison/compare.ts', "export * from '../text/segment.js';"],
    ['core/text/locale.ts', "import type { ViewModel } from '../view/view-model.js';"],
    ['core/view/verdict.ts', "import { html } from 'lit';"],
    ['core/view/verdict.ts', "import { en } from '../../locales/en.js';"],
    ['core/index.ts', "export { load } from '../loader/catalogue.js';"],
    ['locales/en.ts', "import { ModelCompareElement } from '../element/model-compare-element.js';"],
    ['loader/fetch-json.ts', "const element = await import('../element/status.js');"],
    ['loader/fetch-json.ts', "import { readFileSync } from 'node:fs';"],
    ['render/html.ts', "type Element = import('../element/status.js').Status;"],
    ['element/status.ts', "import { main } from '../cli/main.js';"],
    ['element/status.ts', "import '../define.js';"],
    ['element/status.ts', "import * as z from 'zod/mini';"],
    ['index.ts', "import './define.js';"],
    ['define.ts', "import './bundle.js';"],
    ['core/dataset/parse.ts', "import data from '../../../data/dist/x.json' with { type: 'json' };"],
    ['somewhere/new.ts', "import { x } from '../core/index.js';"],
  ];
  for (const [module, source] of refused) {
    it(`refuse in ${module}: ${source}`, () => {
      assert.equal(arrowProblems(one(module, source)).length, 1);
    });
  }

  const allowed: [module: string, source: string][] = [
    ['core/dataset/parse.ts', "import { weights } from './default-weights.js';"],
    ['core/view/rows/cell.ts', "import { row } from '../../scoring/row.js'; import { basis } from '../../options.js';"],
    ['element/sections/faq.ts', "import { html } from 'lit'; import type { Faq } from '../../core/index.js';"],
    ['bundle.ts', "import './define.js'; import { en } from './locales/en.js';"],
    ['cli/main.ts', "import { readFileSync } from 'node:fs'; import * as z from 'zod'; import '../core/index.js';"],
    ['core/view/faq.ts', '// import { html } from "lit";\nconst text = \'import "lit"\';'],
  ];
  for (const [module, source] of allowed) {
    it(`allow in ${module}: ${source}`, () => {
      assert.deepEqual(arrowProblems(one(module, source)), []);
    });
  }

  it('see imports of every form', () => {
    const source = "import 'a'; import type { B } from 'b'; export * from 'c'; type D = import('d').D; import('e');";
    assert.deepEqual(importsOf('core/x.ts', source).sort(), ['a', 'b', 'c', 'd', 'e']);
  });

  it('find ambient input in the core, and only there', () => {
    const uses = [
      'Date.now()',
      'new Date()',
      'Date()',
      'Math.random()',
      "fetch('x')",
      'console.log(1)',
      'document.title',
    ];
    const more = ['window.top', 'globalThis.x', 'navigator.language', '(1).toLocaleString()', "'a'.localeCompare('b')"];
    for (const use of [...uses, ...more]) {
      assert.equal(ambientProblems(one('core/x.ts', `const x = ${use};`)).length, 1, use);
      assert.deepEqual(ambientProblems(one('element/x.ts', `const x = ${use};`)), [], use);
    }
  });

  it('leave alone what only looks like ambient input', () => {
    const source = `
      // Date.now() and window are words here.
      const options = { window: 1, document: 'fetch' };
      const { window: width } = options;
      const date = new Date('2026-01-01');
      interface Row { readonly document: string; fetch(): void }
      export const x = [options.window, date.getTime(), width];`;
    assert.deepEqual(ambientProblems(one('core/x.ts', source)), []);
  });

  it('find a cycle once', () => {
    const sources = new Map([
      ['core/a.ts', "import './b.js';"],
      ['core/b.ts', "import './c.js';"],
      ['core/c.ts', "import './b.js';"],
    ]);
    assert.deepEqual(cycles(sources), ['core/b.ts → core/c.ts → core/b.ts']);
  });

  it('find long modules and needless excuses', () => {
    const sources = new Map([
      ['a.ts', 'x\n'.repeat(4)],
      ['b.ts', 'x\n'],
    ]);
    assert.equal(lengthProblems(sources, 3, {}).length, 1);
    assert.deepEqual(lengthProblems(sources, 3, { 'a.ts': 'a reason' }), []);
    assert.equal(lengthProblems(sources, 3, { 'a.ts': 'a reason', 'b.ts': 'none' }).length, 1);
  });
});
