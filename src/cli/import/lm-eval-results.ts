import { readers } from '../../core/dataset/read.js';
import { anything, shapeOf } from './document.js';

const { text, map, list } = readers;

/** What results_*.json of lm-evaluation-harness 0.4 hold; older ones lack some of the tables. */
export const RESULTS = shapeOf(
  { results: map(map(anything)) },
  {
    group_subtasks: map(list(text)),
    configs: map(
      shapeOf({}, { output_type: text, metric_list: list(shapeOf({}, { metric: anything })), num_fewshot: anything }),
    ),
    versions: map(anything),
    'n-shot': map(anything),
    higher_is_better: map(map(anything)),
    'n-samples': map(shapeOf({}, { original: anything, effective: anything })),
    config: shapeOf({}, { model_args: anything, model: anything }),
    date: anything,
    lm_eval_version: anything,
    model_name: text,
  },
);

/** The same, as read. */
export interface LmEvalResults {
  readonly results: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly group_subtasks?: Readonly<Record<string, readonly string[]>>;
  readonly configs?: Readonly<Record<string, { output_type?: string; metric_list?: readonly { metric?: unknown }[] }>>;
  readonly versions?: Readonly<Record<string, unknown>>;
  readonly 'n-shot'?: Readonly<Record<string, unknown>>;
  readonly higher_is_better?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly 'n-samples'?: Readonly<Record<string, { original?: unknown; effective?: unknown }>>;
  readonly config?: { readonly model_args?: unknown };
  readonly date?: unknown;
  readonly lm_eval_version?: unknown;
  readonly model_name?: string;
}
