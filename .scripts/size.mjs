/**
 * Prints raw, gzip and brotli bytes of both bundles and of the core (bundled and minified) and fails
 * over the budgets. 1 kB is 1000 bytes here.
 */
import { readFileSync } from 'node:fs';
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
const rows = [
  { name: 'dist/model-compare.js', code: readFileSync('dist/model-compare.js'), budget: 32, aim: 28 },
  { name: 'dist/model-compare.iife.js', code: readFileSync('dist/model-compare.iife.js'), budget: 32, aim: 28 },
  { name: 'model-compare/core', code: Buffer.from(await core()), budget: 16 },
];

const kilobytes = (bytes) => (bytes / 1000).toFixed(2).padStart(7);
let over = false;
console.log(`${'kB = 1000 bytes'.padEnd(28)}${'raw'.padStart(7)}${'gzip'.padStart(9)}${'brotli'.padStart(9)}`);
for (const { name, code, budget, aim } of rows) {
  const gzip = gzipSync(code, { level: 9 }).length;
  const fits = gzip <= budget * 1000;
  over ||= !fits;
  const goal = aim ? `, aim ${aim} ${gzip <= aim * 1000 ? 'met' : 'not met'}` : '';
  const sizes = [code.length, gzip, brotliCompressSync(code).length].map(kilobytes).join('  ');
  console.log(`${name.padEnd(28)}${sizes}  gzip budget ${budget} ${fits ? 'kept' : 'EXCEEDED'}${goal}`);
}
process.exit(over ? 1 : 0);
