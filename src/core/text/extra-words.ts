import type { Comparison, ReportedBy } from '../comparison/comparison.js';
import type { Level } from '../comparison/verdict.js';
import type { PresetId } from '../comparison/presets.js';
import type { ErrorKey, Locale, StringKey } from './locale.js';
import { speechFor, type Speech } from './speech.js';

/** Words that the first view does without: they come with what needs them, as a table of their own beside a locale. */
export type ExtraKey =
  // matrix and groups
  | 'matrix-caption'
  | 'model'
  | 'ahead'
  | `pair-${Level}`
  | 'groups'
  | 'group-one'
  | 'group-level'
  | 'group-chain'
  | 'group-apart'
  | 'group-none'
  | 'price-plot'
  // cost of a workload
  | 'cost-caption'
  | 'cost-month'
  | 'cost-of'
  | 'cost-ratio'
  | 'answer-time'
  | 'cost-input'
  | 'cost-output'
  | 'cost-start'
  | 'cost-invalid'
  // outcomes: verdict lock and reporters
  | `outcome-${Level}`
  | 'drift'
  | 'reported-by-same'
  | 'reported-by-changes'
  | 'reported-by-counts'
  | `reported-by-${ReportedBy}`
  // the reader's weights
  | 'weight-share'
  | 'weight-value'
  | 'weight-none'
  | 'weight-idle'
  | 'weight-flip-above'
  | 'weight-flip-below'
  | 'weight-no-flip'
  | 'presets'
  | `preset-${PresetId}`
  | 'reset'
  // the reader's models
  | 'models-search'
  | 'models-found'
  | 'models-chosen'
  | 'models-remove'
  | 'models-limits'
  | 'models-other'
  // order and choice of benchmarks
  | 'sort'
  | 'sort-dataset'
  | 'sort-difference'
  | 'sort-name'
  | 'sort-score'
  | 'filter-category'
  | 'filter-rows'
  | 'filter-any'
  | 'filter-shared'
  | 'filter-counted'
  | 'filter-name'
  | 'filter-shown'
  | 'filter-none'
  // what can be taken along
  | 'copy-markdown'
  | 'copy-csv'
  | 'copy-link'
  | 'copy-embed'
  | 'copied'
  | 'copy-refused'
  | 'download-svg'
  | 'downloaded'
  // what stands behind a row
  | 'resolution'
  | 'stale'
  | 'score-measured'
  | 'score-assumed'
  | 'score-unknown'
  | 'score-source'
  | 'score-date'
  | 'rests'
  | 'rests-none'
  // method
  | 'basis-shared'
  | 'basis-all'
  | 'threshold-any'
  | 'threshold-lead'
  | 'threshold-clear'
  | 'limits'
  | 'weights'
  // sign-up form
  | 'subscribe-email'
  | 'subscribe-consent'
  | 'subscribe-implied'
  | 'subscribe-promise'
  | 'subscribe-new-tab'
  | 'subscribe-send';

/** Templates of the grammar that `speech.ts` describes; a table that lacks one does not compile. */
export type ExtraWords = Readonly<Record<ExtraKey, string>>;

/** The same of a language other than English, which has the words of errors at hand. */
export type ForeignWords = ExtraWords & Readonly<Record<ErrorKey, string>>;

/** Speaks a locale and the extra words. */
export type ExtraSpeech = Speech<StringKey | ExtraKey>;

/** @param words the extra words of the same language as the locale's */
export function extraSpeech(locale: Locale, words: ExtraWords, comparison?: Comparison): ExtraSpeech {
  return speechFor<ExtraKey>({ ...locale, strings: { ...locale.strings, ...words } }, comparison);
}
