import type { Dataset, Model } from '../../core/dataset/dataset.js';
import { diffScores, type ScoreChange } from './diff-scores.js';
import { affectedPairs, diffVerdicts, pairsAmong, type VerdictDiff } from './diff-verdicts.js';
import { diffEntries, fieldChanges, type EntryChange, type EntryDiff, type FieldChange } from './field-changes.js';
import { matchModels } from './match-models.js';

/** A model that is in one of the two datasets only. */
export interface LoneModel {
  readonly id: string;
  /** Number of its measurements. */
  readonly scores: number;
}

export interface ModelDiff {
  readonly added: readonly LoneModel[];
  readonly removed: readonly LoneModel[];
  readonly renamed: readonly { readonly before: string; readonly after: string }[];
  /** Facts of models that are in both, by the newer id. */
  readonly changed: readonly EntryChange[];
}

/** What changed from one dataset to another; nothing is left out but the order of models and measurements. */
export interface DatasetDiff {
  /** Name, date and licence. */
  readonly dataset: readonly FieldChange[];
  readonly verdicts: VerdictDiff;
  readonly models: ModelDiff;
  readonly scores: readonly ScoreChange[];
  readonly benchmarks: EntryDiff;
  readonly categories: EntryDiff;
  readonly sources: EntryDiff;
}

export interface DiffOptions {
  /** Models of the newer dataset whose verdicts are compared; one stands for its pairs with all others. Default all. */
  readonly models?: readonly Model[] | undefined;
  /** Told how many pairs there are to compute; what it returns is called once a pair. */
  readonly onPairs?: ((total: number) => () => void) | undefined;
}

export function diffDatasets(before: Dataset, after: Dataset, { models, onPairs }: DiffOptions = {}): DatasetDiff {
  const matched = matchModels(before, after);
  const pairs = pairsAmong(matched.kept, models ? new Set(models) : null);
  const affected = affectedPairs(before, after, pairs);
  const lone = (list: readonly Model[]): LoneModel[] =>
    list.map(({ id, scores }) => ({ id, scores: Object.values(scores).flat().length }));
  return {
    dataset: fieldChanges(before, after, ['format', 'sources', 'categories', 'benchmarks', 'models']),
    verdicts: { pairs: pairs.length, changed: diffVerdicts(before, after, affected, onPairs?.(affected.length)) },
    models: {
      added: lone(matched.added),
      removed: lone(matched.removed),
      renamed: matched.kept
        .filter((kept) => kept.before.id !== kept.after.id)
        .map((kept) => ({ before: kept.before.id, after: kept.after.id })),
      changed: matched.kept
        .map((kept) => ({ id: kept.after.id, fields: fieldChanges(kept.before, kept.after, ['id', 'scores']) }))
        .filter(({ fields }) => fields.length > 0),
    },
    scores: matched.kept.flatMap(diffScores),
    benchmarks: diffEntries(before.benchmarks, after.benchmarks),
    categories: diffEntries(before.categories, after.categories),
    sources: diffEntries(sourcesOf(before), sourcesOf(after)),
  };
}

/** Whether anything at all differs. */
export function isEmptyDiff({ dataset, verdicts, models, scores, ...entries }: DatasetDiff): boolean {
  const lists = [dataset, verdicts.changed, scores, ...(Object.values(models) as (readonly unknown[])[])];
  return (
    lists.every((list) => list.length === 0) &&
    Object.values(entries).every(
      ({ added, removed, changed, reordered }) => added.length + removed.length + changed.length === 0 && !reordered,
    )
  );
}

/** Sources are a record: their order says nothing. */
function sourcesOf({ sources }: Dataset) {
  return Object.entries(sources)
    .map(([id, source]) => ({ id, ...source }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
