import { parseJson } from '../json-file.js';
import { readers } from '../../core/dataset/read.js';
import { anything, readShape, shapeOf } from './document.js';
import { expected, failAt } from './format-error.js';
import type { ImportFormat, InputFile, ReadOptions } from './format.js';
import { scaleOfMetric } from './known-metrics.js';
import { chooseMetric, type Candidate } from './metric-choice.js';
import { emptyReading, type ImportedScore, type Reading, type StatedScale } from './record.js';
import { stated } from './stated.js';

const { text, number, map, list } = readers;

const LOG = shapeOf(
  {
    status: text,
    eval: shapeOf(
      { task: text, model: text },
      {
        created: anything,
        dataset: shapeOf({}, { samples: number }),
        config: shapeOf({}, { epochs: number }),
        model_generate_config: shapeOf({}, { reasoning_effort: text }),
        packages: map(anything),
      },
    ),
  },
  {
    results: shapeOf(
      {},
      {
        completed_samples: number,
        scores: list(
          shapeOf(
            { name: text, metrics: map(shapeOf({ value: anything })) },
            { reducer: text, scored_samples: number },
          ),
        ),
      },
    ),
  },
);

interface Score {
  readonly name: string;
  readonly reducer?: string;
  readonly scored_samples?: number;
  readonly metrics: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Log {
  readonly status: string;
  readonly eval: {
    readonly task: string;
    readonly model: string;
    readonly created?: unknown;
    readonly dataset?: { samples?: number };
    readonly config?: { epochs?: number };
    readonly model_generate_config?: { reasoning_effort?: string };
    readonly packages?: Readonly<Record<string, unknown>>;
  };
  readonly results?: { completed_samples?: number; scores?: readonly Score[] };
}

/** Metrics that tell how sure another one is. */
const ERRORS = /^(?:stderr|bootstrap_stderr|std|var)$/;

interface Figure extends Candidate {
  readonly score: Score;
  readonly stderr: number | undefined;
}

/** Logs of Inspect (UK AI Security Institute) as JSON; the packed `.eval` is to be converted first. */
export const inspect: ImportFormat = {
  name: 'inspect',
  summary: 'Inspect logs as JSON and folders of them',
  isInput: (path) => /\.(?:json|eval)$/.test(path),
  checkName: (name) => {
    if (!name.endsWith('.eval')) return;
    const mend = 'convert it: inspect log convert --to json --output-dir logs-json <file>';
    failAt(name, '', 'a packed Inspect log (.eval), which is not read', mend);
  },
  read: (file, options) => {
    const reading = emptyReading(file.name);
    readLog(readShape<Log>(LOG, parseLog(file), file.name), reading, options);
    return reading;
  },
};

function parseLog(file: InputFile): unknown {
  const log = parseJson(file.name, file.text);
  if ((log as { eval?: unknown } | null)?.eval === undefined)
    failAt(
      file.name,
      'eval',
      expected('the description of an Inspect run', undefined),
      'name a log that Inspect wrote',
    );
  return log;
}

function readLog(log: Log, reading: Reading, options: ReadOptions): void {
  const task = shortName(log);
  if (log.status !== 'success') {
    const place = { file: reading.file, at: 'status' };
    reading.leftOut.push({ place, name: task, value: log.status, reason: 'the run did not end with success' });
    return;
  }
  const figures = (log.results?.scores ?? []).flatMap((score, index) => figuresOf(score, index, reading));
  if (figures.length === 0) {
    const place = { file: reading.file, at: 'results.scores' };
    reading.leftOut.push({ place, name: task, reason: 'the log states no metric' });
  }
  const chosen = chooseMetric(figures, task, options.metrics.get(task) ?? options.metrics.get('*'), reading);
  if (!chosen) return;
  const scale = scaleOfMetric(nameOf(chosen)) ?? (options.set.has('unit') ? {} : undefined);
  if (scale) reading.scores.push(scoreOf(log, chosen, scale, reading));
  else {
    const { place, metric, value } = chosen;
    const reason = 'the log states no scale and the metric is not a known one; say --set unit=…';
    reading.leftOut.push({ place, name: `${task}: ${metric}`, value, reason });
  }
}

/** The metrics of one scorer, accuracy first, then mean, then the rest as they stand. */
function figuresOf(score: Score, index: number, { file, leftOut }: Reading): Figure[] {
  const error = score.metrics['stderr']?.value ?? score.metrics['bootstrap_stderr']?.value;
  const stderr = typeof error === 'number' ? error : undefined;
  const rank = (metric: string): number => ['accuracy', 'mean', metric].indexOf(metric);
  return Object.entries(score.metrics)
    .filter(([metric]) => !ERRORS.test(metric))
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .flatMap(([metric, { value }]): Figure[] => {
      const place = { file, at: `results.scores[${index}]` };
      if (typeof value === 'number') return [{ metric: `${metric},${score.name}`, value, place, score, stderr }];
      leftOut.push({ place, name: `${score.name}: ${metric}`, value, reason: 'no number' });
      return [];
    });
}

/** `inspect_evals/gpqa_diamond`: the package, then the task. */
function shortName({ eval: { task } }: Log): string {
  return task.split('/').at(-1)!;
}

function nameOf({ metric }: Figure): string {
  return metric.split(',')[0]!;
}

function scoreOf(log: Log, figure: Figure, scale: StatedScale, reading: Reading): ImportedScore {
  const { model, created, dataset, model_generate_config, packages } = log.eval;
  const task = shortName(log);
  const { place, value, stderr, score } = figure;
  const check = stated(reading, place);
  const n = questionsOf(log, score);
  const all = dataset?.samples;
  const version = packages?.['inspect_ai'];
  return {
    place,
    model: { name: model, keys: [model] },
    // Some logs count only the samples they carry.
    benchmark: { name: task, keys: [task, log.eval.task], items: (all ?? 0) >= (n ?? Infinity) ? all : undefined },
    scale,
    value,
    stderr: check.stderr(stderr, `${task}: stderr`),
    n,
    variant: variantOf(score, n, all),
    effort: model_generate_config?.reasoning_effort,
    note: `${nameOf(figure)}, scorer ${score.name}; inspect_ai${typeof version === 'string' ? ` ${version}` : ''}`,
    date: check.day(created, 'created'),
  };
}

/** Inspect counts a question once an epoch. */
function questionsOf({ eval: { config }, results }: Log, { scored_samples }: Score): number | undefined {
  const n =
    (scored_samples ?? results?.completed_samples ?? 0) / (scored_samples === undefined ? (config?.epochs ?? 1) : 1);
  return Number.isSafeInteger(n) && n > 0 ? n : undefined;
}

/** How epochs were reduced, if not to their mean, and a part of the questions. */
function variantOf({ reducer }: Score, n: number | undefined, all: number | undefined): string | undefined {
  const parts = [
    ...(reducer !== undefined && reducer !== 'mean' ? [reducer] : []),
    ...(n !== undefined && all !== undefined && n < all ? [`${n} of ${all} questions`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}
