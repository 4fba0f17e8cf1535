import type { Benchmark, Model, Score } from '../../core/dataset/dataset.js';
import { isProportion } from '../../core/scoring/scale.js';
import { pairsOf } from '../coverage.js';
import type { CheckContext, Measurement } from './check-context.js';
import type { CheckRule, Place } from './finding.js';
import { LIMITS } from './limits.js';
import { listing } from './listing.js';

/** Values that look like slips. */
export const scoreRules: readonly CheckRule[] = [
  {
    id: 'fraction-score',
    severity: 'warning',
    what: 'a share written as 0.843 where the scale runs to 100',
    mend: 'write 84.3; if the value is meant as it stands, leave it',
    find: fractionScores,
  },
  {
    id: 'below-chance',
    severity: 'note',
    what: 'a score below what a guesser gets: the answers may not have been read as they were meant',
    mend: 'look at the source again; "chance" may be that of another version',
    find: ({ measurements }) =>
      measurements
        .filter(({ benchmark, score }) => isBelowChance(benchmark, score.value))
        .map(({ model, benchmark, score, path }) => ({
          path,
          message: `${model.id} on ${benchmark.id}: ${score.value}, a guesser gets ${benchmark.chance}`,
        })),
  },
  {
    id: 'repeated-measurement',
    severity: 'warning',
    what: 'several values of one model on one benchmark that nothing sets apart: the lowest is read',
    mend: 'keep one, or say what sets them apart: "source", "effort", "date", "variant"',
    find: repeatedMeasurements,
  },
  {
    id: 'copied-scores',
    severity: 'warning',
    what: 'two models with the same figures: one may be a copy of the other',
    mend: 'look at the source of each; if they are one model, make the one id an alias of the other',
    find: copiedScores,
  },
];

/** A value of at most 1 that a hundredfold would put among the others’, or a benchmark that has no other values. */
function fractionScores({ dataset, byBenchmark }: CheckContext): Place[] {
  return dataset.benchmarks.filter(isProportion).flatMap((benchmark) => {
    const all = byBenchmark.get(benchmark.id)!;
    const small = all.filter(({ score: { value } }) => value > 0 && value <= 1);
    const others = all.map(({ score }) => score.value).filter((value) => value > 1);
    const [low, high] = [Math.min(...others), Math.max(...others)];
    return small
      .filter(({ score: { value } }) => others.length === 0 || (value * 100 >= low && value * 100 <= high && low > 5))
      .map(({ model, score: { value }, path }) => ({
        path,
        message: `${model.id} on ${benchmark.id}: ${value} of 100${others.length > 0 ? `, where others have ${low} to ${high}` : ''}`,
      }));
  });
}

function isBelowChance({ chance, lowerIsBetter }: Benchmark, value: number): boolean {
  return chance !== undefined && (lowerIsBetter ? value > chance : value < chance);
}

function repeatedMeasurements({ dataset, byModel }: CheckContext): Place[] {
  return dataset.models.flatMap(({ id }) => {
    const groups = new Map<string, Measurement[]>();
    for (const one of byModel.get(id)!) {
      const key = `${one.benchmark.id} ${conditionsOf(one.score)}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()]
      .filter((group) => group.length > 1)
      .map((group) => ({
        path: group[0]!.path.slice(0, -1),
        message: `${id} on ${group[0]!.benchmark.id}: ${group.map(({ score }) => score.value).join(' and ')}, under the same conditions`,
      }));
  });
}

/** What a score says but for its value and error. */
function conditionsOf({ n, source, by, variant, effort, note, date, url }: Score): string {
  return JSON.stringify([n, source, by, variant, effort, note, date, url]);
}

function copiedScores({ dataset }: CheckContext): Place[] {
  const positions = new Map(dataset.models.map((model, index) => [model, index]));
  return pairsOf(dataset.models).flatMap(([a, b]) => {
    const common = Object.keys(a.scores).filter((id) => Object.hasOwn(b.scores, id));
    const equal = common.filter((id) => haveEqualValues(a, b, id));
    if (equal.length < LIMITS.copiedScores || equal.length < common.length * LIMITS.copiedShare) return [];
    const message = `${b.id} has the figures of ${a.id} on ${equal.length} of ${common.length} common benchmarks (${listing(equal)})`;
    return [{ path: ['models', positions.get(b)!, 'scores'], message }];
  });
}

/** All measurements alike; none and full marks happen to many. */
function haveEqualValues(a: Model, b: Model, id: string): boolean {
  const [left, right] = [a, b].map(({ scores }) => scores[id]!.map(({ value }) => value)) as [number[], number[]];
  return (
    left.length === right.length &&
    left.every((value, nth) => value === right[nth]) &&
    left.some((value) => value !== 0 && value !== 100)
  );
}
