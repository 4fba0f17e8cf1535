/**
 * Writes everything the package ships: both bundles, dist/lib, the command line, the catalogue beside them, the licences
 * of what the bundles contain, and custom-elements.json. With --if-stale it does nothing while dist/ is newer than its sources;
 * with --dist it leaves custom-elements.json alone (tests and the demo do not read it).
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, root } from './setup.mjs';

const inputs = ['src', 'data/dist', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json', '.scripts'];
const stamp = 'dist/.built';

/** The newest modification below a path; a folder's own time tells of deleted files. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}

/** Names of the packages that the bundles and the command line contain. */
const contained = new Set();

async function bundle(options) {
  const { build } = await import('vite');
  for (const { output } of [await build({ root, logLevel: 'warn', ...options })].flat()) {
    for (const id of output.flatMap(({ modules = {} }) => Object.keys(modules))) {
      const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(id) ?? [];
      if (name) contained.add(name);
    }
  }
}

async function bundles() {
  for (const mode of ['production', 'classic']) await bundle({ mode });
  const { runnerImport } = await import('vite');
  const { buildModulesBeside } = await import('./modules-beside.mjs');
  const { module } = await runnerImport(join(root, 'src/locales/en.ts'), { configFile: false, logLevel: 'error' });
  await buildModulesBeside(Object.keys(module.default.strings));
}

/** dist/cli.js, with everything it needs inside: who embeds the widget does not install a command line's packages. */
async function commandLine() {
  await bundle({
    configFile: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/main.ts',
      outDir: 'dist',
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
    },
  });
  chmodSync('dist/cli.js', 0o755);
}

/** dist/lib; of the bundle's entries only the types, for `model-compare/bundle`. */
function library() {
  node('node_modules/typescript/bin/tsc', '-p', '.scripts/tsconfig.build.json');
  const bundlesOnly = ['bundle', 'bundle-classic', 'files-beside', 'element/modules-beside'];
  for (const name of ['bundle.js', ...bundlesOnly.slice(1).flatMap((entry) => [`${entry}.js`, `${entry}.d.ts`])])
    rmSync(join('dist/lib', name), { force: true });
}

function catalogue() {
  if (existsSync('data/dist/catalogue')) cpSync('data/dist/catalogue', 'dist/catalogue', { recursive: true });
}

function licences() {
  const texts = [...contained].sort().map((name) => {
    const folder = join('node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} is bundled and has no licence file`);
    const licence = readFileSync(join(folder, file), 'utf8').trim();
    return `${name}\n${'='.repeat(name.length)}\n\n${licence}\n`;
  });
  writeFileSync('dist/THIRD-PARTY-LICENSES.txt', texts.join('\n\n'));
}

process.chdir(root);
ensurePackages();
if (process.argv.includes('--if-stale') && newest(stamp) > Math.max(...inputs.map(newest))) process.exit(0);
const started = Date.now();
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
try {
  await bundles();
  await commandLine();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
library();
catalogue();
licences();
if (!process.argv.includes('--dist')) node('.scripts/manifest.mjs');
writeFileSync(stamp, `${new Date(started).toISOString()}\n`);
console.error(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
