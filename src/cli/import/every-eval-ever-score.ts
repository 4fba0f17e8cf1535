import type { EvaluationRecord, MetricConfig, Result } from './every-eval-ever-record.js';
import { everyEvalEverScale } from './every-eval-ever-scale.js';
import type { ImportedScore, Place, Reading, Upstream } from './record.js';
import { stated } from './stated.js';

/** What all results of a record have in common. */
export interface Common {
  readonly model: Upstream;
  readonly by: ImportedScore['by'];
  readonly source: ImportedScore['source'];
  readonly harness: string | undefined;
  readonly groups: ReadonlyMap<string, string>;
}

export function scoreOf(
  record: EvaluationRecord,
  result: Result,
  { model, by, source, harness, groups }: Common,
  place: Place,
  reading: Reading,
): ImportedScore {
  const { evaluation_name: name, metric_config, score_details, source_data } = result;
  const check = stated(reading, place);
  const { standard_error, num_samples } = score_details.uncertainty ?? {};
  return {
    place,
    model,
    benchmark: { name, keys: [name, ...(harness ? ([`${harness} ${name}`] as const) : [])], group: groups.get(name) },
    scale: everyEvalEverScale(metric_config) ?? { lowerIsBetter: metric_config.lower_is_better },
    value: score_details.score,
    stderr: check.stderr(standard_error?.value, 'standard_error'),
    interval: intervalOf(score_details.uncertainty, place, reading),
    n: check.count(num_samples ?? questionsOf(name, score_details.details), 'num_samples'),
    by,
    variant: variantOf(result, harness),
    note: noteOf(record, metric_config),
    date: check.day(result.evaluation_timestamp ?? record.evaluation_timestamp, 'evaluation_timestamp'),
    url: check.url(source_data?.url?.[0] ?? datasetPage(source_data?.hf_repo), 'source_data.url'),
    source,
  };
}

/** HELM's tables state the number of questions in a column beside the score. */
function questionsOf(name: string, details: Readonly<Record<string, unknown>> | undefined): number | undefined {
  const cell = details?.[`${name} - # eval`] as { score?: unknown } | undefined;
  return typeof cell?.score === 'number' ? cell.score : undefined;
}

function variantOf({ generation_config }: Result, harness: string | undefined): string | undefined {
  const { max_attempts = 1, agentic_eval_config } = generation_config?.generation_args ?? {};
  const tools = (agentic_eval_config?.available_tools ?? []).flatMap(({ name }) => name ?? []);
  const parts = [
    ...(harness ? [harness] : []),
    ...(tools.length > 0 ? [`tools: ${tools.toSorted().join(', ')}`] : []),
    ...(max_attempts > 1 ? [`${max_attempts} attempts`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

function noteOf({ eval_library }: EvaluationRecord, metric: MetricConfig): string | undefined {
  const library = [eval_library?.name, eval_library?.version].filter((part) => part && part !== 'unknown').join(' ');
  const what = metric.evaluation_description ?? metric.metric_name ?? metric.metric_id;
  return [what, library].filter(Boolean).join('; ') || undefined;
}

function intervalOf(
  uncertainty: Result['score_details']['uncertainty'],
  place: Place,
  { leftOut }: Reading,
): [number, number] | undefined {
  const interval = uncertainty?.confidence_interval;
  if (!interval) return undefined;
  const { lower, upper, confidence_level: level } = interval;
  if (level !== undefined && Math.abs(level - 0.95) < 1e-9) return [lower, upper];
  const reason =
    level === undefined
      ? 'its level is not stated; intervals here are of 95 %'
      : 'an interval of another level than 95 %';
  leftOut.push({ place, name: 'confidence_interval', value: interval, reason });
  return undefined;
}

function datasetPage(repository: string | undefined): string | undefined {
  return repository === undefined ? undefined : `https://huggingface.co/datasets/${repository}`;
}
