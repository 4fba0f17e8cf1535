/**
 * Writes custom-elements.json from the doc comments of the element (`npm run manifest`), or with --check fails if the
 * committed file differs. Paths are those of the package (dist/lib/…); what a user cannot or need not call is left out.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './setup.mjs';

const target = 'custom-elements.json';

/** What others can import or listen to; the modules behind them are nobody's business. */
const sources = [
  'src/index.ts',
  'src/define.ts',
  'src/element/model-compare-element.ts',
  'src/element/events.ts',
  'src/on-demand/events.ts',
];

/** Members of every Lit element, which say nothing about ours. */
const inherited = new Set(
  [
    'connectedCallback disconnectedCallback adoptedCallback attributeChangedCallback createRenderRoot getUpdateComplete',
    'shouldUpdate willUpdate update updated firstUpdated render performUpdate scheduleUpdate',
    'styles properties observedAttributes shadowRootOptions addEventListener removeEventListener',
  ].flatMap((line) => line.split(' ')),
);

const isPublic = ({ name, privacy }) =>
  privacy !== 'private' && privacy !== 'protected' && !/^[_#]/.test(name) && !inherited.has(name);

function packagePath(key, value) {
  if (typeof value !== 'string' || (key !== 'path' && key !== 'module')) return value;
  return value.replace(/^\/?src\/(.*)\.[tj]s$/, 'dist/lib/$1.js');
}

async function analyze() {
  const { cli } = await import('@custom-elements-manifest/analyzer/cli.js');
  const argv = ['analyze', '--litelement', '--quiet', ...sources.flatMap((glob) => ['--globs', glob])];
  const manifest = await cli({ cwd: root, argv, noWrite: true });
  manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { declarations = [] } of manifest.modules) {
    for (const declaration of declarations) {
      declaration.members &&= declaration.members.filter(isPublic);
      // The analyzer takes each dispatchEvent for an event of its own: those of the doc comment are the events.
      declaration.events &&= declaration.events.filter(({ description }) => description);
    }
  }
  return `${JSON.stringify(manifest, packagePath, 2)}\n`;
}

process.chdir(root);
const text = await analyze();
if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error('custom-elements.json does not fit the sources: run `npm run manifest`.');
  process.exit(1);
}
