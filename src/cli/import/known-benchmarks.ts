/**
 * Names of tasks and datasets that stand for benchmarks of the default catalogue and do not become their ids by the
 * slug rule: the questions are the same. What the harness does otherwise is in the variant. By format, lower case. Each
 * was looked up where the comment says; a name that is not to be found there is not to be added.
 */
export const KNOWN_BENCHMARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // EleutherAI/lm-evaluation-harness, lm_eval/tasks: gpqa/README.md, leaderboard/README.md and mmlu_pro/, hendrycks_math/,
  // minerva_math/README.md, aime/.
  'lm-eval': {
    gpqa_diamond_zeroshot: 'gpqa-diamond',
    gpqa_diamond_n_shot: 'gpqa-diamond',
    gpqa_diamond_generative_n_shot: 'gpqa-diamond',
    gpqa_diamond_cot_zeroshot: 'gpqa-diamond',
    gpqa_diamond_cot_n_shot: 'gpqa-diamond',
    gpqa_main_zeroshot: 'gpqa-main',
    gpqa_main_n_shot: 'gpqa-main',
    gpqa_main_generative_n_shot: 'gpqa-main',
    gpqa_main_cot_zeroshot: 'gpqa-main',
    gpqa_main_cot_n_shot: 'gpqa-main',
    leaderboard_gpqa_diamond: 'gpqa-diamond',
    leaderboard_gpqa_main: 'gpqa-main',
    leaderboard_ifeval: 'ifeval',
    leaderboard_mmlu_pro: 'mmlu-pro',
    hendrycks_math500: 'math-500',
    minerva_math500: 'math-500',
    aime24: 'aime-2024',
    aime25: 'aime-2025',
  },
  // UKGovernmentBEIS/inspect_evals: the functions marked as tasks in aime2024, aime2025, mmlu and browse_comp.
  inspect: {
    aime2024: 'aime-2024',
    aime2025: 'aime-2025',
    mmlu_0_shot: 'mmlu',
    mmlu_5_shot: 'mmlu',
    browse_comp: 'browsecomp',
  },
  // Ids of datasets on the Hub. After them the subset in a model-index, as in the cards of the Open LLM Leaderboard, or the
  // task in .eval_results, as in the specification and in repositories that have such files.
  hf: {
    'idavidrein/gpqa/diamond': 'gpqa-diamond',
    'idavidrein/gpqa/gpqa_diamond': 'gpqa-diamond',
    'cais/hle': 'hle',
    'cais/hle/default': 'hle',
    'cais/hle/hle': 'hle',
    'cais/mmlu': 'mmlu',
    'cais/mmlu/all': 'mmlu',
    'tiger-lab/mmlu-pro': 'mmlu-pro',
    'tiger-lab/mmlu-pro/main': 'mmlu-pro',
    'tiger-lab/mmlu-pro/mmlu_pro': 'mmlu-pro',
    'gsm8k/main': 'gsm8k',
    'ai2_arc/arc-challenge': 'arc-challenge',
    'huggingfaceh4/ifeval': 'ifeval',
    'google/ifeval': 'ifeval',
    'huggingfaceh4/math-500': 'math-500',
    'openai/openai_humaneval': 'humaneval',
    openai_humaneval: 'humaneval',
    'princeton-nlp/swe-bench_verified': 'swe-bench-verified',
    'swe-bench/swe-bench_verified': 'swe-bench-verified',
  },
  // HELM asks the main set of GPQA, and calls it GPQA.
  'every-eval-ever': { 'helm gpqa': 'gpqa-main' },
};
