import { parseJson } from '../json-file.js';
import { readers } from '../../core/dataset/read.js';
import { anything, readShape, shapeOf } from './document.js';
import { listPrice, tokens } from './facts.js';
import { expected, failAt, FormatError, type FormatProblem } from './format-error.js';
import type { ImportFormat } from './format.js';
import { emptyReading, type Facts, type Place, type Reading } from './record.js';

const { text, number, list } = readers;

const ANSWER = shapeOf({
  data: list(
    shapeOf(
      { id: text },
      {
        canonical_slug: text,
        name: text,
        context_length: number,
        pricing: shapeOf({}, { prompt: anything, completion: anything }),
        expiration_date: text,
      },
    ),
  ),
});

interface Entry {
  readonly id: string;
  readonly canonical_slug?: string;
  readonly name?: string;
  readonly context_length?: number;
  readonly pricing?: { prompt?: unknown; completion?: unknown };
  readonly expiration_date?: string;
}

/** OpenRouter's answer at /api/v1/models: names, context windows and its prices. */
export const openRouter: ImportFormat = {
  name: 'openrouter',
  summary: 'OpenRouter: context windows and prices from its /api/v1/models',
  listsModels: true,
  isInput: (path) => path.endsWith('.json'),
  read: (file) => {
    const input = parseJson(file.name, file.text);
    if ((input as { data?: unknown } | null)?.data === undefined)
      failAt(
        file.name,
        'data',
        expected('a list of models', undefined),
        'save the answer of OpenRouter’s /api/v1/models',
      );
    const reading = emptyReading(file.name);
    const problems: FormatProblem[] = [];
    const { data } = readShape<{ data: readonly Entry[] }>(ANSWER, input, file.name);
    data.forEach((entry, index) => readEntry(entry, `data[${index}]`, reading, problems));
    if (problems.length > 0) throw new FormatError(file.name, problems);
    return reading;
  },
};

function readEntry(entry: Entry, at: string, reading: Reading, problems: FormatProblem[]): void {
  const { id, canonical_slug: slug, name = id } = entry;
  const place: Place = { file: reading.file, at };
  const price = (field: 'prompt' | 'completion'): number | undefined => {
    const value = entry.pricing?.[field];
    if (value === undefined || value === null) return undefined;
    const dollars = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof dollars === 'number' && Number.isFinite(dollars)) return perMillion(dollars);
    const message = expected('dollars a token, as text', value);
    problems.push({ at: `${at}.pricing.${field}`, message, mend: 'write "0.000002" or leave it out' });
    return undefined;
  };
  const facts: Facts = {
    provider: makerOf(name),
    contextWindow: tokens(entry.context_length, 'context_length', id, place, reading),
    price: listPrice(price('prompt'), price('completion'), id, place, reading),
  };
  remark(entry, reading);
  const model = { name: withoutMaker(name), keys: [id, ...(slug === undefined || slug === id ? [] : [slug])] as const };
  reading.facts.push({ place, model: { name: model.name, keys: [...model.keys] as [string, ...string[]] }, facts });
}

/** Ids without a date move on to newer snapshots, and with them what is imported under them. */
function remark({ id, canonical_slug: slug, expiration_date }: Entry, { remarks }: Reading): void {
  if (/latest|^openrouter\/auto/.test(id))
    remarks.push(`${id} is a moving id: it stands for ${slug ?? 'whatever is newest'} today`);
  else if (slug !== undefined && slug !== id && /\d{6,}|\d{4}-\d{2}-\d{2}/.test(slug))
    remarks.push(`${id} stands for ${slug} today and may stand for another snapshot later`);
  if (expiration_date !== undefined) remarks.push(`${id} is to be withdrawn on ${expiration_date}`);
}

/** Names are written `Maker: Model`. */
function makerOf(name: string): string | undefined {
  return /^([^:]+): ./.exec(name)?.[1];
}

function withoutMaker(name: string): string {
  return name.replace(/^[^:]+: (?=.)/, '');
}

/** Dollars a token are so small that the product shows the last bits of the binary fraction. */
function perMillion(dollars: number): number {
  return Number((dollars * 1e6).toPrecision(12));
}
