import type { Dataset, Model } from '../../core/dataset/dataset.js';
import { parseList } from '../../core/options.js';
import type { CliCommand } from '../cli-command.js';
import { CliError, EXIT } from '../cli-error.js';
import { readDatasetFile } from '../dataset-file.js';
import { diffDatasets, isEmptyDiff, type DatasetDiff } from '../diff/diff-datasets.js';
import { diffText } from '../diff/diff-text.js';
import { matchModels } from '../diff/match-models.js';
import { knownModels } from '../known-models.js';
import { progressOf, type Progress } from '../progress.js';

/** Two versions of a dataset → what changed, verdicts included. */
export const diffCommand: CliCommand = {
  usage: 'diff <old> <new>',
  summary: 'say what changed from one dataset to another, and which verdicts change with it',
  found: 'something differs, with --exit-code',
  examples: [
    ['diff old.json new.json', 'as Markdown, for a pull request'],
    ['diff <(git show main:models.json) models.json', 'against another commit, in a shell that knows <( )'],
    ['diff old.json new.json --models o3,gpt-4.1,gemma-4-31b', 'verdicts of these models among themselves only'],
  ],
  configure: (command) =>
    command
      .option('--models <ids>', 'verdicts of pairs of these models only; of one, its pairs with all others')
      .option('--all', 'list everything, not the first of each section')
      .option('--exit-code', 'exit with 1 if anything differs'),
  run: ([older, newer], { models, all, exitCode }, io) => {
    const [before, after] = [readDatasetFile(older!), readDatasetFile(newer!)];
    const chosen =
      models === undefined ? undefined : modelsInBoth(parseList(models as string), before, after, [older!, newer!]);
    let progress: Progress | undefined;
    const diff: DatasetDiff = diffDatasets(before, after, {
      models: chosen,
      onPairs: (total) => {
        progress = progressOf(io, 'verdicts', total);
        return progress.step;
      },
    });
    progress?.end();
    return {
      text: diffText(diff, all === true),
      json: { before: older, after: newer, ...jsonOf(diff) },
      exitCode: exitCode && !isEmptyDiff(diff) ? EXIT.found : EXIT.ok,
    };
  },
};

/** Fields that are not stated on one side are null there: JSON has no undefined, and would drop them. */
function jsonOf(diff: DatasetDiff): object {
  return JSON.parse(JSON.stringify(diff, (_, value: unknown) => (value === undefined ? null : value))) as object;
}

/** @throws {CliError} for a model of which no verdict can have changed, since it is in one of the two only. */
function modelsInBoth(
  ids: readonly string[],
  before: Dataset,
  after: Dataset,
  [older, newer]: readonly [string, string],
): Model[] {
  const chosen = knownModels(after, newer, ids);
  const { added } = matchModels(before, after);
  const fresh = chosen.filter((model) => added.includes(model)).map(({ id }) => id);
  if (fresh.length > 0)
    throw new CliError(`--models: ${older} has no ${fresh.join(', ')}; name models that are in both`);
  return chosen;
}
