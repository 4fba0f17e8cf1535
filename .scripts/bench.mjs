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
  return [`${count} models`, dataset];
});

/** Another two models each time, since the rows of two are kept. */
function comparing(dataset) {
  const pairs = shipped.models.slice(0, 100).flatMap((_, first) => [
    [first, (first + 1) % 100],
    [first, (first + 7) % 100],
  ]);
  let turn = 0;
  return () => {
    turn = (turn + 1) % pairs.length;
    return compareModels(
      dataset,
      pairs[turn].map((position) => dataset.models[position].id),
    );
  };
}
print(
  'comparing two models (budget: 10,000 within 1.5 × of 100)',
  await medians(Object.fromEntries(sizes.map(([name, dataset]) => [name, comparing(dataset)]))),
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
  const at = (share) => steps[Math.floor(share * (steps.length - 1))].toFixed(2);
  console.log(`  a slider’s step in Chromium: median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms`);
} else console.log('  (a slider’s step in Chromium: needs `npm run build` and a Chromium)');
