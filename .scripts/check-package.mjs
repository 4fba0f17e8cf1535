/**
 * The package as others get it: packed, looked over by publint and attw, unpacked into a consumer of its own, and every
 * entry of its exports map imported there in Node, where no `customElements` exists. Importing must not change
 * `globalThis`, except for what lit itself leaves there. The one-file bundle is for browsers only and is not imported.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './setup.mjs';

const onlyBrowsers = './bundle';
const folder = mkdtempSync(join(tmpdir(), 'model-compare-package-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

function run(command, args, options) {
  const { status, stdout } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
    ...options,
  });
  if (status === 0) return stdout;
  console.error(`${stdout ?? ''}\n${[command, ...args].join(' ')} failed.`);
  process.exit(1);
}

const tool = (path, ...args) => run(process.execPath, [join('node_modules', path), ...args]);

function pack() {
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]));
  return join(folder, filename);
}

/** Unpacks the tarball into node_modules of a fresh folder; its dependencies are those installed here. */
function consumer(tarball) {
  const modules = join(folder, 'consumer/node_modules');
  mkdirSync(modules, { recursive: true });
  run('tar', ['-xzf', tarball, '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, 'model-compare'));
  const { dependencies } = JSON.parse(readFileSync(join(modules, 'model-compare/package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  return join(folder, 'consumer');
}

/** Runs in the consumer, as a module of its own. */
async function importAll(onlyBrowsers) {
  const { readdirSync, readFileSync } = await import('node:fs');
  const { createRequire } = await import('node:module');
  const require = createRequire(import.meta.url);
  const { exports } = require('model-compare/package.json');

  // Descriptors, because reading some of Node's own globals creates others.
  const globals = () => Object.entries(Object.getOwnPropertyDescriptors(globalThis));
  async function load(specifier) {
    const before = new Map(globals());
    await import(specifier);
    const same = (a, b) => a !== undefined && Object.is(a.value, b.value) && a.get === b.get;
    const changed = globals().filter(([key, descriptor]) => !same(before.get(key), descriptor));
    if (changed.length > 0) throw new Error(`importing ${specifier} set ${changed.map(([key]) => key).join(', ')}`);
  }

  /** The entries of a pattern such as ./locales/*, by the files that its target names. */
  function expand(entry, target) {
    if (!entry.includes('*')) return [entry];
    const [start, end] = target.split('*');
    const files = readdirSync(`node_modules/model-compare/${start}`);
    const names = files.filter((file) => file.endsWith(end)).map((file) => file.slice(0, file.length - end.length));
    if (names.length === 0) throw new Error(`${entry} leads to no file`);
    return names.map((name) => entry.replace('*', name));
  }

  const name = (entry) => entry.replace('.', 'model-compare');
  const scripts = Object.entries(exports).filter(([entry, target]) => target.default && entry !== onlyBrowsers);
  const entries = scripts.flatMap(([entry, target]) => expand(entry, target.default));
  const touchesLit = (entry) => ['.', './define'].includes(entry);
  for (const entry of entries.filter((entry) => !touchesLit(entry))) await load(name(entry));
  await import('lit');
  for (const entry of entries.filter(touchesLit)) await load(name(entry));

  const files = Object.entries(exports).filter(([, target]) => typeof target === 'string');
  for (const [entry] of files.filter(([entry]) => !entry.includes('*')))
    JSON.parse(readFileSync(require.resolve(name(entry))));
  for (const path of [require('model-compare/package.json').unpkg, 'LICENSE', 'README.md']) {
    readFileSync(`node_modules/model-compare/${path}`);
  }
  return entries;
}

process.chdir(root);
const tarball = pack();
console.log(tool('publint/src/cli.js', 'run', tarball, '--strict').trim());
// The package is ES modules only; what ./catalogue/* and the JSON entries name are no modules.
const noModules = [
  './catalogue/*',
  './dataset.schema.json',
  './dataset.compact.schema.json',
  './custom-elements.json',
  './package.json',
];
const attw = ['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--exclude-entrypoints', ...noModules];
tool('@arethetypeswrong/cli/dist/index.js', tarball, ...attw);
console.log('attw: the types of every entry resolve for ES modules.');

const home = consumer(tarball);
const script = `${importAll}\nconst entries = await importAll(${JSON.stringify(onlyBrowsers)});\nconsole.log(entries.join(' '));\n`;
writeFileSync(join(home, 'import-all.mjs'), script);
console.log(`Imported in Node: ${run(process.execPath, ['import-all.mjs'], { cwd: home }).trim()}`);
