import { CliError } from '../cli-error.js';
import { figure, percent } from './figures.js';
import { csvRecords, pinnedFile } from './records.js';
import type { SourceFiles, UpstreamScore } from './upstream.js';

const REPOSITORY = 'https://github.com/openai/simple-evals/blob';
const RESULTS = {
  file: 'results.csv',
  page: `${REPOSITORY}/0f2cf33303b9f20bc2db18f04a2fefdf69bb0dd8/README.md`,
};
const LANGUAGES = {
  file: 'multilingual_mmlu.csv',
  page: `${REPOSITORY}/7a1e9e643bd159b1cd90f9f8e829c017fd04656d/multilingual_mmlu_benchmark_results.md`,
};

/** The tables in openai/simple-evals: OpenAI's figures for its own models. */
export function readSimpleEvals(files: SourceFiles): UpstreamScore[] {
  return [...results(files), ...languages(files)];
}

function results(files: SourceFiles): UpstreamScore[] {
  return csvRecords(pinnedFile(files, RESULTS.file)).flatMap(({ model = '', prompt: _, ...cells }) =>
    Object.entries(cells).flatMap(([benchmark, cell]): UpstreamScore[] => {
      const value = figure(cell);
      if (value === undefined) return [];
      const origin = { file: RESULTS.file, row: model };
      return [{ model, benchmark, score: { value, by: 'vendor', url: RESULTS.page }, origin }];
    }),
  );
}

/** One figure a model: the plain mean of the fourteen translations, as the benchmark defines it; English is no part of it. */
function languages(files: SourceFiles): UpstreamScore[] {
  const rows = csvRecords(pinnedFile(files, LANGUAGES.file)).filter(({ language = '' }) => !/^English/.test(language));
  const models = Object.keys(rows[0] ?? {}).filter((column) => column !== 'language');
  return models.map((model): UpstreamScore => {
    const shares = rows.map((row) => figure(row[model]) ?? NaN);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    if (Number.isNaN(mean)) throw new CliError(`${LANGUAGES.file}: a language of ${model} has no figure`);
    const note = `mean of ${rows.length} languages`;
    return {
      model,
      benchmark: 'MMMLU',
      score: { value: percent(mean), by: 'vendor', note, url: LANGUAGES.page },
      origin: { file: LANGUAGES.file, row: model },
    };
  });
}
