import type { Benchmark, Model } from '../../core/dataset/dataset.js';
import type { CheckContext, Measurement } from './check-context.js';
import { isYearBefore, lastDay } from '../../core/dataset/date-order.js';
import type { CheckRule, Place } from './finding.js';
import { LIMITS } from './limits.js';
import { counted, listing } from './listing.js';
import { providersBySite, publisherOf, rivalsOf } from './own-pages.js';

/**
 * A choice of benchmarks, rows or rivals that a vendor would make. None of these is a proof: a good model may win
 * everything. They say what an honest set would add.
 */
export const cherryPickRules: readonly CheckRule[] = [
  {
    id: 'wins-every-row',
    severity: 'warning',
    what: 'models that win every benchmark they share with rivals, by figures that are mostly not independent',
    mend: 'add benchmarks that others chose, and independent figures on these',
    find: winsEveryRow,
  },
  {
    id: 'rows-of-one-provider',
    severity: 'warning',
    what: 'benchmarks that only the models of one provider took, by figures that are mostly not independent',
    mend: 'add the rivals’ scores on them, or "weight": 0 to keep them out of the averages',
    find: rowsOfOneProvider,
  },
  {
    id: 'old-rivals',
    severity: 'warning',
    what: 'models whose every rival is more than a year older, with figures that are mostly not independent',
    mend: 'add rivals of the same year',
    find: oldRivals,
  },
  {
    id: 'independent-on-own-page',
    severity: 'warning',
    what: 'scores that are called independent and stand on a page of the model’s maker',
    mend: 'write "by": "vendor", or give the address of whoever measured',
    find: (context) =>
      onPagesOf(context, (publisher, { model, score }) => score.by === 'independent' && model.provider === publisher),
  },
  {
    id: 'measured-by-rival',
    severity: 'warning',
    what: 'scores that are called independent and stand on a page of a rival',
    mend: 'look for a figure of somebody who sells neither; else say so in "note"',
    find: (context) =>
      onPagesOf(
        context,
        (publisher, { model, score }) =>
          score.by !== 'vendor' && model.provider !== undefined && model.provider !== publisher,
      ),
  },
];

function winsEveryRow(context: CheckContext): Place[] {
  const { dataset, byBenchmark, byModel } = context;
  return dataset.models.flatMap((model, index) => {
    const rivals = new Set(rivalsOf(model, dataset));
    if (model.provider === undefined || rivals.size === 0) return [];
    const own = benchmarksOf(byModel.get(model.id)!).filter(context.counts);
    const rivalScores = (benchmark: Benchmark): Measurement[] =>
      byBenchmark.get(benchmark.id)!.filter((one) => rivals.has(one.model));
    const shared = own.filter((benchmark) => rivalScores(benchmark).length > 0);
    const wins = shared.every((benchmark) => beats(benchmark, model, rivalScores(benchmark)));
    if (shared.length < LIMITS.cherryRows || !wins) return [];
    const figures = byModel.get(model.id)!.filter(({ benchmark }) => shared.includes(benchmark));
    if (isMostlyIndependent(context, figures)) return [];
    const met = new Set(shared.flatMap((benchmark) => rivalScores(benchmark).map((one) => one.model.id)));
    const untaken = dataset.benchmarks.filter(
      (benchmark) => context.counts(benchmark) && !own.includes(benchmark) && rivalScores(benchmark).length > 0,
    );
    const message = `${model.id}: ahead on all ${counted(shared.length, 'benchmark')} shared with ${counted(met.size, 'rival')}; ${reporters(context, figures)}`;
    const mend =
      untaken.length > 0
        ? `add its scores on what rivals took and it did not: ${listing(untaken.map(({ id }) => id))}`
        : undefined;
    return [{ path: ['models', index], message, ...(mend === undefined ? {} : { mend }) }];
  });
}

/** Its best value against each rival's best, whatever the conditions: the lint is about the choice of rows. */
function beats(benchmark: Benchmark, { scores }: Model, rivals: readonly Measurement[]): boolean {
  const side = benchmark.lowerIsBetter ? -1 : 1;
  const best = Math.max(...scores[benchmark.id]!.map(({ value }) => side * value));
  return rivals.every(({ score }) => side * score.value < best);
}

