import type { Score } from '../../core/dataset/dataset.js';
import { canonical, fieldChanges, type FieldChange } from './field-changes.js';
import type { KeptModel } from './match-models.js';

/** What became of one measurement: added where there is no `before`, removed where there is no `after`. */
export interface ScoreChange {
  /** Id of the model in the newer dataset. */
  readonly model: string;
  readonly benchmark: string;
  readonly before: Score | null;
  readonly after: Score | null;
  /** Empty unless there are both. */
  readonly fields: readonly FieldChange[];
}

/** Every measurement of a model that is in both datasets and that differs, benchmarks by id. */
export function diffScores({ before, after }: KeptModel): ScoreChange[] {
  const benchmarks = [...new Set([...Object.keys(before.scores), ...Object.keys(after.scores)])].sort();
  return benchmarks.flatMap((benchmark) =>
    matchScores(before.scores[benchmark] ?? [], after.scores[benchmark] ?? []).map(([old, fresh]) => ({
      model: after.id,
      benchmark,
      before: old,
      after: fresh,
      fields: old && fresh ? fieldChanges(old, fresh) : [],
    })),
  );
}

type Match = readonly [before: Score | null, after: Score | null];

/**
 * Measurements set against each other: those of equal source, reporter, variant and effort, else the last one on each
 * side. Equal ones are left out. Blind to the order of the lists and to which is the older.
 */
function matchScores(before: readonly Score[], after: readonly Score[]): Match[] {
  const [old, fresh] = withoutEqual(sorted(before), sorted(after));
  const matches: Match[] = [];
  for (const key of new Set([...old, ...fresh].map(conditionsOf))) {
    const isLike = (score: Score): boolean => conditionsOf(score) === key;
    while (old.some(isLike) && fresh.some(isLike)) matches.push([take(old, isLike), take(fresh, isLike)]);
  }
  if (old.length === 1 && fresh.length === 1) return [...matches, [old[0]!, fresh[0]!]];
  return [...matches, ...old.map((score): Match => [score, null]), ...fresh.map((score): Match => [null, score])];
}

function conditionsOf({ source, by, variant, effort }: Score): string {
  return canonical([source, by, variant, effort]);
}

function sorted(scores: readonly Score[]): Score[] {
  return [...scores].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
}

function withoutEqual(before: Score[], after: Score[]): [Score[], Score[]] {
  const fresh = [...after];
  const old = before.filter((score) => {
    const position = fresh.findIndex((one) => canonical(one) === canonical(score));
    if (position >= 0) fresh.splice(position, 1);
    return position < 0;
  });
  return [old, fresh];
}

function take(list: Score[], isMeant: (score: Score) => boolean): Score {
  return list.splice(list.findIndex(isMeant), 1)[0]!;
}
