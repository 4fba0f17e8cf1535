/**
 * Builds what the one-file bundles load apart, into dist/: on-demand.js and a file a language. None of them imports
 * anything, so that no address of theirs can load the bundle a second time: the bundle hands on-demand.js all that
 * both use, and languages are data. src/element/modules-beside.ts is the other side of both.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify } from 'terser';
import { build } from 'vite';
import { oneByteLetters } from './one-byte-letters.mjs';
import { TERSER } from './terser.mjs';
import { tightLiterals } from './tight-literals.mjs';

const { categories } = JSON.parse(readFileSync('data/dist/dataset.json', 'utf8'));
const CATEGORIES = [...categories.map(({ id }) => id), 'cooking'];

const target = ['chrome125', 'firefox126', 'safari17.4'];

/** Modules whose exports the bundle hands over, by the name it hands them over under. */
const SHARED = new Map(
  Object.entries({
    'src/core/index.ts': 'core',
    'src/core/comparison/compare.ts': 'core',
    'src/core/comparison/settings.ts': 'core',
    'src/core/comparison/thresholds.ts': 'core',
    'src/core/options.ts': 'core',
    'src/core/text/speech.ts': 'core',
    'src/templates/table.ts': 'templates',
    'src/templates/text.ts': 'templates',
    'src/warn-once.ts': 'warnings',
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

/** on-demand.js knows the bundle's folder by its own address. @returns {import('vite').Plugin} */
function scriptFolder() {
  const path = resolve('src/on-demand/script-folder.ts');
  return {
    name: 'script-folder',
    load: (id) => (id === path ? "export const scriptFolder = address.slice(0, -'on-demand.js'.length);" : undefined),
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

/** Throws unless the bundle hands over exactly what the code takes: a name too few would be a fault in the reader's page. */
function assertHandedOver(code, modules) {
  const giver = 'src/element/modules-beside.ts';
  const [handed] = /create\(\{.*?\n\s*\}\)/s.exec(readFileSync(giver, 'utf8'));
  for (const module of modules) {
    const taken = new Set([...code.matchAll(new RegExp(`\\b${module}\\.(\\w+)`, 'g'))].map(([, name]) => name));
    const [, list] = new RegExp(`\\b${module}: \\{([^}]*)\\}`).exec(handed);
    const given = new Set(list.match(/\w+/g));
    const missing = [...taken].filter((name) => !given.has(name));
    const idle = [...given].filter((name) => !taken.has(name));
    if (missing.length > 0)
      throw new Error(`${giver}: on-demand.js takes ${module}.{${missing}}, which is not handed over`);
    if (idle.length > 0) throw new Error(`${giver}: hands over ${module}.{${idle}}, which on-demand.js does not take`);
  }
}

async function onDemand() {
  const modules = ['lit', ...new Set(SHARED.values())];
  const plugins = [tightLiterals(), sharedModules(), scriptFolder()];
  const code = await bundled('src/on-demand/index.ts', 'cjs', plugins, modules);
  assertHandedOver(code, modules);
  const body = code.replace(/Object\.defineProperty\(exports, Symbol\.toStringTag[^;]*;/, '');
  // One for all elements of a page: they share style sheets and classes.
  const wrapped = `let exports;
    export default (shared) => {
      if (exports) return exports;
      exports = {};
      const address = import.meta.url;
      const require = (name) => shared[name];
      ${body}
      return exports;
    };`;
  writeFileSync('dist/on-demand.js', await small(wrapped));
}

const exportOf = async (code) => (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;

/** Of functions, what they say of each category; an id that no language knows among them. */
const said = (locale) =>
  JSON.stringify(Object.entries(locale).sort(), (_, value) =>
    typeof value === 'function' ? CATEGORIES.map((id) => value(id, id)) : value,
  );

/** Throws unless what is written says the same. */
async function assertSays(entry, code, locale) {
  const [ours, theirs] = [await exportOf(code), locale].map(said);
  if (ours !== theirs) throw new Error(`${entry}: what is written of it says something else`);
}

/** Stands between templates and in none of them. */
const BETWEEN = '_';

/** The templates as one text, in the order of the English ones: quotation marks would be a hundredth of the bytes. */
async function locale(name, keys) {
  const entry = `src/locales/${name}.ts`;
  const whole = await bundled(entry, 'es', [], []);
  const spoken = await exportOf(whole);
  const templates = keys.map((key) => spoken.strings[key]);
  const isSound = templates.every((one) => typeof one === 'string' && !one.includes(BETWEEN));
  if (!isSound || Object.keys(spoken.strings).length !== keys.length)
    throw new Error(`${entry}: not the keys of English`);
  const list = `${JSON.stringify(templates.join(BETWEEN))}.split(${JSON.stringify(BETWEEN)})`;
  const written = await small(await bundled(entry, 'es', [replaceStrings(list), oneByteLetters()], []));
  await assertSays(entry, written, { ...spoken, strings: templates });
  writeFileSync(`dist/locales/${name}.js`, written);
}

/** Puts code in the place of `strings: { key: value … }`. @returns {import('vite').Plugin} */
function replaceStrings(replacement) {
  return {
    name: 'replace-strings',
    transform(code, id) {
      if (!/\/src\/locales\/\w+\.ts$/.test(id)) return undefined;
      let strings;
      const visit = (node) => {
        if (!node || typeof node !== 'object') return;
        if (node.type === 'Property' && node.key.name === 'strings') strings = node.value;
        for (const child of Object.values(node)) [child].flat().forEach(visit);
      };
      visit(this.parse(code));
      return `${code.slice(0, strings.start)}${replacement}${code.slice(strings.end)}`;
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
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !['en.ts', 'index.ts'].includes(file))
      .map((file) => file.slice(0, -'.ts'.length));
  for (const name of others('src/locales')) await locale(name, keys);
  for (const name of others('src/locales/extras')) await extras(name);
}
