import type { Dataset, Model } from '../../core/dataset/dataset.js';

/** One model as it is in two datasets. */
export interface KeptModel {
  readonly before: Model;
  readonly after: Model;
}

export interface MatchedModels {
  /** In the order of the first dataset; of a renamed one the ids differ. */
  readonly kept: readonly KeptModel[];
  readonly added: readonly Model[];
  readonly removed: readonly Model[];
}

/** Models of two datasets that are the same: by id, else by an id of the one that is an alias of the other. */
export function matchModels(before: Dataset, after: Dataset): MatchedModels {
  const partner = new Map<Model, Model>();
  const pair = (old: Model, fresh: Model): void => {
    if (partner.has(old) || partner.has(fresh)) return;
    partner.set(old, fresh).set(fresh, old);
  };
  const byId = new Map(after.models.map((model) => [model.id, model]));
  for (const old of before.models) if (byId.has(old.id)) pair(old, byId.get(old.id)!);
  for (const [old, fresh] of aliasPairs(before, after)) pair(old, fresh);
  return {
    kept: before.models.flatMap((old) => (partner.has(old) ? [{ before: old, after: partner.get(old)! }] : [])),
    added: after.models.filter((model) => !partner.has(model)),
    removed: before.models.filter((model) => !partner.has(model)),
  };
}

/** In an order that does not depend on which dataset is the older. */
function aliasPairs(before: Dataset, after: Dataset): [Model, Model][] {
  const key = (pair: readonly Model[]): string =>
    pair
      .map(({ id }) => id)
      .sort()
      .join(' ');
  return before.models
    .flatMap((old) => after.models.map((fresh): [Model, Model] => [old, fresh]))
    .filter(([old, fresh]) => old.aliases?.includes(fresh.id) || fresh.aliases?.includes(old.id))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
