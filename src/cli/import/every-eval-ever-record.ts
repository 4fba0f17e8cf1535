import { readers } from '../../core/dataset/read.js';
import { anything, orNull, shapeOf } from './document.js';

const { text, number, flag, list } = readers;
const words = list(text);
const texts = readers.map(anything);

const RESULT = shapeOf(
  {
    evaluation_name: text,
    metric_config: shapeOf(
      { lower_is_better: flag },
      {
        evaluation_description: text,
        metric_id: text,
        metric_name: text,
        metric_kind: text,
        metric_unit: text,
        score_type: text,
        min_score: anything,
        max_score: anything,
      },
    ),
    score_details: shapeOf(
      { score: number },
      {
        details: texts,
        uncertainty: shapeOf(
          {},
          {
            standard_error: shapeOf({ value: number }),
            confidence_interval: shapeOf({ lower: number, upper: number }, { confidence_level: number }),
            num_samples: number,
          },
        ),
      },
    ),
  },
  {
    evaluation_timestamp: anything,
    source_data: shapeOf({}, { dataset_name: text, url: words, hf_repo: text }),
    generation_config: shapeOf(
      {},
      {
        generation_args: shapeOf(
          {},
          {
            max_attempts: number,
            agentic_eval_config: shapeOf({}, { available_tools: list(shapeOf({}, { name: text })) }),
          },
        ),
      },
    ),
  },
);

export const RECORD = shapeOf(
  {
    schema_version: text,
    source_metadata: shapeOf(
      { evaluator_relationship: text },
      { source_name: text, source_organization_name: text, source_organization_url: anything },
    ),
    model_info: shapeOf(
      { id: text },
      { name: text, developer: text, additional_details: shapeOf({}, { model_availability: text }) },
    ),
    evaluation_results: list(RESULT),
  },
  {
    evaluation_timestamp: anything,
    retrieved_timestamp: anything,
    eval_library: shapeOf({}, { name: text, version: orNull(text) }),
  },
);

/** One figure. */
export interface Result {
  readonly evaluation_name: string;
  readonly evaluation_timestamp?: unknown;
  readonly source_data?: { dataset_name?: string; url?: readonly string[]; hf_repo?: string };
  readonly metric_config: MetricConfig;
  readonly score_details: {
    readonly score: number;
    readonly details?: Readonly<Record<string, unknown>>;
    readonly uncertainty?: {
      readonly standard_error?: { value: number };
      readonly confidence_interval?: { lower: number; upper: number; confidence_level?: number };
      readonly num_samples?: number;
    };
  };
  readonly generation_config?: {
    generation_args?: { max_attempts?: number; agentic_eval_config?: { available_tools?: { name?: string }[] } };
  };
}

/** The part of a result that says what its score means. */
export interface MetricConfig {
  readonly lower_is_better: boolean;
  readonly evaluation_description?: string;
  readonly metric_id?: string;
  readonly metric_name?: string;
  readonly metric_kind?: string;
  readonly metric_unit?: string;
  readonly score_type?: string;
  readonly min_score?: unknown;
  readonly max_score?: unknown;
}

/** One run of one model. */
export interface EvaluationRecord {
  readonly schema_version: string;
  readonly evaluation_timestamp?: unknown;
  readonly retrieved_timestamp?: unknown;
  readonly source_metadata: {
    evaluator_relationship: string;
    source_name?: string;
    source_organization_name?: string;
    source_organization_url?: unknown;
  };
  readonly eval_library?: { name?: string; version?: string };
  readonly model_info: {
    id: string;
    name?: string;
    developer?: string;
    additional_details?: { model_availability?: string };
  };
  readonly evaluation_results: readonly Result[];
}
