import type { Benchmark, Score } from '../../core/dataset/dataset.js';
import { isStrict } from '../../core/scoring/match.js';
import { pairsOf } from '../coverage.js';
import type { CheckContext, Measurement } from './check-context.js';
import type { CheckRule, Place } from './finding.js';
import { counted, listing } from './listing.js';

/** Test conditions that keep models from being compared. */
export const conditionRules: readonly CheckRule[] = [
  {
    id: 'mixed-variants',
    severity: 'warning',
    what: 'models that took one benchmark under different test conditions: those rows count for nothing',
    mend: 'find scores under one variant for all; if the conditions were the same, write them in the same words',
    find: (context) =>
      mixed(context, (a, b) => !isStrict({ ...a, by: undefined }, { ...b, by: undefined }), describeVariant),
  },
  {
    id: 'mixed-reporters',
    severity: 'warning',
    what: 'models of which some were measured by their maker and some by others: those rows count for nothing',
    mend: 'find scores by the same kind of reporter for all',
    find: (context) => mixed(context, (a, b) => a.by !== b.by, describeReporter),
  },
  {
    id: 'similar-variants',
    severity: 'warning',
    what: 'variants that differ in spelling only: they are taken for different test conditions',
    mend: 'write one of them everywhere',
    find: similarVariants,
  },
];

/** Benchmarks that count, with pairs of models that took them and of whose scores none are alike in the one respect. */
function mixed(
  { dataset, byBenchmark, counts }: CheckContext,
  differs: (a: Score, b: Score) => boolean,
  describe: (score: Score) => string,
): Place[] {
  return dataset.benchmarks.flatMap((benchmark, index) => {
    const all = byBenchmark.get(benchmark.id)!;
    if (!counts(benchmark)) return [];
    const pairs = pairsOf(scoresByModel(benchmark, all));
    const apart = pairs.filter(([left, right]) => left.every((a) => right.every((b) => differs(a, b))));
    if (apart.length === 0) return [];
    const message = `${benchmark.id}: ${apart.length} of ${counted(pairs.length, 'pair')} apart (${tally(all.map(({ score }) => describe(score)))})`;
    return [{ path: ['benchmarks', index], message }];
  });
}

function scoresByModel({ id }: Benchmark, all: readonly Measurement[]): (readonly Score[])[] {
  return [...new Set(all.map(({ model }) => model))].map(({ scores }) => scores[id]!);
}

function describeVariant({ variant }: Score): string {
  return variant === undefined ? 'no variant' : `"${variant}"`;
}

function describeReporter({ by }: Score): string {
  return by ?? 'not said';
}

/** `"tools" 3 scores, no variant 5 scores` */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return listing([...counts].map(([word, count]) => `${word}: ${count}`));
}

function similarVariants({ measurements }: CheckContext): Place[] {
  const spellings = new Map<string, Map<string, Measurement>>();
  for (const one of measurements) {
    const { variant } = one.score;
    if (variant === undefined) continue;
    const key = variant.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    const known = spellings.get(key) ?? new Map<string, Measurement>();
    // The reader of rows looks past case and outer blanks.
    const spelling = variant.trim().toLowerCase();
    if (!known.has(spelling)) known.set(spelling, one);
    spellings.set(key, known);
  }
  return [...spellings.values()]
    .filter((known) => known.size > 1)
    .map((known) => ({
      path: [...[...known.values()][1]!.path, 'variant'],
      message: [...known.values()].map(({ score }) => `"${score.variant}"`).join(' and '),
    }));
}
