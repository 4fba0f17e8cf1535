import { day, percent } from './figures.js';
import { isVendorPage } from './llmstats-pages.js';
import { pinnedFile, present } from './records.js';
import type { SourceFiles, UpstreamFacts, UpstreamMeasurement, UpstreamScore } from './upstream.js';

interface ModelFile {
  readonly input_context_size?: number | null;
  readonly qualitative_metrics: readonly {
    readonly dataset_name: string;
    readonly score: number;
    readonly date_recorded: string;
    readonly source_link: string;
  }[];
}

const FILE = 'models.json';

/** LLMStats: mostly what vendors say of their own models. A model's upstream name is `org/model`. */
export function readLlmstats(files: SourceFiles): UpstreamScore[] {
  return models(files).flatMap(([model, { qualitative_metrics }]) =>
    qualitative_metrics
      // A score of 0 stands for an unknown one here, and example.com for a page that nobody can look up.
      .filter(({ score, source_link }) => score > 0 && !source_link.startsWith('https://example.com'))
      .map((metric): UpstreamScore => ({
        model,
        benchmark: metric.dataset_name,
        score: present<UpstreamMeasurement>({
          value: percent(metric.score),
          by: isVendorPage(model.split('/')[0]!, metric.source_link) ? 'vendor' : 'independent',
          date: day(metric.date_recorded),
          url: metric.source_link,
        }),
        origin: { file: FILE, row: model },
      })),
  );
}

/** The context window of each model; its `output_context_size` repeats it for open models and is not read. */
export function readLlmstatsFacts(files: SourceFiles): UpstreamFacts[] {
  return models(files).map(([model, { input_context_size }]) => ({
    model,
    ...(input_context_size ? { contextWindow: input_context_size } : {}),
  }));
}

function models(files: SourceFiles): [string, ModelFile][] {
  return Object.entries(JSON.parse(pinnedFile(files, FILE)) as Record<string, ModelFile>);
}
