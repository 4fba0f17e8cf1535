import { parse, stringify } from 'yaml';
import { formatJson } from './format-json.js';
import { EPOCH_FILES, epochColumns, type EpochFile } from './sources/epoch-files.js';
import { csvRecords, csvText, pinnedFile } from './sources/records.js';
import type { SourceFiles } from './sources/upstream.js';
import { trimmed, type Shape } from './trim-json.js';

/** How the pinned files of one source come from a copy of the upstream folder. */
export interface Pin {
  /** The folder's name in data/sources. */
  readonly source: string;
  /** Its name among the upstream copies. */
  readonly upstream: string;
  readonly files: (upstream: SourceFiles) => Map<string, string>;
}

/** Every pinned source. What no adapter reads is left behind, but for a few fields that tell people what a row is. */
export const PINS: readonly Pin[] = [
  { source: 'aider', upstream: 'aider', files: aiderRuns },
  { source: 'epoch', upstream: 'epoch-benchmarking-hub', files: epochFiles },
  { source: 'every-eval-ever', upstream: 'every_eval_ever', files: evaluationRecords },
  { source: 'genai-prices', upstream: 'genai-prices', files: listPrices },
  { source: 'llm-zoo', upstream: 'llm-zoo', files: zooModels },
  { source: 'llmstats', upstream: 'llmstats', files: llmstatsModels },
  { source: 'lmarena', upstream: 'lmarena', files: arenaBoards },
  { source: 'models.dev', upstream: 'models.dev', files: modelsDev },
  {
    source: 'simple-evals',
    upstream: 'simple-evals',
    files: (files) => whole(files, ['results.csv', 'multilingual_mmlu.csv']),
  },
  { source: 'tau2-bench', upstream: 'tau2-bench', files: submissions },
  { source: 'vendor-facts', upstream: 'vendor-facts', files: vendorFacts },
];

function whole(files: SourceFiles, names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [name, `${pinnedFile(files, name).trimEnd()}\n`]));
}

function json(value: unknown): string {
  return `${formatJson(value)}\n`;
}

function read(files: SourceFiles, name: string): unknown {
  return JSON.parse(pinnedFile(files, name));
}

function aiderRuns(files: SourceFiles): Map<string, string> {
  const file = 'polyglot_leaderboard.yml';
  const fields: Shape = [{ dirname: 1, model: 1, edit_format: 1, pass_rate_2: 1, total_tests: 1, command: 1, date: 1 }];
  return new Map([[file, stringify(trimmed(parse(pinnedFile(files, file), { schema: 'failsafe' }), fields))]]);
}

function epochFiles(files: SourceFiles): Map<string, string> {
  return new Map(
    EPOCH_FILES.map((description) => {
      const name = `${description.file}.csv`;
      return [name, epochTable(pinnedFile(files, name), description)];
    }),
  );
}

/** The rows that name a model and have a figure. */
function epochTable(text: string, description: EpochFile): string {
  const rows = csvRecords(text).filter(
    (row) => row[description.model ?? 'Model version'] !== '' && row[description.value] !== '',
  );
  return csvText(epochColumns(description, Object.keys(rows[0] ?? {})), rows);
}

function evaluationRecords(files: SourceFiles): Map<string, string> {
  const result: Shape = { evaluation_name: 1, source_data: { url: 1 }, score_details: { score: 1, details: 1 } };
  const fields: Shape = {
    evaluation_id: 1,
    source_metadata: { evaluator_relationship: 1 },
    model_info: { id: 1, name: 1, additional_details: { agent_scaffold: 1, inference_effort: 1 } },
    evaluation_results: [result],
  };
  const pin = (folder: RegExp, each: (record: Evaluation) => Evaluation): string =>
    json(
      [...files.keys()]
        .filter((path) => folder.test(path))
        .sort()
        .map((path) => each(trimmed(read(files, path), fields) as Evaluation)),
    );
  return new Map([
    ['helm_capabilities.json', pin(/^helm_capabilities\/.+\.json$/, withCounts)],
    ['hal.json', pin(/^hal-[^/]+\/.+\.json$/, withoutLevels)],
  ]);
}

interface Evaluation {
  evaluation_results: { score_details: { score: number; details?: Record<string, unknown> } }[];
}

/** Of HELM's details only the numbers of questions. */
function withCounts(record: Evaluation): Evaluation {
  for (const { score_details } of record.evaluation_results) {
    const counts = Object.entries(score_details.details ?? {}).filter(([name]) => name.endsWith(' - # eval'));
    score_details.details = Object.fromEntries(counts.map(([name, value]) => [name, trimmed(value, { score: 1 })]));
  }
  return record;
}

/** Of HAL's results the first: the others are its levels. */
function withoutLevels(record: Evaluation): Evaluation {
  const evaluation_results = record.evaluation_results.slice(0, 1);
  for (const { score_details } of evaluation_results) delete score_details.details;
  return { ...record, evaluation_results };
}

/** Makers that sell their own models; hosts and resellers have prices of their own. */
const PRICE_MAKERS = new Set(
  'anthropic aws cohere deepseek google minimax mistral moonshotai openai x-ai zai zhipuai'.split(' '),
);

