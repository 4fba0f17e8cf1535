import * as z from 'zod';
import type { ReadableDataset } from '../core/dataset/readable.js';
import {
  DATE_PATTERN,
  defineDataset,
  ID_PATTERN,
  URL_PATTERN,
  type FormatAlgebra,
} from '../core/dataset/definition.js';

/** The format's definition as zod sees it: for the JSON Schema, and as the oracle of the browser's reader. */
const algebra: FormatAlgebra<z.ZodType> = {
  text: z.string().min(1),
  id: z.string().regex(ID_PATTERN),
  date: z.string().regex(DATE_PATTERN),
  url: z.string().regex(URL_PATTERN),
  flag: z.boolean(),
  number: z.number(),
  amount: z.number().nonnegative(),
  positive: z.number().positive(),
  count: z.number().int().positive(),
  oneOf: (words) => (words.length === 1 ? z.literal(words[0]!) : z.enum(words as [string, ...string[]])),
  list: (item) => z.array(item),
  pair: (item) => z.tuple([item, item]),
  map: (value) => z.record(z.string(), value),
  object: (required, optional = {}) =>
    z.object({
      ...required,
      ...Object.fromEntries(Object.entries(optional).map(([key, type]) => [key, z.optional(type)])),
    }),
  either: (kinds) => z.union(Object.values(kinds) as [z.ZodType, z.ZodType]),
};

/** A type of ours as the zod object that reads it: the algebra cannot carry types from field to object. */
type ZodObjectOf<T> = z.ZodObject<{
  -readonly [K in keyof T]-?: undefined extends T[K]
    ? z.ZodOptional<z.ZodType<Exclude<T[K], undefined>>>
    : z.ZodType<T[K]>;
}>;

type Entry<K extends 'categories' | 'benchmarks' | 'models'> = ReadableDataset[K][number];

export const readableDataset = defineDataset(algebra) as unknown as z.ZodObject<{
  categories: z.ZodArray<ZodObjectOf<Entry<'categories'>>>;
  benchmarks: z.ZodArray<ZodObjectOf<Entry<'benchmarks'>>>;
  models: z.ZodArray<ZodObjectOf<Entry<'models'>>>;
}>;
