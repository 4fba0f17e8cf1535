import { DatasetError, formatProblem } from '../../core/dataset/dataset-error.js';
import { parseDataset } from '../../core/dataset/parse.js';
import type { ReadableDataset } from '../../core/dataset/readable.js';
import { CliError } from '../cli-error.js';
import { addFacts, type Conflict } from './add-facts.js';
import { addScore, nothingAdded, type Added } from './add-scores.js';
import type { Catalogue } from './catalogue-file.js';
import { directory, type NameMaps } from './directory.js';
import { closeDraft, nameAll, openDraft } from './draft.js';
import type { ImportFormat } from './format.js';
import type { LeftOut, Reading, Upstream } from './record.js';
import { withSet } from './set-fields.js';
import { addWith } from './with-models.js';

/** What the user says of the whole import. */
export interface ImportOptions {
  readonly maps: NameMaps;
  readonly set: ReadonlyMap<string, string>;
  /** Ids of the catalogue to be copied. */
  readonly with: readonly string[];
  /** Upstream names of the models to take; empty: all. */
  readonly only: readonly string[];
  readonly replaces: boolean;
  /** Names by id, of models and benchmarks. */
  readonly titles: ReadonlyMap<string, string>;
  readonly name: string | undefined;
}

export interface Imported {
  readonly dataset: ReadableDataset;
  readonly added: Added;
  readonly leftOut: readonly LeftOut[];
  readonly conflicts: readonly Conflict[];
  readonly remarks: readonly string[];
}

/** What files gave → a dataset, a new one or `base` with more in it. @throws {CliError} */
export function importReadings(
  readings: readonly Reading[],
  format: ImportFormat,
  base: ReadableDataset | undefined,
  catalogue: Catalogue | undefined,
  options: ImportOptions,
): Imported {
  const draft = openDraft(base);
  const there = addWith(draft, catalogue, options.with);
  const isAdding = draft.models.size > 0;
  const names = directory(draft, catalogue, options.maps, format.name);
  const added = nothingAdded();
  const { isWanted, passed } = only(options.only);
  for (const score of readings.flatMap(({ scores }) => scores).filter(({ model }) => isWanted(model)))
    addScore(draft, names, options.maps, withSet(score, options.set), added);
  const rules = {
    addsModels: format.listsModels === true && (!isAdding || options.only.length > 0),
    replaces: options.replaces,
  };
  const conflicts = readings.flatMap(({ facts }) =>
    facts
      .filter(({ model }) => isWanted(model) && (format.listsModels || draft.models.has(names.model(model) ?? '')))
      .flatMap((entry) => addFacts(draft, names, entry, rules, added)),
  );
  const untitled = nameAll(draft, options.titles);
  const dataset = closeDraft(draft, options.name);
  check(dataset);
  return {
    dataset,
    added,
    conflicts,
    leftOut: [...readings.flatMap(({ leftOut }) => leftOut), ...added.leftOut],
    remarks: [
      ...readings.flatMap(({ remarks }) => remarks),
      ...there.map((id) => `--with ${id}: the dataset has it already, it stays as it is`),
      ...(passed.size > 0 ? [`${passed.size} models that --only does not name are passed over`] : []),
      ...addedRemarks(added),
      ...untitled.map((id) => `--title ${id}: the dataset has nothing of this id`),
      ...names.unused().map((entry) => `${entry} names nothing that is new in these files`),
    ],
  };
}

function only(wanted: readonly string[]): { isWanted: (model: Upstream) => boolean; passed: Set<string> } {
  const passed = new Set<string>();
  const set = new Set(wanted);
  return {
    passed,
    isWanted: ({ keys }) => {
      const isIn = set.size === 0 || keys.some((key) => set.has(key));
      if (!isIn) passed.add(keys[0]);
      return isIn;
    },
  };
}

/** What a person should look at of what came in. */
function addedRemarks(added: Added): string[] {
  const { uncategorized: ids } = added;
  return [...sharesRemark(added), ...(ids.length > 0 ? [uncategorized(ids)] : [])];
}

/** Nothing is read off a value, but a person may have forgotten to say it. */
function sharesRemark({ couldBeShares }: Added): string[] {
  const ids = [...couldBeShares].filter(([, could]) => could).map(([id]) => id);
  const mend = 'no unit is stated, so they are percentages; if they are shares of 1, say --set unit=share';
  return ids.length === 0 ? [] : [`every value lies from 0 to 1: ${ids.join(', ')}; ${mend}`];
}

function uncategorized(ids: readonly string[]): string {
  return `in the category "Other", weight 10, because nothing says where they belong: ${ids.join(', ')}; say --category "benchmark=category"`;
}

/** What is written must be readable: a fault that got this far is named as one of the dataset. */
function check(dataset: ReadableDataset): void {
  try {
    parseDataset(dataset);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw new CliError(
      error.problems.map((problem) => `the dataset would not hold: ${formatProblem(problem)}`).join('\n'),
    );
  }
}
