import { percent } from './figures.js';
import { jsonFiles, present } from './records.js';
import type { SourceFiles, UpstreamMeasurement, UpstreamScore } from './upstream.js';

/** The parts of a schema 0.2 record that are read. */
interface Evaluation {
  readonly source_metadata: { readonly evaluator_relationship: string };
  readonly model_info: { readonly id: string };
  readonly evaluation_results: readonly {
    readonly evaluation_name: string;
    readonly source_data: { readonly url: readonly string[] };
    readonly score_details: {
      readonly score: number;
      readonly details: Readonly<Record<string, { readonly score: number }>>;
    };
  }[];
}

/** WildBench is a mean of judged marks, so a count of questions would suggest a proportion. */
const NOT_A_PROPORTION = new Set(['WildBench']);

/** Every Eval Ever records of HELM Capabilities. The mean over its five tasks is an aggregate and not read. */
export function readEveryEvalEver(files: SourceFiles): UpstreamScore[] {
  return jsonFiles<Evaluation>(files, /^helm_capabilities\/.+\.json$/).flatMap(({ value }) =>
    value.evaluation_results
      .filter(({ evaluation_name }) => evaluation_name !== 'Mean score')
      .map(({ evaluation_name: benchmark, source_data, score_details }): UpstreamScore => ({
        model: value.model_info.id,
        benchmark,
        score: present<UpstreamMeasurement>({
          value: percent(score_details.score),
          n: NOT_A_PROPORTION.has(benchmark) ? undefined : score_details.details[`${benchmark} - # eval`]?.score,
          by: value.source_metadata.evaluator_relationship === 'first_party' ? 'vendor' : 'independent',
          variant: 'HELM',
          url: source_data.url[0],
        }),
      })),
  );
}
