import { parseJson } from '../json-file.js';
import { readShape } from './document.js';
import { RECORD, type EvaluationRecord, type Result } from './every-eval-ever-record.js';
import { everyEvalEverScale } from './every-eval-ever-scale.js';
import { scoreOf, type Common } from './every-eval-ever-score.js';
import { chooseMetric } from './metric-choice.js';
import { expected, failAt } from './format-error.js';
import { groupBy } from './group-by.js';
import type { ImportFormat, InputFile, ReadOptions } from './format.js';
import { emptyReading, type ImportedScore, type Place, type Reading, type Upstream } from './record.js';
import { slug } from './slug.js';
import { stated } from './stated.js';

/** Every Eval Ever, schema 0.2 and 0.3: an object a run, alone, in a list, or in a folder. */
export const everyEvalEver: ImportFormat = {
  name: 'every-eval-ever',
  summary: 'Every Eval Ever 0.2 and 0.3: objects, lists and folders of them',
  isInput: (path) => path.endsWith('.json'),
  read: (file, options) => {
    const input = parseJson(file.name, file.text);
    const reading = emptyReading(file.name);
    const entries = Array.isArray(input) ? (input as unknown[]) : [input];
    entries.forEach((entry, index) => {
      const at = Array.isArray(input) ? `[${index}]` : '';
      checkVersion(entry, file, at);
      readRecord(readShape<EvaluationRecord>(RECORD, entry, file.name, at), at, reading, options);
    });
    return reading;
  },
};

function checkVersion(entry: unknown, { name }: InputFile, at: string): void {
  const version = (entry as { schema_version?: unknown } | null)?.schema_version;
  if (typeof version === 'string' && /^0\.[23](\.|$)/.test(version)) return;
  const mend =
    version === undefined
      ? 'this is no Every Eval Ever object; HELM’s run_spec.json and stats.json become one with its converters'
      : 'this version reads 0.2 and 0.3';
  failAt(name, `${at}${at && '.'}schema_version`, expected('0.2.x or 0.3.x', version), mend);
}

function readRecord(record: EvaluationRecord, at: string, reading: Reading, options: ReadOptions): void {
  const { id, name = id, developer, additional_details } = record.model_info;
  const place = (path: string): Place => ({ file: reading.file, at: at === '' ? path : `${at}.${path}` });
  const model: Upstream = { name, keys: [id] };
  const availability = additional_details?.model_availability;
  reading.facts.push({
    place: place('model_info'),
    model,
    facts: {
      provider: developer,
      openWeights: availability === 'open_weights' ? true : availability === 'closed_weights' ? false : undefined,
    },
  });
  const common: Common = {
    model,
    by: reporterOf(record, place('source_metadata'), reading),
    source: sourceOf(record, place('source_metadata'), reading),
    harness: harnessOf(record),
    groups: groupsOf(record.evaluation_results),
  };
  const byName = groupBy([...record.evaluation_results.entries()], ([, { evaluation_name }]) => evaluation_name);
  for (const [benchmark, results] of byName) {
    const candidates = results.flatMap(([index, result]) => {
      const there = place(`evaluation_results[${index}]`);
      const { metric_id, metric_name } = result.metric_config;
      const candidate = { metric: metric_id ?? metric_name ?? `[${index}]`, value: result.score_details.score };
      return isReadable(result, there, reading, options) ? [{ ...candidate, place: there, result }] : [];
    });
    const chosen = chooseMetric(
      candidates,
      benchmark,
      options.metrics.get(benchmark) ?? options.metrics.get('*'),
      reading,
    );
    if (chosen) reading.scores.push(scoreOf(record, chosen.result, common, chosen.place, reading));
  }
}

/** An overall figure is made of the other rows; a level is no number on a scale. */
function isReadable(
  { evaluation_name: name, metric_config, score_details }: Result,
  place: Place,
  reading: Reading,
  { set }: ReadOptions,
): boolean {
  const leave = (reason: string): false => {
    reading.leftOut.push({ place, name, value: score_details.score, reason });
    return false;
  };
  if (/^(?:mean|average|overall)(?: (?:score|accuracy|win rate))?$/i.test(name))
    return leave('an aggregate of other rows, no measurement of its own');
  if (metric_config.score_type === 'levels') return leave('its score is the number of a level, not a value on a scale');
  return everyEvalEverScale(metric_config) === undefined && !set.has('unit')
    ? leave('its metric states neither a unit nor a range; say --set unit=…')
    : true;
}

/** Results of one record on one set of data are slices of it. */
function groupsOf(results: readonly Result[]): Map<string, string> {
  const named = results.flatMap(({ evaluation_name, source_data }) =>
    source_data?.dataset_name === undefined ? [] : [{ name: evaluation_name, data: source_data.dataset_name }],
  );
  const slices = groupBy(named, ({ data }) => data);
  return new Map(
    named.flatMap(({ name, data }) =>
      new Set(slices.get(data)!.map((one) => one.name)).size > 1 ? [[name, slug(data)]] : [],
    ),
  );
}

function reporterOf({ source_metadata }: EvaluationRecord, place: Place, { leftOut }: Reading): ImportedScore['by'] {
  const { evaluator_relationship: value } = source_metadata;
  if (value === 'first_party') return 'vendor';
  if (value === 'third_party') return 'independent';
  leftOut.push({
    place,
    name: 'evaluator_relationship',
    value,
    reason: 'neither the maker nor someone else; say --set by=…',
  });
  return undefined;
}

function sourceOf({ source_metadata, retrieved_timestamp }: EvaluationRecord, place: Place, reading: Reading) {
  const { source_name, source_organization_name: organisation, source_organization_url } = source_metadata;
  const name = [source_name, organisation].filter((part) => part !== undefined).join(', ');
  if (name === '') return undefined;
  const check = stated(reading, place);
  return {
    name,
    url: check.url(source_organization_url, 'source_organization_url'),
    retrieved: check.day(retrieved_timestamp, 'retrieved_timestamp'),
  };
}

/** HELM's prompts, metrics and samples of questions are its own, so it is a test condition. */
function harnessOf({ source_metadata: { source_name = '' }, eval_library }: EvaluationRecord): 'HELM' | undefined {
  return /^helm\b|^helm_/i.test(source_name) || /^(?:crfm-)?helm$/i.test(eval_library?.name ?? '') ? 'HELM' : undefined;
}
