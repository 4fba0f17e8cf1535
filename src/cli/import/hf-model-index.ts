import { readers } from '../../core/dataset/read.js';
import { anything, readShape, shapeOf } from './document.js';
import type { ReadOptions } from './format.js';
import { scaleOfMetric } from './known-metrics.js';
import { chooseMetric } from './metric-choice.js';
import type { Reading, Upstream } from './record.js';
import { stated } from './stated.js';

const { text, number, list } = readers;

const CARD = shapeOf(
  {
    'model-index': list(
      shapeOf({
        name: text,
        results: list(
          shapeOf(
            {
              dataset: shapeOf(
                { name: text },
                { type: text, config: text, args: shapeOf({}, { num_few_shot: anything }) },
              ),
              metrics: list(shapeOf({ value: number }, { type: text, name: text })),
            },
            { source: shapeOf({}, { name: text, url: anything }) },
          ),
        ),
      }),
    ),
  },
  { license: anything },
);

interface Result {
  readonly dataset: { name: string; type?: string; config?: string; args?: { num_few_shot?: unknown } };
  readonly metrics: readonly { readonly type?: string; readonly name?: string; readonly value: number }[];
  readonly source?: { name?: string; url?: unknown };
}

interface Card {
  readonly 'model-index': readonly { readonly name: string; readonly results: readonly Result[] }[];
  readonly license?: unknown;
}

/** The `model-index` of a model card. It states no scales: values stand as they are on the benchmark's own. */
export function readModelIndex(input: unknown, reading: Reading, options: ReadOptions): void {
  if ((input as { 'model-index'?: unknown } | null | undefined)?.['model-index'] === undefined) {
    const place = { file: reading.file, at: 'line 1' };
    reading.leftOut.push({ place, name: 'model-index', reason: 'the card has none' });
    return;
  }
  const card = readShape<Card>(CARD, input, reading.file);
  card['model-index'].forEach(({ name, results }, nth) => {
    const model: Upstream = { name: options.set.get('model') ?? name, keys: [options.set.get('model') ?? name] };
    if (typeof card.license === 'string' && card.license !== 'other') {
      const place = { file: reading.file, at: 'license' };
      reading.facts.push({ place, model, facts: { license: card.license } });
    }
    results.forEach((result, index) =>
      readResult(result, model, `model-index[${nth}].results[${index}]`, reading, options),
    );
  });
}

function readResult(result: Result, model: Upstream, at: string, reading: Reading, { metrics }: ReadOptions): void {
  const { dataset, source } = result;
  const { name, type = name, config = 'default' } = dataset;
  // A subset is a benchmark of its own: law is not all of MMLU. `default` and Python's None stand for the whole.
  const keys = config === 'default' || config === 'None' ? ([type, name] as const) : ([`${type}/${config}`] as const);
  const [key] = keys;
  const candidates = result.metrics.map(({ type, name, value }, index) => ({
    metric: type ?? name ?? `[${index}]`,
    value,
    place: { file: reading.file, at: `${at}.metrics[${index}]` },
    name,
  }));
  const chosen = chooseMetric(candidates, key, metrics.get(key) ?? metrics.get('*'), reading);
  if (!chosen) return;
  const check = stated(reading, chosen.place);
  const shots = Number(dataset.args?.num_few_shot ?? 0);
  reading.scores.push({
    place: chosen.place,
    model,
    benchmark: { name: dataset.name, keys },
    // Cards hold shares and percentages alike, so a metric's name says its direction and unit, and no share.
    scale: { ...scaleOfMetric(chosen.metric), isShare: undefined },
    value: chosen.value,
    variant: Number.isInteger(shots) && shots > 0 ? `${shots}-shot` : undefined,
    note: chosen.name ?? chosen.metric,
    url: check.url(source?.url, 'source.url'),
    source: source?.name === undefined ? undefined : { name: source.name },
  });
}
