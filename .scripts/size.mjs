/**
 * Prints raw, gzip and brotli bytes of both bundles, of what they load on demand (docs/decisions/0010), of the core
 * (bundled and minified) and of the shipped data, and fails over the budgets. 1 kB is 1000 bytes here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './setup.mjs';
import { TERSER } from './terser.mjs';

async function core() {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: ['chrome125', 'firefox126', 'safari17.4'],
      minify: 'terser',
      terserOptions: TERSER,
      lib: { entry: 'src/core/index.ts', formats: ['es'] },
      rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false } },
    },
  });
  return output[0].code;
}

process.chdir(root);

const built = (path, budget, aim) => ({ name: path, code: readFileSync(path), budget, aim });

/** The files of a folder of dist/, each held to the same budget. */
function each(folder, budget) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  if (files.length === 0) throw new Error(`${folder} is empty: run \`npm run build\``);
  return files.sort().map((file) => built(`${folder}/${file}`, budget));
}

const rows = [
  built('dist/model-compare.js', 32, 28),
  built('dist/model-compare.iife.js', 32, 28),
  { name: 'model-compare/core', code: Buffer.from(await core()), budget: 16 },
  built('dist/on-demand.js', 24),
  ...each('dist/locales', 3),
  ...each('dist/locales/extras', 3.7),
];

const brotli = (text) => brotliCompressSync(text).length;
const kilobytes = (bytes) => (bytes / 1000).toFixed(2).padStart(7);
const verdict = (fits) => (fits ? 'kept' : 'EXCEEDED');
let over = false;

function print(name, code, note) {
  const sizes = [code.length, gzipSync(code, { level: 9 }).length, brotli(code)].map(kilobytes).join('  ');
  console.log(`${name.padEnd(38)}${sizes}  ${note}`);
}

function printCode() {
  for (const { name, code, budget, aim } of rows) {
    const gzip = gzipSync(code, { level: 9 }).length;
    const fits = gzip <= budget * 1000;
    over ||= !fits;
    const goal = aim ? `, aim ${aim} ${gzip <= aim * 1000 ? 'met' : 'not met'}` : '';
    print(name, code, `gzip budget ${budget} ${verdict(fits)}${goal}`);
  }
}

/** The compact form against the readable one, and what a model adds to the index, both in brotli bytes. */
function printData() {
  const dist = join(root, 'data/dist');
  const [readable, compact, index] = ['dataset.json', 'dataset.compact.json', 'catalogue/index.json'].map((path) =>
    readFileSync(join(dist, path)),
  );
  const shards = readdirSync(join(dist, 'catalogue'))
    .filter((name) => name !== 'index.json')
    .map((name) => readFileSync(join(dist, 'catalogue', name)))
    .sort((a, b) => brotli(a) - brotli(b));
  const ratio = brotli(compact) / brotli(readable);
  const { models, ...rest } = JSON.parse(index);
  const growth = (brotli(index) - brotli(JSON.stringify({ ...rest, models: [] }))) / models.length;
  over ||= ratio > 0.6 || growth > 40;
  print('data: readable form', readable, '');
  print('data: compact form', compact, `${ratio.toFixed(3)} × readable in brotli, budget 0.6 ${verdict(ratio <= 0.6)}`);
  print('data: index', index, `${growth.toFixed(1)} bytes brotli a model, budget 40 ${verdict(growth <= 40)}`);
  print(`data: median shard of ${shards.length}`, shards[Math.floor(shards.length / 2)], '');
  print('data: largest shard', shards.at(-1), '');
}

console.log(`${'kB = 1000 bytes'.padEnd(38)}${'raw'.padStart(7)}${'gzip'.padStart(9)}${'brotli'.padStart(9)}`);
printCode();
printData();
process.exit(over ? 1 : 0);
