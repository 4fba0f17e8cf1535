/**
 * Writes everything the package ships: both bundles, dist/lib, the catalogue beside them, the licences of what the
 * bundles contain, and custom-elements.json. With --if-stale it does nothing while dist/ is newer than its sources;
 * with --dist it leaves custom-elements.json alone (tests and the demo do not read it).
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

async function bundles() {
  const { build } = await import('vite');
  for (const mode of ['production', 'classic']) await build({ root, mode, logLevel: 'warn' });
}

/** dist/lib; of the bundle's entries only the types, for `model-compare/bundle`. */
function library() {
  node('node_modules/typescript/bin/tsc', '-p', '.scripts/tsconfig.build.json');
  for (const name of ['bundle.js', 'bundle-classic.js', 'bundle-classic.d.ts'])
    rmSync(join('dist/lib', name), { force: true });
}

function catalogue() {
  if (existsSync('data/dist/catalogue')) cpSync('data/dist/catalogue', 'dist/catalogue', { recursive: true });
}

function licences() {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const texts = Object.keys(dependencies).map((name) => {
    const licence = readFileSync(join('node_modules', name, 'LICENSE'), 'utf8').trim();
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
