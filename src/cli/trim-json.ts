/**
 * Which parts of a JSON value to keep: 1 for all of it, a list with the shape of every entry, or an object with the shape
 * of each field, `*` standing for every field.
 */
export type Shape = 1 | readonly [Shape] | { readonly [field: string]: Shape };

/** The parts of a value that a shape names, in the shape's order; what is not there stays absent. */
export function trimmed(value: unknown, shape: Shape): unknown {
  if (shape === 1 || typeof value !== 'object' || value === null) return value;
  if (isList(shape)) return (value as unknown[]).map((entry) => trimmed(entry, shape[0]));
  const fields = value as Readonly<Record<string, unknown>>;
  const every = shape['*'];
  const wanted = every === undefined ? Object.entries(shape) : Object.keys(fields).map((key) => [key, every] as const);
  return Object.fromEntries(
    wanted.flatMap(([key, inner]) => (fields[key] === undefined ? [] : [[key, trimmed(fields[key], inner)]])),
  );
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
