/** The format this version reads and writes. */
export const FORMAT = 'model-compare/1';

/**
 * The format, written once against an algebra: `read.ts` interprets it as the reader that browsers run, the command
 * line as a zod schema, from which the published JSON Schema comes and which is the reader's oracle in the tests.
 */
export interface FormatAlgebra<S> {
  /** Text that is not empty. */
  readonly text: S;
  /** No white space, comma or brace. */
  readonly id: S;
  /** `2026-04-19`, `2026-04` or `2026`. */
  readonly date: S;
  /** `https:` or `http:`. */
  readonly url: S;
  readonly flag: S;
  readonly number: S;
  /** ≥ 0 */
  readonly amount: S;
  /** > 0 */
  readonly positive: S;
  /** Whole, > 0. */
  readonly count: S;
  readonly oneOf: (words: readonly string[]) => S;
  readonly list: (item: S) => S;
  readonly pair: (item: S) => S;
  readonly map: (value: S) => S;
  readonly object: (required: Readonly<Record<string, S>>, optional?: Readonly<Record<string, S>>) => S;
  /** Alternatives told apart by the kind of value. */
  readonly either: (kinds: Partial<Record<Kind, S>>) => S;
}

export type Kind = 'number' | 'string' | 'array' | 'object';

export const ID_PATTERN = /^[^\s,{}]+$/;
export const DATE_PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
export const URL_PATTERN = /^https?:\/\/\S+$/i;

/** The readable form. Fields it does not name are left out of the result. */
export function defineDataset<S>(algebra: FormatAlgebra<S>): S {
  const { text, id, date, url, flag, number, amount, positive, count, oneOf, list, pair, map, object, either } =
    algebra;
  const source = object({ name: text }, { url, license: text, retrieved: date });
  const category = object({ id, name: text }, { weight: amount });
  const benchmark = object(
    { id, name: text, category: id },
    {
      weight: amount,
      unit: text,
      min: number,
      max: number,
      scale: oneOf(['linear', 'log']),
      lowerIsBetter: flag,
      reference: number,
      chance: number,
      items: count,
      group: id,
      version: text,
      status: oneOf(['current', 'saturated', 'superseded']),
      url,
    },
  );
  const measurement = object(
    { value: number },
    {
      stderr: amount,
      interval: pair(number),
      n: count,
      source: id,
      by: oneOf(['vendor', 'independent']),
      variant: text,
      effort: text,
      note: text,
      date,
      url,
    },
  );
  // A number, an object, or a list of either.
  const score = { number, object: measurement };
  const model = object(
    { id, name: text },
    {
      provider: text,
      released: date,
      reasoning: flag,
      openWeights: flag,
      license: text,
      contextWindow: count,
      maxOutput: count,
      price: either({ object: object({ input: amount, output: amount }), string: oneOf(['free', 'self-hosted']) }),
      speed: positive,
      latency: amount,
      url,
      aliases: list(id),
      published: object({}, { overall: number, lane: text, categories: map(number), source: id }),
      scores: map(either({ ...score, array: list(either(score)) })),
    },
  );
  return object(
    { format: oneOf([FORMAT]), categories: list(category), benchmarks: list(benchmark), models: list(model) },
    { name: text, updated: date, license: text, sources: map(source) },
  );
}

/** What every version of the index of a catalogue must have; its registry part is read as a dataset. */
export function defineCatalogue<S>({ text, id, list, object }: FormatAlgebra<S>): S {
  return object({ models: list(object({ id, name: text, shard: id }, { provider: text, aliases: list(id) })) });
}