function rowsOfOneProvider(context: CheckContext): Place[] {
  const { dataset, byBenchmark, byModel } = context;
  const providers = new Set(dataset.models.flatMap(({ provider }) => provider ?? []));
  if (providers.size < 2) return [];
  return [...providers].flatMap((provider) => {
    const own = dataset.models.filter((model) => model.provider === provider);
    const taken = benchmarksOf(own.flatMap(({ id }) => byModel.get(id)!)).filter(context.counts);
    const alone = taken.filter(({ id }) => {
      const all = byBenchmark.get(id)!;
      return all.every(({ model }) => model.provider === provider) && !isMostlyIndependent(context, all);
    });
    if (alone.length < LIMITS.cherryRows || alone.length < taken.length * LIMITS.cherryShare) return [];
    const names = listing(alone.map(({ id }) => id));
    const message = `${provider}: ${alone.length} of its ${counted(taken.length, 'benchmark')} hold no rival (${names})`;
    return [{ path: ['benchmarks'], message }];
  });
}

function oldRivals(context: CheckContext): Place[] {
  const { dataset, byModel } = context;
  return dataset.models.flatMap((model, index) => {
    const { released } = model;
    const rivals = rivalsOf(model, dataset);
    const dated = rivals.flatMap((rival) => rival.released ?? []).sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
    const newest = dated.at(-1);
    if (model.provider === undefined || released === undefined || newest === undefined) return [];
    if (!isYearBefore(newest, released) || isMostlyIndependent(context, byModel.get(model.id)!)) return [];
    const undated = rivals.length - dated.length;
    const unknown = undated > 0 ? `, ${undated} more without a date` : '';
    const message = `${model.id}, released ${released}: the newest of ${counted(dated.length, 'rival')} is of ${newest}${unknown}`;
    return [{ path: ['models', index, 'released'], message }];
  });
}

/** One place a model and page: a vendor's table is one finding. */
function onPagesOf(context: CheckContext, isMeant: (publisher: string, measurement: Measurement) => boolean): Place[] {
  const providers = providersBySite(context.dataset);
  return context.dataset.models.flatMap(({ id }, index) => {
    const pages = new Map<string, Measurement[]>();
    for (const one of context.byModel.get(id)!) {
      const publisher = publisherOf(one, providers);
      if (publisher === undefined || !isMeant(publisher, one)) continue;
      pages.set(one.score.url!, [...(pages.get(one.score.url!) ?? []), one]);
    }
    return [...pages].map(([url, all]) => ({
      path: ['models', index, 'scores'],
      message: `${id}: ${counted(all.length, 'score')} from ${url} (${listing(benchmarksOf(all).map((one) => one.id))})`,
    }));
  });
}

function benchmarksOf(measurements: readonly Measurement[]): Benchmark[] {
  return [...new Set(measurements.map(({ benchmark }) => benchmark))];
}

/** More than half are said to be independent, and do not stand on the maker's own page. What is unsaid is no witness. */
function isMostlyIndependent(context: CheckContext, measurements: readonly Measurement[]): boolean {
  return independentOf(context, measurements) > measurements.length / 2;
}

function independentOf({ dataset }: CheckContext, measurements: readonly Measurement[]): number {
  const providers = providersBySite(dataset);
  return measurements.filter(
    (one) => one.score.by === 'independent' && publisherOf(one, providers) !== one.model.provider,
  ).length;
}

function reporters(context: CheckContext, measurements: readonly Measurement[]): string {
  const vendor = measurements.filter(({ score }) => score.by === 'vendor').length;
  const independent = independentOf(context, measurements);
  const rest = measurements.length - vendor - independent;
  return `of ${counted(measurements.length, 'figure')} ${vendor} by its maker, ${independent} independent${rest > 0 ? `, ${rest} unsaid or from its maker’s page` : ''}`;
}
