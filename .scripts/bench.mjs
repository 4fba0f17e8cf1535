/**
 * Prints what the budgets of time ask of the core, as ratios of one run: reading a dataset against JSON.parse of the
 * same bytes, and comparing two models among 100, 1,000 and 10,000. Nothing fails here: a timing is no test.
 * Run it through `npm run bench`, which lets Node read TypeScript.
 */
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { encodeCompact } from '../src/core/compact.js';
import { buildViewModel, compareModels, parseDataset } from '../src/core/index.js';
import en from '../src/locales/en.js';
import { sliderSteps } from './bench-slider.mjs';

const shipped = JSON.parse(readFileSync(new URL('../data/dist/dataset.json', import.meta.url), 'utf8'));

/** The shipped models, over and over under other ids. */
function repeated(count) {
  const models = Array.from({ length: count }, (_, index) => {
    const model = shipped.models[index % shipped.models.length];
    return { ...model, id: `${model.id}-${index}`, aliases: [] };
  });
  return { ...shipped, models };
}

async function medians(tasks) {
  const bench = new Bench({ time: 600, warmupTime: 300 });
  for (const [name, run] of Object.entries(tasks)) bench.add(name, run);
  await bench.run();
  return Object.fromEntries(bench.tasks.map(({ name, result }) => [name, result.latency.p50]));
}

function print(title, times, unit) {
  console.log(`\n${title}`);
  for (const [name, time] of Object.entries(times)) {
    console.log(
      `  ${name.padEnd(34)}${time.toFixed(3).padStart(9)} ms${(time / times[unit]).toFixed(2).padStart(8)} ×`,
    );
  }
}

const text = JSON.stringify(shipped);
const compact = JSON.stringify(encodeCompact(parseDataset(shipped)));
const read = await medians({
  'JSON.parse': () => JSON.parse(text),
  'JSON.parse + parseDataset': () => parseDataset(JSON.parse(text)),
  'the same of the compact form': () => parseDataset(JSON.parse(compact)),
});
read['parseDataset alone'] = read['JSON.parse + parseDataset'] - read['JSON.parse'];
print(
  `reading the shipped dataset, ${(text.length / 1e6).toFixed(2)} MB (budget: alone 4 × JSON.parse; compact no slower)`,
  read,
  'JSON.parse',
);

const sizes = [100, 1_000, 10_000].map((count) => {
  const dataset = parseDataset(repeated(count));
  return [`${count} models`, dataset, dataset.models.slice(0, 2).map(({ id }) => id)];
});
print(
  'comparing two models (budget: 10,000 within 1.5 × of 100)',
  await medians(Object.fromEntries(sizes.map(([name, dataset, ids]) => [name, () => compareModels(dataset, ids)]))),
  '100 models',
);

/** Two of the shipped models that share much. */
const RICH = ['o3', 'gpt-4.1'];

const dataset = parseDataset(shipped);
const comparison = compareModels(dataset, RICH);
print(
  `one step of a weight, ${RICH.join(' and ')}, ${comparison.rows.length} rows (budget: 4 ms of script)`,
  await medians({
    compareModels: () => compareModels(dataset, RICH),
    buildViewModel: () => buildViewModel(comparison, en),
  }),
  'compareModels',
);
const steps = await sliderSteps(RICH.join(' '));
if (steps) {
  const at = (times) => [0.5, 0.95].map((share) => times[Math.floor(share * (times.length - 1))].toFixed(2));
  for (const [what, times] of [
    ['script', steps.script],
    ['with style and layout', steps.whole],
  ]) {
    const [median, most] = at(times);
    console.log(`  a slider’s step in Chromium, ${what}: median ${median} ms, 95 of 100 within ${most} ms`);
  }
} else console.log('  (a slider’s step in Chromium: needs `npm run build` and a Chromium)');
