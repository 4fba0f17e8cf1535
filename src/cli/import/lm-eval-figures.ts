import type { LmEvalResults } from './lm-eval-results.js';
import type { Candidate } from './metric-choice.js';
import type { Reading } from './record.js';

export interface Figure extends Candidate {
  readonly stderr?: number;
}

/** Fields of a task's results that are no figures. */
const LABELS = new Set(['alias', 'name', 'sample_len', 'samples', 'sample_count']);

/** Whether a field of a task's results stands beside its figures: a label, or the error of one. */
function isBeside(key: string): boolean {
  return LABELS.has(key) || /_stderr(?:,|$)/.test(key);
}

export function hasFigure({ results }: LmEvalResults, task: string): boolean {
  return Object.entries(results[task] ?? {}).some(([key, value]) => !isBeside(key) && typeof value === 'number');
}

/**
 * The figures of a task in the order of its `metric_list`, then of the file. Keys are `metric,filter`; before 0.4 they
 * were the metric alone. What is no number is listed.
 */
export function figuresOf({ results, configs }: LmEvalResults, task: string, { file, leftOut }: Reading): Figure[] {
  const entries = results[task]!;
  const order = (configs?.[task]?.metric_list ?? []).map(({ metric }) => metric);
  const rank = (metric: string): number => {
    const position = order.indexOf(metric.split(',')[0]);
    return position < 0 ? order.length : position;
  };
  const figures = Object.entries(entries).flatMap(([key, value]): Figure[] => {
    if (isBeside(key)) return [];
    const place = { file, at: `results.${task}` };
    if (typeof value === 'number') {
      const stderr = entries[key.replace(/^[^,]*/, '$&_stderr')];
      return [{ metric: key, value, place, ...(typeof stderr === 'number' ? { stderr } : {}) }];
    }
    leftOut.push({ place, name: `${task}: ${key}`, value, reason: 'no number' });
    return [];
  });
  return figures.toSorted((a, b) => rank(a.metric) - rank(b.metric));
}
