import type { Benchmark } from '../../core/dataset/dataset.js';
import { toScale } from '../../core/scoring/scale.js';
import type { CheckContext } from './check-context.js';
import type { CheckRule, Place } from './finding.js';
import { LIMITS } from './limits.js';
import { counted } from './listing.js';

/** Benchmarks that say less than their weight claims. */
export const benchmarkRules: readonly CheckRule[] = [
  {
    id: 'saturated-benchmark',
    severity: 'warning',
    what: `benchmarks that count and on which every model reaches ${LIMITS.saturated} of 100: they tell nobody apart`,
    mend: 'set "weight": 0 and "status": "saturated"',
    find: saturated,
  },
  {
    id: 'retired-benchmark',
    severity: 'warning',
    what: 'benchmarks that are marked as saturated or superseded, and count',
    mend: 'set "weight": 0, or "status": "current" if they still tell good models apart',
    find: (context) =>
      placesOf(context, (benchmark) =>
        context.counts(benchmark) && benchmark.status !== 'current'
          ? `${benchmark.id}: ${benchmark.status}, weight ${benchmark.weight}`
          : null,
      ),
  },
  {
    id: 'no-scale',
    severity: 'warning',
    what: 'benchmarks with a weight and no scale: their rows are shown and count for nothing',
    mend: 'give "min" and "max", for Elo a "reference"; or "weight": 0 to show that it is meant',
    find: (context) =>
      placesOf(context, (benchmark) =>
        benchmark.weight > 0 && toScale(benchmark, benchmark.min ?? 0) === null
          ? `${benchmark.id}: ${benchmark.unit} without a scale`
          : null,
      ),
  },
  {
    id: 'unused-benchmark',
    severity: 'note',
    what: 'benchmarks that no model took',
    mend: 'take them out, or add scores',
    find: (context) =>
      placesOf(context, ({ id }) => (context.byBenchmark.get(id)!.length === 0 ? `${id}: no score` : null)),
  },
  {
    id: 'lone-benchmark',
    severity: 'note',
    what: 'benchmarks that count and that one model alone took: no comparison can use them',
    mend: 'add scores of other models, or "weight": 0 to keep them out of the averages',
    find: (context) =>
      context.dataset.models.length < 2
        ? []
        : placesOf(context, (benchmark) => {
            const models = new Set(context.byBenchmark.get(benchmark.id)!.map(({ model }) => model.id));
            return context.counts(benchmark) && models.size === 1 ? `${benchmark.id}: only ${[...models][0]}` : null;
          }),
  },
];

function placesOf({ dataset }: CheckContext, messageOf: (benchmark: Benchmark) => string | null): Place[] {
  return dataset.benchmarks.flatMap((benchmark, index) => {
    const message = messageOf(benchmark);
    return message === null ? [] : [{ path: ['benchmarks', index], message }];
  });
}

function saturated(context: CheckContext): Place[] {
  return placesOf(context, (benchmark) => {
    const all = context.byBenchmark.get(benchmark.id)!;
    const models = new Set(all.map(({ model }) => model.id)).size;
    const least = Math.min(...all.map(({ score }) => toScale(benchmark, score.value) ?? 0));
    if (!context.counts(benchmark) || models < LIMITS.saturatedModels || least < LIMITS.saturated) return null;
    return `${benchmark.id}: ${counted(models, 'model')}, the lowest at ${Number(least.toFixed(1))} of 100`;
  });
}
