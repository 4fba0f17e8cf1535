import { parseJson } from '../json-file.js';
import { readers } from '../../core/dataset/read.js';
import { anything, parseTomlFile, readShape, shapeOf } from './document.js';
import { listPrice, tokens } from './facts.js';
import { failAt } from './format-error.js';
import type { ImportFormat, InputFile } from './format.js';
import { emptyReading, type Facts, type Place, type Reading } from './record.js';
import { stated } from './stated.js';

const { text, number, flag, map, list } = readers;

const ENTRY = shapeOf(
  {},
  {
    name: text,
    release_date: anything,
    reasoning: flag,
    open_weights: flag,
    limit: shapeOf({}, { context: number, output: number }),
    cost: shapeOf({}, { input: number, output: number, context_over_200k: anything, tiers: anything }),
    benchmarks: list(shapeOf({}, { name: text, score: anything })),
  },
);
const PROVIDERS = map(shapeOf({ models: map(ENTRY) }, { name: text }));
const MODELS = map(ENTRY);

interface Entry {
  readonly name?: string;
  readonly release_date?: unknown;
  readonly reasoning?: boolean;
  readonly open_weights?: boolean;
  readonly limit?: { context?: number; output?: number };
  readonly cost?: { input?: number; output?: number; context_over_200k?: unknown; tiers?: unknown };
  readonly benchmarks?: readonly { name?: string; score?: unknown }[];
}

/** models.dev: facts and prices. Upstream names are `provider/model`, where the provider is who sells it. */
export const modelsDev: ImportFormat = {
  name: 'models.dev',
  summary: 'models.dev: facts and prices from api.json, models.json or TOML files',
  listsModels: true,
  isInput: (path) =>
    path.endsWith('.toml') ? !path.endsWith('provider.toml') : /(?:^|\/)(?:api|models)\.json$/.test(path),
  read: (file) => {
    const reading = emptyReading(file.name);
    if (file.name.endsWith('.toml')) {
      const entry = readShape<Entry>(ENTRY, parseTomlFile(file), file.name);
      if (entry.name === undefined && !entry.limit && !entry.cost)
        failAt(file.name, '', 'neither name, limit nor cost', 'name the TOML file of a model in models.dev');
      readEntry(entry, tomlName(file), '', reading);
    } else readApi(file, reading);
    return reading;
  },
};

/** api.json is providers with their models; models.json is models by `maker/model`. */
function readApi(file: InputFile, reading: Reading): void {
  const input = parseJson(file.name, file.text);
  const first = typeof input === 'object' && input !== null ? (Object.values(input)[0] as unknown) : undefined;
  if (typeof first === 'object' && first !== null && 'models' in first) {
    const providers = readShape<Record<string, { models: Record<string, Entry> }>>(PROVIDERS, input, file.name);
    for (const [provider, { models }] of Object.entries(providers)) {
      for (const [id, entry] of Object.entries(models))
        readEntry(entry, `${provider}/${id}`, `${provider}.models["${id}"]`, reading);
    }
    return;
  }
  if (typeof first !== 'object' || first === null || !('name' in first))
    failAt(file.name, '', 'neither providers nor models of models.dev', 'name its api.json or models.json');
  const models = readShape<Record<string, Entry>>(MODELS, input, file.name);
  for (const [id, entry] of Object.entries(models)) readEntry(entry, id, `["${id}"]`, reading);
}

function readEntry(entry: Entry, id: string, at: string, reading: Reading): void {
  const place: Place = { file: reading.file, at };
  const check = stated(reading, place);
  const { limit, cost } = entry;
  const facts: Facts = {
    released: check.day(entry.release_date, `${id}: release_date`),
    reasoning: entry.reasoning,
    openWeights: entry.open_weights,
    contextWindow: tokens(limit?.context, 'limit.context', id, place, reading),
    maxOutput: tokens(limit?.output, 'limit.output', id, place, reading),
    price: listPrice(cost?.input, cost?.output, id, place, reading),
  };
  if (cost?.context_over_200k !== undefined || cost?.tiers !== undefined) {
    const reason = 'the dataset holds one price a model; the lowest tier is taken';
    reading.leftOut.push({ place, name: `${id}: prices of longer prompts`, reason });
  }
  for (const { name = '', score } of entry.benchmarks ?? []) {
    const reason = 'figures of other publishers, under their terms; import them from there';
    reading.leftOut.push({ place, name: `${id}: ${name}`, value: score, reason });
  }
  reading.facts.push({ place, model: { name: entry.name ?? id, keys: [id] }, facts });
}

/** In its repository: `providers/<seller>/models/<id>.toml` and `models/<maker>/<id>.toml`. */
function tomlName({ name }: InputFile): string {
  const path = name.replaceAll('\\', '/').replace(/\.toml$/, '');
  const [, provider, id] =
    /(?:^|\/)providers\/([^/]+)\/models\/(.+)$/.exec(path) ?? /(?:^|\/)models\/([^/]+)\/(.+)$/.exec(path) ?? [];
  return provider === undefined ? path.split('/').at(-1)! : `${provider}/${id!}`;
}
