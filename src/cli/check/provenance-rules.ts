import type { Score } from '../../core/dataset/dataset.js';
import type { CheckContext } from './check-context.js';
import { isAfter, isYearBefore } from '../../core/dataset/date-order.js';
import type { CheckRule, Place } from './finding.js';
import { counted, listing } from './listing.js';

/** Where figures come from, and of when they are. */
export const provenanceRules: readonly CheckRule[] = [
  {
    id: 'no-source',
    severity: 'warning',
    what: 'scores that name no source: nobody can look them up',
    mend: 'add the source to "sources" and give each score its "source"',
    find: (context) => scoresWithout(context, 'source', 'name no source'),
  },
  {
    id: 'no-reporter',
    severity: 'warning',
    what: 'scores that do not say who measured them: they are not compared with scores that do',
    mend: 'write "by": "vendor" where the model’s maker measured, else "by": "independent"',
    find: (context) => scoresWithout(context, 'by', 'do not say who measured'),
  },
  {
    id: 'no-date',
    severity: 'note',
    what: 'scores without a date: nobody can tell whether they are out of date',
    mend: 'add the "date" of the measurement or of its publication, if the source states one',
    find: (context) => scoresWithout(context, 'date', 'have no date'),
  },
  {
    id: 'outdated-scores',
    severity: 'note',
    what: 'scores more than a year older than the dataset',
    mend: 'look for newer measurements; keep the old ones only where there are none',
    find: outdatedScores,
  },
  {
    id: 'date-after-updated',
    severity: 'warning',
    what: 'scores that are newer than the dataset says it is',
    mend: 'set "updated" to the date of the newest fact, or correct the date',
    find: ({ dataset: { updated }, measurements }) =>
      measurements
        .filter(({ score: { date } }) => updated !== undefined && date !== undefined && isAfter(date, updated))
        .map(({ model, benchmark, score, path }) => ({
          path: [...path, 'date'],
          message: `${model.id} on ${benchmark.id}: ${score.date} lies after "updated", ${updated}`,
        })),
  },
  {
    id: 'no-updated',
    severity: 'note',
    what: 'the dataset has no date: no rule about age can run',
    mend: 'set "updated" to the date of the newest fact',
    find: ({ dataset }) => (dataset.updated === undefined ? [{ path: ['updated'], message: 'not stated' }] : []),
  },
  {
    id: 'incomplete-source',
    severity: 'note',
    what: 'sources without an address, a licence or the date on which they were read',
    mend: 'add what the source states; without a licence a reader cannot know whether the figures may be passed on',
    find: ({ dataset }) =>
      Object.entries(dataset.sources).flatMap(([id, source]) => {
        const absent = (['url', 'license', 'retrieved'] as const).filter((field) => source[field] === undefined);
        return absent.length > 0 ? [{ path: ['sources', id], message: `${id}: no ${absent.join(', no ')}` }] : [];
      }),
  },
];

/** One place a model: a list of every score would bury the other findings. */
function scoresWithout({ dataset, byModel }: CheckContext, field: keyof Score, fault: string): Place[] {
  return dataset.models.flatMap(({ id }, index) => {
    const all = byModel.get(id)!;
    const found = all.filter(({ score }) => score[field] === undefined);
    if (found.length === 0) return [];
    const names = listing([...new Set(found.map(({ benchmark }) => benchmark.id))]);
    const path = ['models', index, 'scores'];
    return [{ path, message: `${id}: ${found.length} of ${counted(all.length, 'score')} ${fault} (${names})` }];
  });
}

function outdatedScores({ dataset, byModel }: CheckContext): Place[] {
  const { updated } = dataset;
  if (updated === undefined) return [];
  return dataset.models.flatMap(({ id }, index) => {
    const dated = byModel.get(id)!.filter(({ score }) => score.date !== undefined);
    const old = dated.filter(({ score }) => isYearBefore(score.date!, updated));
    if (old.length === 0) return [];
    const oldest = old.map(({ score }) => score.date!).sort()[0]!;
    const message = `${id}: ${old.length} of ${counted(dated.length, 'dated score')} over a year before ${updated}, the oldest of ${oldest}`;
    return [{ path: ['models', index, 'scores'], message }];
  });
}
