import { Option } from 'commander';
import { compareModels } from '../../core/comparison/compare.js';
import {
  driftOf,
  ExpectationError,
  outcomeText,
  parseExpectation,
  type Outcome,
} from '../../core/comparison/expectation.js';
import type { Model } from '../../core/dataset/dataset.js';
import { buildViewModel } from '../../core/view/view-model.js';
import en from '../../locales/en.js';
import type { CliCommand } from '../cli-command.js';
import { CliError, EXIT } from '../cli-error.js';
import { readDatasetFile } from '../dataset-file.js';
import { knownModels } from '../known-models.js';
import { compareSettings } from '../verdict/compare-settings.js';
import { decidingRows, looseRows } from '../verdict/deciding-rows.js';
import { expectationText, verdictText, verdictWords } from '../verdict/verdict-text.js';

/** A pair of models → the verdict in words and figures, and whether it is still what somebody wrote. */
export const verdictCommand: CliCommand = {
  usage: 'verdict <dataset> <a> <b>',
  summary: 'say what a dataset has to say of two models, and whether it is what was expected',
  found: 'the verdict is not what was expected',
  examples: [
    ['verdict models.json gemma-4-31b gpt-4.1', 'the verdict in words'],
    ['verdict models.json gemma-4-31b gpt-4.1 --expect gemma-4-31b:lean', 'for CI: exit with 1 once it is another'],
    ['verdict models.json o3 gpt-4.1 --expect tie --weights "coding:2 math:1"', 'as a page weighs it'],
  ],
  configure: (command) =>
    command
      .option('--expect <outcome>', '<model>:lean, <model>:clear, tie, split or not-comparable')
      .addOption(
        new Option('--basis <basis>', 'which scores the words show; the level always rests on shared ones')
          .choices(['shared', 'all'])
          .default('shared'),
      )
      .option('--weights <weights>', 'weights of categories, such as "coding:2 math:1"; 0 drops one')
      .option('--categories <ids>', 'compare these categories only'),
  run: ([path, ...ids], options) => {
    const dataset = readDatasetFile(path!);
    const models = knownModels(dataset, path!, ids);
    if (models[0] === models[1]) throw new CliError(`${ids.join(' and ')} are one model; name two`);
    const expected = options['expect'] === undefined ? null : expectation(options['expect'] as string, models);
    const comparison = compareModels(dataset, ids, compareSettings(dataset, options));
    const { verdict, overall, evidence, basis, pairs } = comparison;
    const view = buildViewModel(comparison, en);
    const holds = expected && driftOf(comparison, expected) === null;
    return {
      text: [verdictText(view, verdict), ...(expected ? [expectationText(comparison, expected)] : [])].join('\n\n'),
      json: {
        dataset: path,
        ...{ models: models.map(({ id }) => id), basis, ...verdict },
        ...{ difference: overall.difference, interval: overall.interval, coverage: overall.coverage, evidence },
        ...{ decidingRows: decidingRows(pairs[0]!), looseRows: looseRows(pairs[0]!), words: verdictWords(view) },
        ...{ expected: expected && outcomeText(expected), holds },
      },
      exitCode: holds === false ? EXIT.found : EXIT.ok,
    };
  },
};

/** @throws {CliError} where the option cannot be used */
function expectation(text: string, models: readonly Model[]): Outcome {
  try {
    return parseExpectation(text, models);
  } catch (error) {
    if (!(error instanceof ExpectationError)) throw error;
    throw new CliError(`--expect ${text}: ${error.message}`);
  }
}
