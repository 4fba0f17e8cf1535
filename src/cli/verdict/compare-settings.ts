import type { CompareOptions } from '../../core/comparison/comparison.js';
import type { Dataset } from '../../core/dataset/dataset.js';
import { unknownWord } from '../../core/dataset/unknown-word.js';
import { parseList, parseWeights } from '../../core/options.js';
import { CliError } from '../cli-error.js';

/**
 * `--basis`, `--weights` and `--categories` in the grammar of the element's attributes. Where the element warns and
 * falls back, this stops: a script that checks something else than was asked is worse than none.
 * @throws {CliError} with every word that cannot be used
 */
export function compareSettings(
  { categories }: Dataset,
  options: { readonly basis?: unknown; readonly weights?: unknown; readonly categories?: unknown },
): CompareOptions {
  const known = categories.map(({ id }) => id);
  const unknown = (option: string, ids: readonly string[]): string[] =>
    ids.filter((id) => !known.includes(id)).map((id) => `--${option}: ${unknownWord('category', id, known)}`);
  const { weights, invalid } = parseWeights(options.weights as string | undefined);
  const asked = options.categories === undefined ? undefined : parseList(options.categories as string);
  const problems = [
    ...invalid.map((entry) => `--weights: "${entry}" is no weight; write ${known[0] ?? 'coding'}:2`),
    ...unknown('weights', Object.keys(weights)),
    ...unknown('categories', asked ?? []),
  ];
  if (problems.length > 0) throw new CliError(problems.join('\n'));
  return { basis: options.basis === 'all' ? 'all' : 'shared', weights, categories: asked };
}
