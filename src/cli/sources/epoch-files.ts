/** How one CSV of the hub is read: the names are its column headings. */
export interface EpochFile {
  /** File name without `.csv`; also the upstream name of the benchmark. */
  readonly file: string;
  readonly value: string;
  /** `share` of 1 (the default), `percent`, or the figure as it stands. */
  readonly scale?: 'share' | 'percent' | 'plain';
  /** Column that names the model, if other than `Model version`. */
  readonly model?: string;
  readonly stderr?: string;
  /** Half the width of a 95 % interval. */
  readonly halfWidth?: string;
  readonly interval?: readonly [low: string, high: string];
  readonly n?: string;
  readonly date?: string;
  readonly url?: string;
  /** The page for a row without a link. */
  readonly page: string;
  /** The variant: a text, or the column it is found in and the part of it. */
  readonly variant?: string | { readonly column: string; readonly part: RegExp };
  /** Column whose text, where there is one, makes it another release of the benchmark. */
  readonly release?: string;
  /** False where the board does not state the effort and the hub only assumes or omits it. */
  readonly effortStated?: false;
}

const ownRun = { value: 'mean_score', stderr: 'stderr', date: 'Started at', url: 'Log viewer' } as const;
const linked = { url: 'Source link' } as const;
const linkedFromTable = { url: 'Source link (site from table)' } as const;

export const EPOCH_FILES: readonly EpochFile[] = [
  { file: 'gpqa_diamond', ...ownRun, page: 'https://epoch.ai/benchmarks/gpqa-diamond' },
  { file: 'otis_mock_aime_2024_2025', ...ownRun, page: 'https://epoch.ai/benchmarks/otis-mock-aime-2024-2025' },
  { file: 'frontiermath', ...ownRun, page: 'https://epoch.ai/frontiermath' },
  { file: 'math_level_5', ...ownRun, page: 'https://epoch.ai/benchmarks/math-level-5' },
  { file: 'simpleqa_verified', ...ownRun, page: 'https://epoch.ai/benchmarks' },
  { file: 'swe_bench_verified', ...ownRun, variant: 'Epoch scaffold', page: 'https://epoch.ai/benchmarks' },
  { file: 'arc_agi_external', value: 'Score', ...linked, page: 'https://arcprize.org/leaderboard' },
  { file: 'arc_agi_2_external', value: 'Score', page: 'https://arcprize.org/leaderboard' },
  // The column is headed as a standard error, but holds 1.96 times the binomial one of 2,500 questions in every row.
  {
    file: 'hle_external',
    model: 'Name',
    value: 'Accuracy',
    halfWidth: 'Accuracy Standard Error',
    page: 'https://lastexam.ai/',
  },
  { file: 'simplebench_external', value: 'Score (AVG@5)', ...linkedFromTable, page: 'https://simple-bench.com/' },
  {
    file: 'swe_bench_bash',
    value: '% Resolved',
    date: 'Date run',
    variant: 'mini-SWE-agent',
    effortStated: false,
    ...linked,
    page: 'https://www.swebench.com/',
  },
  {
    file: 'os_world_external',
    value: 'Score',
    scale: 'percent',
    date: 'Date added',
    variant: { column: 'Agent', part: /\((\d+ steps)\)/ },
    effortStated: false,
    ...linked,
    page: 'https://os-world.github.io/',
  },
  {
    file: 'the_agent_company_external',
    value: '% Score',
    date: 'Date',
    variant: { column: 'Name', part: /^(\S+) \+/ },
    effortStated: false,
    ...linkedFromTable,
    page: 'https://the-agent-company.com/',
  },
  { file: 'weirdml_external', value: 'Accuracy', ...linked, page: 'https://htihle.github.io/weirdml.html' },
  { file: 'fictionlivebench_external', value: '120k token score', ...linked, page: 'https://fiction.live/' },
  { file: 'geobench_external', value: 'ACW Avg Score', scale: 'plain', ...linked, page: 'https://geobench.org/' },
  { file: 'vpct_external', value: 'Correct', ...linked, page: 'https://cbrower.dev/vpct' },
  {
    file: 'gso_external',
    value: 'Score OPT@1',
    date: 'Evaluation date',
    variant: { column: 'Scaffold', part: /^(.+)$/ },
    ...linked,
    page: 'https://gso-bench.github.io/',
  },
  { file: 'deepresearchbench_external', value: 'Average score', ...linked, page: 'https://drb.futuresearch.ai/' },
  {
    file: 'cad_eval_external',
    value: 'Overall pass (%)',
    n: 'Total tasks',
    effortStated: false,
    ...linked,
    page: 'https://willpatrick.xyz/cadevalresults_20250422_095709/',
  },
  {
    file: 'metr_time_horizons_external',
    value: 'Time horizon',
    scale: 'plain',
    interval: ['CI_low', 'CI_high'],
    release: 'METR version',
    ...linked,
    page: 'https://metr.org/',
  },
];