function listPrices(files: SourceFiles): Map<string, string> {
  const price: Shape = { input_mtok: 1, output_mtok: 1 };
  const providers = (read(files, 'data.json') as { id: string; models: { prices: unknown }[] }[])
    .filter(({ id }) => PRICE_MAKERS.has(id))
    .map(({ id, models }) => ({
      id,
      models: models.map((model) => ({
        ...(trimmed(model, { id: 1, name: 1, context_window: 1 }) as object),
        prices: trimmed(model.prices, Array.isArray(model.prices) ? [{ constraint: 1, prices: price }] : price),
      })),
    }));
  return new Map([['data.json', json(providers)]]);
}

function zooModels(files: SourceFiles): Map<string, string> {
  const fields: Shape = { key: 1, label: 1, fullName: 1, provider: 1, contextWindow: 1, maxOutputTokens: 1 };
  const models = trimmed(read(files, 'models.json'), [{ ...fields, inputPrice: 1, outputPrice: 1 }]);
  return new Map([['models.json', json(models)]]);
}

function llmstatsModels(files: SourceFiles): Map<string, string> {
  const metric: Shape = { dataset_name: 1, score: 1, analysis_method: 1, date_recorded: 1, source_link: 1 };
  const fields: Shape = { name: 1, release_date: 1, input_context_size: 1, qualitative_metrics: [metric] };
  const models = [...files.keys()].flatMap((path) => {
    const model = /^models\/(.+)\/model\.json$/.exec(path)?.[1];
    return model === undefined ? [] : [[model, withoutLiveBench(trimmed(read(files, path), fields))] as const];
  });
  return new Map([['models.json', json(Object.fromEntries(models))]]);
}

/** Vendors' figures on LiveBench stay behind: its licence is not stated. */
function withoutLiveBench(model: unknown): unknown {
  const { qualitative_metrics, ...rest } = model as { qualitative_metrics: { dataset_name: string }[] };
  return {
    ...rest,
    qualitative_metrics: qualitative_metrics.filter(({ dataset_name }) => !/^livebench/i.test(dataset_name)),
  };
}

const TEXT_BOARDS = 'full expert hard_6 coding math if chinese french german japanese korean russian spanish'.split(
  ' ',
);

function arenaBoards(files: SourceFiles): Map<string, string> {
  const board: Shape = { '*': { rating: 1, rating_q025: 1, rating_q975: 1 } };
  const pin = (arena: string, boards: readonly string[]): [string, string] => {
    const name = `leaderboard-${arena}-style-control_2025-12.json`;
    const shape = Object.fromEntries(boards.map((key) => [key, board]));
    return [name, json(trimmed(read(files, name), shape))];
  };
  const daily = ['text', 'vision', 'code'].map((arena): [string, string] => {
    const name = `union_2026-03_04_${arena}.json`;
    return [name, json(trimmed(read(files, name), [{ model: 1, score: 1, ci: 1, votes: 1, date: 1 }]))];
  });
  return new Map([pin('text', TEXT_BOARDS), pin('vision', ['full']), ...daily]);
}

/** Makers' own entries of models.dev, by the name it gives them. */
const FACTS_MAKERS =
  'alibaba amazon-bedrock anthropic cohere deepseek google llama minimax mistral moonshotai nvidia openai stepfun xai xiaomi zai zhipuai'.split(
    ' ',
  );

function modelsDev(files: SourceFiles): Map<string, string> {
  const facts: Shape = { name: 1, release_date: 1, reasoning: 1, open_weights: 1 };
  const entry: Shape = { ...facts, cost: { input: 1, output: 1 }, limit: { context: 1, output: 1 } };
  const makers = Object.fromEntries(FACTS_MAKERS.map((maker) => [maker, { models: { '*': entry } }]));
  return new Map([
    ['api.json', json(trimmed(read(files, 'api.resolved.json'), makers))],
    ['models.json', json(trimmed(read(files, 'models.json'), { '*': entry }))],
  ]);
}

/** Text submissions: those of the manifest's current and earlier boards, and one that it lists nowhere. */
function submissions(files: SourceFiles): Map<string, string> {
  const fields: Shape = {
    model_name: 1,
    model_organization: 1,
    submitting_organization: 1,
    submission_type: 1,
    reasoning_effort: 1,
    results: { '*': { pass_1: 1, retrieval_config: 1 } },
    methodology: { evaluation_date: 1, tau2_bench_version: 1, user_simulator: 1, notes: 1 },
  };
  const { voice_submissions } = read(files, 'manifest.json') as { voice_submissions: string[] };
  const pinned = [...files.keys()].flatMap((path) => {
    const key = /^(.+)\/submission\.json$/.exec(path)?.[1];
    return key === undefined || voice_submissions.includes(key) ? [] : [[key, trimmed(read(files, path), fields)]];
  });
  return new Map([['submissions.json', json(Object.fromEntries(pinned))]]);
}

function vendorFacts(files: SourceFiles): Map<string, string> {
  const fields: Shape = { model: 1, benchmark: 1, value: 1, unit: 1, source: 1, date: 1, variant: 1, url: 1 };
  return new Map([['scores.json', json(trimmed(read(files, 'scores.json'), [fields]))]]);
}
