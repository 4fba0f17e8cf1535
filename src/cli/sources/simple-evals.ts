import { figure } from './figures.js';
import { csvRecords, pinnedFile } from './records.js';
import type { SourceFiles, UpstreamScore } from './upstream.js';

const PAGE = 'https://github.com/openai/simple-evals/blob/0f2cf33303b9f20bc2db18f04a2fefdf69bb0dd8/README.md';

/** The table in the README of openai/simple-evals: OpenAI's figures for its own models. */
export function readSimpleEvals(files: SourceFiles): UpstreamScore[] {
  return csvRecords(pinnedFile(files, 'results.csv')).flatMap(({ model = '', prompt: _, ...results }) =>
    Object.entries(results).flatMap(([benchmark, cell]): UpstreamScore[] => {
      const value = figure(cell);
      return value === undefined ? [] : [{ model, benchmark, score: { value, by: 'vendor', url: PAGE } }];
    }),
  );
}
