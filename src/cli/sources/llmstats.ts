import { day, percent } from './figures.js';
import { jsonFiles, present } from './records.js';
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

/** A figure is the vendor's own if the page it cites is; the file's flag is_self_reported is not always right. */
const VENDOR_PAGES: Readonly<Record<string, readonly string[]>> = {
  anthropic: ['https://www.anthropic.com/'],
  deepseek: ['https://api-docs.deepseek.com/', 'https://huggingface.co/deepseek-ai/'],
  google: [
    'https://ai.google.dev/',
    'https://blog.google/',
    'https://deepmind.google/',
    'https://developers.googleblog.com/',
  ],
  meta: ['https://ai.meta.com/', 'https://huggingface.co/meta-llama/', 'https://arxiv.org/pdf/2407.21783'],
  openai: ['https://openai.com/', 'https://www.youtube.com/live/SKBG1sqdyIU'],
};

const FILE = /^models\/(.+)\/model\.json$/;

/** LLMStats: mostly what vendors say of their own models. A model's upstream name is `org/model`. */
export function readLlmstats(files: SourceFiles): UpstreamScore[] {
  return jsonFiles<ModelFile>(files, FILE).flatMap(({ path, value }) => {
    const model = FILE.exec(path)![1]!;
    // A score of 0 stands for an unknown one here.
    return value.qualitative_metrics
      .filter(({ score }) => score > 0)
      .map((metric): UpstreamScore => ({
        model,
        benchmark: metric.dataset_name,
        score: present<UpstreamMeasurement>({
          value: percent(metric.score),
          by: isVendorPage(model.split('/')[0]!, metric.source_link) ? 'vendor' : 'independent',
          date: day(metric.date_recorded),
          url: metric.source_link,
        }),
      }));
  });
}

/** The context window of each model; its `output_context_size` repeats it for open models and is not read. */
export function readLlmstatsFacts(files: SourceFiles): UpstreamFacts[] {
  return jsonFiles<ModelFile>(files, FILE).map(({ path, value }) => ({
    model: FILE.exec(path)![1]!,
    ...(value.input_context_size ? { contextWindow: value.input_context_size } : {}),
  }));
}

function isVendorPage(organisation: string, url: string): boolean {
  return (VENDOR_PAGES[organisation] ?? []).some((page) => url.startsWith(page));
}
