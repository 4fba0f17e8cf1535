/** One field of one thing, before and after; undefined where it was not stated. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Fields that differ, by name; `left` out are those that are compared elsewhere. */
export function fieldChanges<T extends object>(before: T, after: T, left: readonly (keyof T)[] = []): FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort() as (keyof T & string)[];
  return fields
    .filter((field) => !left.includes(field) && canonical(before[field]) !== canonical(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** Equal for equal values, whatever the order of keys; undefined is like absent. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}

/** A thing that is in both, with what changed. */
export interface EntryChange {
  readonly id: string;
  readonly fields: readonly FieldChange[];
}

/** What became of a list of things with ids. */
export interface EntryDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly EntryChange[];
  /** Whether those in both stand in another order. */
  readonly reordered: boolean;
}

export function diffEntries<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): EntryDiff {
  const [old, fresh] = [before, after].map((list) => new Map(list.map((entry) => [entry.id, entry]))) as [
    Map<string, T>,
    Map<string, T>,
  ];
  const kept = [...old.keys()].filter((id) => fresh.has(id));
  return {
    added: [...fresh.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !fresh.has(id)),
    changed: kept
      .map((id) => ({ id, fields: fieldChanges(old.get(id)!, fresh.get(id)!) }))
      .filter(({ fields }) => fields.length > 0)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    reordered: canonical(kept) !== canonical([...fresh.keys()].filter((id) => old.has(id))),
  };
}
