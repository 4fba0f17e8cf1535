/**
 * Builds what the one-file bundles load apart, into dist/: on-demand.js and a file a language. None of them imports
 * anything, so that no address of theirs can load the bundle a second time: the bundle hands on-demand.js lit and the
 * core, and languages are data. src/element/modules-beside.ts is the other side of both.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { minify } from 'terser';
import { build } from 'vite';
import { leanLit } from './lean-lit.mjs';
import { TERSER } from './terser.mjs';
import { tightLiterals } from './tight-literals.mjs';

const target = ['chrome125', 'firefox126', 'safari17.4'];

/** Modules whose exports the bundle hands over, by the name it hands them over under. */
const SHARED = new Map(
  Object.entries({
    'src/core/index.ts': 'core',
    'src/core/comparison/compare.ts': 'core',
    'src/core/comparison/thresholds.ts': 'core',
    'src/core/options.ts': 'core',
    'src/core/text/speech.ts': 'core',
    'src/templates/table.ts': 'templates',
    'src/templates/text.ts': 'templates',
  }).map(([path, name]) => [resolve(path), name]),
);

/** @returns {import('vite').Plugin} */
function sharedModules() {
  return {
    name: 'shared-modules',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const name = resolved && SHARED.get(resolved.id);
      return name ? { id: name, external: true } : resolved;
    },
  };
}

async function bundled(entry, format, plugins, external) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: {
      write: false,
      target,
      minify: false,
      lib: { entry, formats: [format] },
      rolldownOptions: { external, output: { codeSplitting: false, exports: 'named' } },
    },
  });
  return output[0].code;
}

const small = async (code) => (await minify(code, TERSER)).code;

async function onDemand() {
  const code = await bundled(
    'src/on-demand/index.ts',
    'cjs',
    [tightLiterals(), sharedModules()],
    ['lit', 'core', 'templates'],
  );
  const wrapped = `export default (shared) => { const exports = {}; const require = (name) => shared[name]; ${code.replace(
    /Object\.defineProperty\(exports, Symbol\.toStringTag[^;]*;/,
    '',
  )}\nreturn exports; };`;
  writeFileSync('dist/on-demand.js', await small(wrapped));
}

/** The templates as a list in the order of the English ones. */
async function locale(name, keys) {
  const code = await bundled(`src/locales/${name}.ts`, 'es', [listStrings(keys)], []);
  writeFileSync(`dist/locales/${name}.js`, await small(code));
}

/** Takes the keys out of `strings: { key: value … }`. @returns {import('vite').Plugin} */
function listStrings(keys) {
  return {
    name: 'list-strings',
    transform(code, id) {
      if (!/\/src\/locales\/\w+\.ts$/.test(id)) return undefined;
      let list;
      const visit = (node) => {
        if (!node || typeof node !== 'object') return;
        if (node.type === 'Property' && node.key.name === 'strings') list = node.value;
        for (const child of Object.values(node)) [child].flat().forEach(visit);
      };
      visit(this.parse(code));
      if (list?.type !== 'ObjectExpression') return this.error(`no strings in ${id}`);
      const values = new Map(
        list.properties.map(({ key, value }) => [key.value ?? key.name, code.slice(value.start, value.end)]),
      );
      const missing = keys.filter((key) => !values.has(key));
      if (missing.length > 0 || values.size !== keys.length) this.error(`${id}: not the keys of English (${missing})`);
      return `${code.slice(0, list.start)}[${keys.map((key) => values.get(key)).join(',')}]${code.slice(list.end)}`;
    },
  };
}

async function extras(name) {
  writeFileSync(
    `dist/locales/extras/${name}.js`,
    await small(await bundled(`src/locales/extras/${name}.ts`, 'es', [], [])),
  );
}

/** @param {readonly string[]} english the keys of the English templates, in their order; those of errors come last */
export async function buildModulesBeside(english) {
  const keys = english.filter((key) => key !== 'problems' && !key.startsWith('error-'));
  mkdirSync('dist/locales/extras', { recursive: true });
  await onDemand();
  const others = (folder) =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((file) => file.endsWith('.ts') && !['en.ts', 'index.ts'].includes(file))
      .map((file) => file.slice(0, -'.ts'.length));
  for (const name of others('src/locales')) await locale(name, keys);
  for (const name of others('src/locales/extras')) await extras(name);
}
