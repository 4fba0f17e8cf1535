import { percent } from './figures.js';
import { pinnedFile, present } from './records.js';
import type { SourceFiles, UpstreamMeasurement, UpstreamScore } from './upstream.js';

/** The parts of a schema 0.2 record that are read. */
interface Evaluation {
  readonly evaluation_id: string;
  readonly source_metadata: { readonly evaluator_relationship: string };
  readonly model_info: {
    readonly id: string;
    readonly name: string;
    readonly additional_details?: { readonly agent_scaffold?: string };
  };
  readonly evaluation_results: readonly {
    readonly evaluation_name: string;
    readonly source_data: { readonly url: readonly string[] };
    readonly score_details: {
      readonly score: number;
      readonly details?: Readonly<Record<string, { readonly score: number }>>;
    };
  }[];
}

/** WildBench is a mean of judged marks, so a count of questions would suggest a proportion. */
const NOT_A_PROPORTION = new Set(['WildBench']);

/** Every Eval Ever: records of HELM Capabilities and of the Holistic Agent Leaderboard (HAL). */
export function readEveryEvalEver(files: SourceFiles): UpstreamScore[] {
  return [...records(files, 'helm_capabilities.json').flatMap(helmScores), ...records(files, 'hal.json').map(halScore)];
}

function records(files: SourceFiles, file: string): Evaluation[] {
  return JSON.parse(pinnedFile(files, file)) as Evaluation[];
}

/** The mean over HELM's five tasks is an aggregate and not read. */
function helmScores(record: Evaluation): UpstreamScore[] {
  return record.evaluation_results
    .filter(({ evaluation_name }) => evaluation_name !== 'Mean score')
    .map(({ evaluation_name: benchmark, source_data, score_details }): UpstreamScore => ({
      model: record.model_info.id,
      benchmark,
      score: present<UpstreamMeasurement>({
        value: percent(score_details.score),
        n: NOT_A_PROPORTION.has(benchmark) ? undefined : score_details.details?.[`${benchmark} - # eval`]?.score,
        by: reporter(record),
        variant: 'HELM',
        url: source_data.url[0],
      }),
      origin: { file: 'helm_capabilities.json', row: record.evaluation_id },
    }));
}

/** HAL names a model with its effort and the month of its release; the agent is the test condition. Its levels are parts of the first result. */
function halScore(record: Evaluation): UpstreamScore {
  const { evaluation_name: benchmark, source_data, score_details } = record.evaluation_results[0]!;
  return {
    model: record.model_info.name,
    benchmark,
    score: present<UpstreamMeasurement>({
      value: percent(score_details.score),
      by: reporter(record),
      variant: record.model_info.additional_details?.agent_scaffold,
      url: source_data.url.find((url) => url.startsWith('https://hal.cs.princeton.edu/')),
    }),
    publication: 'HAL',
    origin: { file: 'hal.json', row: record.evaluation_id },
  };
}

function reporter({ source_metadata }: Evaluation): 'vendor' | 'independent' {
  return source_metadata.evaluator_relationship === 'first_party' ? 'vendor' : 'independent';
}
