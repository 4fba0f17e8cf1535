import { readers } from '../../core/dataset/read.js';
import { anything, readShape, shapeOf } from './document.js';
import { failAt } from './format-error.js';
import type { ReadOptions } from './format.js';
import type { Reading, Upstream } from './record.js';
import { stated } from './stated.js';

const { text, number, list } = readers;

const ENTRIES = list(
  shapeOf(
    { dataset: shapeOf({ id: text }, { task_id: text, config: text }), value: number },
    {
      date: anything,
      source: shapeOf({}, { url: anything, name: text }),
      evaluation_framework: text,
      notes: text,
    },
  ),
);

interface Entry {
  /** Drafts of the format had `config` in place of `task_id`. */
  readonly dataset: { id: string; task_id?: string; config?: string };
  readonly value: number;
  readonly date?: unknown;
  readonly source?: { url?: unknown; name?: string };
  readonly evaluation_framework?: string;
  readonly notes?: string;
}

/**
 * One file of `.eval_results`. It lies in the model's repository and does not name it; its values stand on the scale of
 * the benchmark, which the Hub keeps with the benchmark.
 */
export function readEvalResults(input: unknown, reading: Reading, { set }: ReadOptions): void {
  const entries = readShape<readonly Entry[]>(ENTRIES, input, reading.file);
  const name = set.get('model');
  if (name === undefined) {
    const mend = 'say whose repository it is from: --set model=<organisation>/<name>';
    return failAt(reading.file, '', '.eval_results do not name their model', mend);
  }
  const model: Upstream = { name, keys: [name] };
  entries.forEach(({ dataset, value, date, source, evaluation_framework, notes }, index) => {
    const place = { file: reading.file, at: `[${index}]` };
    const check = stated(reading, place);
    const task = dataset.task_id ?? dataset.config;
    const benchmark = task === undefined ? dataset.id : `${dataset.id}/${task}`;
    reading.scores.push({
      place,
      model,
      benchmark: { name: benchmark, keys: [benchmark], url: `https://huggingface.co/datasets/${dataset.id}` },
      scale: {},
      value,
      note: [notes, evaluation_framework].filter((part) => part !== undefined).join('; ') || undefined,
      date: check.day(date, 'date'),
      url: check.url(source?.url, 'source.url'),
      source: source?.name === undefined ? undefined : { name: source.name },
    });
  });
}
