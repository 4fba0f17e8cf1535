import { indexOf } from '../core/dataset/dataset-index.js';
import type { Dataset, Model } from '../core/dataset/dataset.js';
import { unknownWord } from '../core/dataset/unknown-word.js';
import { CliError } from './cli-error.js';

/**
 * The models that ids or aliases name, in their order.
 * @param path the file, for the error
 * @throws {CliError} with every id that is not there and the nearest that is
 */
export function knownModels(dataset: Dataset, path: string, ids: readonly string[]): Model[] {
  const { models } = indexOf(dataset);
  const problems = ids
    .filter((id) => !models.has(id))
    .map((id) => `${path}: ${unknownWord('model', id, models.keys())}`);
  if (problems.length > 0) throw new CliError(problems.join('\n'));
  return ids.map((id) => models.get(id)!);
}
