import type { Benchmark } from '../../core/dataset/dataset.js';
import { isProportion } from '../../core/scoring/scale.js';
import type { CheckContext, Measurement } from './check-context.js';
import type { CheckRule, Place } from './finding.js';
import { LIMITS } from './limits.js';
import { counted } from './listing.js';

/** Margins of error: without them what cannot be told apart is not told apart. */
export const errorRules: readonly CheckRule[] = [
  {
    id: 'no-items',
    severity: 'warning',
    what: 'a share of questions whose number nobody states: no margin of error is known',
    mend: 'give the benchmark "items", or the scores "stderr", "interval" or "n"; leave it out rather than guess',
    find: (context) => withoutError(context, isProportion),
  },
  {
    id: 'no-error',
    severity: 'note',
    what: 'a benchmark that is no share of questions, with scores whose error nobody states',
    mend: 'give the scores the "stderr" or "interval" that the source states, if it does',
    find: (context) => withoutError(context, (benchmark) => !isProportion(benchmark)),
  },
  {
    id: 'implausible-error',
    severity: 'warning',
    what: 'a stated error far smaller than chance allows at the number of questions',
    mend: 'write the error in the unit of the benchmark, 2.2 and not 0.022; leave out an error of 0',
    find: ({ measurements }) => measurements.flatMap(implausibleError),
  },
];

function withoutError(context: CheckContext, isMeant: (benchmark: Benchmark) => boolean): Place[] {
  return context.dataset.benchmarks.flatMap((benchmark, index) => {
    if (!context.counts(benchmark) || !isMeant(benchmark)) return [];
    const all = context.byBenchmark.get(benchmark.id)!;
    const without = all.filter((one) => !hasError(one));
    if (without.length === 0) return [];
    const message = `${benchmark.id}: ${without.length} of ${counted(all.length, 'score')} without a margin of error`;
    return [{ path: ['benchmarks', index], message }];
  });
}

function hasError({ benchmark, score }: Measurement): boolean {
  const isStated = score.stderr !== undefined || score.interval !== undefined;
  return isStated || (isProportion(benchmark) && (score.n ?? benchmark.items) !== undefined);
}

/** Repeated runs make an error smaller, but not by ten; at the ends of the scale the binomial error says nothing. */
function implausibleError({ model, benchmark, score, path }: Measurement): Place[] {
  const { value, stderr } = score;
  const n = score.n ?? benchmark.items;
  if (stderr === undefined || n === undefined || !isProportion(benchmark) || value <= 0 || value >= 100) return [];
  const binomial = Math.sqrt((value * (100 - value)) / n);
  if (stderr >= binomial * LIMITS.leastErrorShare) return [];
  const message = `${model.id} on ${benchmark.id}: ${stderr} at ${value} and ${n} questions, where chance alone gives ${binomial.toPrecision(2)}`;
  return [{ path: [...path, 'stderr'], message }];
}
