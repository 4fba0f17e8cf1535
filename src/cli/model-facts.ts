import type { Model } from '../core/dataset/dataset.js';
import { CliError } from './cli-error.js';
import { FACT_FIELDS, type RegistryModel } from './registry.js';
import type { UpstreamFacts } from './sources/upstream.js';

type Facts = Pick<Model, (typeof FACT_FIELDS)[number]>;

/** Facts by source and upstream name. */
export type FactsBySource = Readonly<Record<string, readonly UpstreamFacts[]>>;

/**
 * Facts of a model: what the registry states itself goes first, then each field from the first source that
 * the registry names for it and that has it.
 * @throws where a named entry or field does not exist upstream.
 */
export function modelFacts(model: RegistryModel, upstream: FactsBySource): Facts {
  const facts: Record<string, unknown> = {};
  for (const { source, name, fields } of model.facts ?? []) {
    const entry = upstream[source]?.find((one) => one.model === name);
    if (!entry) throw new CliError(`${model.id}: ${source} has no entry ${name}`);
    for (const field of fields) {
      if (entry[field] === undefined) throw new CliError(`${model.id}: ${source} states no ${field} for ${name}`);
      facts[field] ??= entry[field];
    }
  }
  for (const field of FACT_FIELDS) {
    if (model[field] !== undefined) facts[field] = model[field];
  }
  return facts;
}
