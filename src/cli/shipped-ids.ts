import * as z from 'zod';
import { formatPath } from '../core/dataset/dataset-error.js';
import type { Dataset } from '../core/dataset/dataset.js';
import { CliError } from './cli-error.js';

/**
 * Every id that an article may hold by now. A model's id or alias stands with the id that the model had when it was first
 * shipped, so that it can neither be dropped nor be given to another model.
 */
export interface ShippedIds {
  readonly models: Readonly<Record<string, string>>;
  readonly categories: readonly string[];
}

export const NO_IDS: ShippedIds = { models: {}, categories: [] };

const shippedIds = z.object({ models: z.record(z.string(), z.string()), categories: z.array(z.string()) });

/** @param path The file, for the error. @throws {CliError} where it does not hold what the build wrote. */
export function parseShippedIds(input: unknown, path: string): ShippedIds {
  const result = shippedIds.safeParse(input);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${path}: ${formatPath(issue.path)}: ${issue.message}`);
  throw new CliError(problems.join('\n'));
}

/** @throws {CliError} with every id that the dataset no longer has, or has given to another model. */
export function checkShippedIds(shipped: ShippedIds, dataset: Dataset): void {
  const owners = ownersOf(dataset);
  const lost = Object.entries(shipped.models).flatMap(([id, first]) => {
    const [owner, firstOwner] = [owners.get(id), owners.get(first)];
    if (owner === undefined) return [`the model id "${id}" is gone; keep it in the aliases of ${firstOwner ?? first}`];
    if (owner === firstOwner || firstOwner === undefined) return [];
    return [`the model id "${id}" now means ${owner}, but was shipped for ${firstOwner}; give ${owner} another`];
  });
  const categories = new Set(dataset.categories.map(({ id }) => id));
  const lostCategories = shipped.categories
    .filter((id) => !categories.has(id))
    .map((id) => `the category id "${id}" is gone; keep it`);
  const problems = [...lost, ...lostCategories].map((problem) => `ids.json: ${problem}`);
  if (problems.length > 0) throw new CliError(problems.join('\n'));
}

/** The ids with those of the dataset added; nothing ever leaves. */
export function withShippedIds(shipped: ShippedIds, dataset: Dataset): ShippedIds {
  const models = Object.fromEntries(ownersOf(dataset));
  return {
    models: Object.fromEntries(Object.entries({ ...models, ...shipped.models }).sort(([a], [b]) => (a < b ? -1 : 1))),
    categories: [...new Set([...shipped.categories, ...dataset.categories.map(({ id }) => id)])].sort(),
  };
}

/** Id or alias → id of the model. */
function ownersOf({ models }: Dataset): Map<string, string> {
  return new Map(models.flatMap(({ id, aliases }) => [id, ...(aliases ?? [])].map((name) => [name, id] as const)));
}
