import { parseJson } from '../json-file.js';
import { readShape } from './document.js';
import { failAt } from './format-error.js';
import type { ImportFormat, InputFile, ReadOptions } from './format.js';
import { scaleOfMetric } from './known-metrics.js';
import { RESULTS, type LmEvalResults } from './lm-eval-results.js';
import { figuresOf, hasFigure, type Figure } from './lm-eval-figures.js';
import { chooseMetric } from './metric-choice.js';
import {
  emptyReading,
  type ImportedScore,
  type Place,
  type Reading,
  type StatedScale,
  type Upstream,
} from './record.js';
import { stated } from './stated.js';

/** EleutherAI's lm-evaluation-harness: results_*.json, a file a run. */
export const lmEval: ImportFormat = {
  name: 'lm-eval',
  summary: 'lm-evaluation-harness: results_*.json and folders of them',
  isInput: (path) => /(?:^|\/)results[^/]*\.json$/.test(path),
  checkName: (name) => {
    if (name.endsWith('.jsonl'))
      failAt(name, '', 'answers to single questions', 'import the results_*.json that lies beside it');
  },
  read: (file, options) => {
    const run = readShape<LmEvalResults>(RESULTS, parseJson(file.name, file.text), file.name);
    const reading = emptyReading(file.name);
    const model = modelOf(run, file, options);
    const parents = parentsOf(run);
    for (const task of Object.keys(run.results)) readTask(run, task, model, parents.get(task), reading, options);
    return reading;
  },
};

function readTask(
  run: LmEvalResults,
  task: string,
  model: Upstream,
  parent: string | undefined,
  reading: Reading,
  options: ReadOptions,
): void {
  const figures = figuresOf(run, task, reading);
  if (parent !== undefined) {
    for (const { metric, value, place } of figures) {
      const reason = `part of the group ${parent}, which has a figure of its own`;
      reading.leftOut.push({ place, name: `${task}: ${metric}`, value, reason });
    }
    return;
  }
  const chosen = chooseMetric(figures, task, options.metrics.get(task) ?? options.metrics.get('*'), reading);
  if (!chosen) return;
  const scale = scaleOf(run, task, chosen) ?? unitSet(options);
  if (scale === undefined) {
    const { metric, value, place } = chosen;
    const reason = 'the format states no scale and the metric is not a known one; say --set unit=…';
    reading.leftOut.push({ place, name: `${task}: ${metric}`, value, reason });
    return;
  }
  reading.scores.push(scoreOf(run, task, model, chosen, scale, reading));
}

function scoreOf(
  run: LmEvalResults,
  task: string,
  model: Upstream,
  { value, stderr, metric, place }: Figure,
  scale: StatedScale,
  reading: Reading,
): ImportedScore {
  const check = stated(reading, place);
  const { original, effective } = samplesOf(run, task);
  const version = run.versions?.[task];
  return {
    place,
    model,
    benchmark: { name: task, keys: [task], items: original },
    scale,
    value,
    stderr: check.stderr(stderr, `${task}: standard error`),
    n: effective,
    variant: variantOf(run, task, original, effective),
    note: [
      metric.replace(/,none$/, '').replace(',', ', filter '),
      ...(typeof version === 'number' || typeof version === 'string' ? [`task version ${version}`] : []),
      `lm-evaluation-harness${typeof run.lm_eval_version === 'string' ? ` ${run.lm_eval_version}` : ''}`,
    ].join('; '),
    date: check.day(run.date, 'date'),
  };
}

/** Scale by the metric's name; its direction as the file states it. */
function scaleOf({ higher_is_better }: LmEvalResults, task: string, { metric }: Figure): StatedScale | undefined {
  const name = metric.split(',')[0]!;
  const scale = scaleOfMetric(name);
  const higher = higher_is_better?.[task]?.[name];
  return scale && { ...scale, lowerIsBetter: typeof higher === 'boolean' ? !higher : scale.lowerIsBetter };
}

/** A unit that the user states puts a metric that nobody knows on a scale: the rest of it comes with `--set` too. */
function unitSet({ set }: ReadOptions): StatedScale | undefined {
  return set.has('unit') ? {} : undefined;
}

/** Worked examples, scoring by likelihood instead of a written answer, and a part of the questions. */
function variantOf(run: LmEvalResults, task: string, original?: number, effective?: number): string | undefined {
  const shots = Number(run['n-shot']?.[task] ?? 0);
  const type = run.configs?.[task]?.output_type ?? '';
  const parts = [
    ...(Number.isInteger(shots) && shots > 0 ? [`${shots}-shot`] : []),
    ...(type === 'multiple_choice' || type.startsWith('loglikelihood') ? ['log-likelihood'] : []),
    ...(original !== undefined && effective !== undefined && effective < original
      ? [`${effective} of ${original} questions`]
      : []),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** Questions of a task; of a group the sum over its tasks, if all of them are stated. */
function samplesOf(
  run: LmEvalResults,
  task: string,
  seen = new Set<string>(),
): { original?: number; effective?: number } {
  const own = run['n-samples']?.[task];
  const subtasks = run.group_subtasks?.[task] ?? [];
  if (own || subtasks.length === 0 || seen.has(task)) return { ...count('original'), ...count('effective') };
  seen.add(task);
  const parts = subtasks.map((one) => samplesOf(run, one, seen));
  const sum = (field: 'original' | 'effective'): number | undefined =>
    parts.every((part) => part[field] !== undefined)
      ? parts.reduce((total, part) => total + part[field]!, 0)
      : undefined;
  const [original, effective] = [sum('original'), sum('effective')];
  return { ...(original ? { original } : {}), ...(effective ? { effective } : {}) };

  function count(field: 'original' | 'effective') {
    const value = own?.[field];
    return Number.isSafeInteger(value) && (value as number) > 0 ? { [field]: value as number } : {};
  }
}

/** The group of each task whose group has a figure of its own. */
function parentsOf(run: LmEvalResults): Map<string, string> {
  return new Map(
    Object.entries(run.group_subtasks ?? {}).flatMap(([group, tasks]) =>
      hasFigure(run, group) ? tasks.map((task): [string, string] => [task, group]) : [],
    ),
  );
}

function modelOf({ model_name, config }: LmEvalResults, file: InputFile, { set }: ReadOptions): Upstream {
  const name = model_name ?? modelInArguments(config?.model_args) ?? set.get('model');
  if (name !== undefined) return { name, keys: [name] };
  const place: Place = { file: file.name, at: 'model_name' };
  return failAt(place.file, place.at, 'the file names no model', 'say which it is: --set model=…');
}

/** `pretrained=org/name,dtype=…` or an object; the argument is `model` where the model is behind an interface. */
function modelInArguments(value: unknown): string | undefined {
  const found =
    typeof value === 'string'
      ? /(?:^|,)(?:pretrained|model)=([^,]+)/.exec(value)?.[1]
      : ((value as { pretrained?: unknown; model?: unknown } | null | undefined)?.pretrained ??
        (value as { model?: unknown } | null | undefined)?.model);
  return typeof found === 'string' && found !== '' ? found : undefined;
}
