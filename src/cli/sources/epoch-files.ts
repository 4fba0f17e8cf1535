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
  /** `percent` where the column of the error is in percent, though that of the value is a share. */
  readonly errorScale?: 'percent';
  readonly interval?: readonly [low: string, high: string];
  readonly n?: string;
  readonly date?: string;
  readonly url?: string;
  /** The log of the run, which `trace` shows; readers are sent to the page. */
  readonly log?: string;
  /** The page for a row without a link. */
  readonly page: string;
  /** The variant: a text, or how it is read from a column. */
  readonly variant?: string | VariantColumn;
  /** Column whose text, where there is one, makes it another release of the benchmark. */
  readonly release?: string;
  /** Only rows whose cell in this column is one of these: the others are another test. */
  readonly only?: { readonly column: string; readonly values: readonly string[] };
  /** False where the board does not state the effort and the hub only assumes or omits it. */
  readonly effortStated?: false;
}

/** A test condition in a column's text. */
export interface VariantColumn {
  readonly column: string;
  /** The first group is the condition; a text without it is an error, unless `otherwise` says what it means. */
  readonly part: RegExp;
  readonly prefix?: string;
  readonly otherwise?: string;
}

const ownRun = {
  value: 'mean_score',
  stderr: 'stderr',
  date: 'Started at',
  log: 'Log viewer',
  page: 'https://epoch.ai/benchmarks',
} as const;
const linked = { url: 'Source link' } as const;
const linkedFromTable = { url: 'Source link (site from table)' } as const;
const TRIMMED = /^\s*(.*\S)\s*$/;

const OWN_RUNS: readonly EpochFile[] = [
  { file: 'gpqa_diamond', ...ownRun, page: 'https://epoch.ai/benchmarks/gpqa-diamond' },
  { file: 'otis_mock_aime_2024_2025', ...ownRun, page: 'https://epoch.ai/benchmarks/otis-mock-aime-2024-2025' },
  { file: 'frontiermath', ...ownRun, page: 'https://epoch.ai/frontiermath' },
  { file: 'frontiermath_tier_4', ...ownRun, page: 'https://epoch.ai/frontiermath' },
  { file: 'math_level_5', ...ownRun, page: 'https://epoch.ai/benchmarks/math-level-5' },
  { file: 'simpleqa_verified', ...ownRun },
  { file: 'swe_bench_verified', ...ownRun, variant: 'Epoch scaffold' },
  { file: 'chess_puzzles', ...ownRun },
];

const BOARDS: readonly EpochFile[] = [
  { file: 'arc_agi_external', value: 'Score', ...linked, page: 'https://arcprize.org/leaderboard' },
  { file: 'arc_agi_2_external', value: 'Score', page: 'https://arcprize.org/leaderboard' },
  // The column is headed as a standard error, but holds 1.96 times the binomial one of its questions in every row.
  {
    file: 'hle_external',
    model: 'Name',
    value: 'Accuracy',
    halfWidth: 'Accuracy Standard Error',
    page: 'https://lastexam.ai/',
  },
  { file: 'simplebench_external', value: 'Score (AVG@5)', ...linkedFromTable, page: 'https://simple-bench.com/' },
  // Its column of standard errors holds figures a hundred times too small for the number of its runs, so it is not read.
  { file: 'weirdml_external', value: 'Accuracy', ...linked, page: 'https://htihle.github.io/weirdml.html' },
  { file: 'fictionlivebench_external', value: '120k token score', ...linked, page: 'https://fiction.live/' },
  {
    file: 'geobench_external',
    value: 'ACW Avg Score',
    scale: 'plain',
    only: { column: 'Tools', values: ['None', ''] },
    ...linked,
    page: 'https://geobench.org/',
  },
  { file: 'vpct_external', value: 'Correct', ...linked, page: 'https://cbrower.dev/vpct' },
  {
    file: 'cad_eval_external',
    value: 'Overall pass (%)',
    n: 'Total tasks',
    effortStated: false,
    ...linked,
    page: 'https://willpatrick.xyz/cadevalresults_20250422_095709/',
  },
  {
    file: 'lech_mazur_writing_external',
    value: 'Mean score',
    scale: 'plain',
    ...linked,
    page: 'https://github.com/lechmazur/writing',
  },
  {
    file: 'balrog_external',
    value: 'Average progress',
    stderr: 'Average Standard error',
    date: 'Date added',
    ...linked,
    page: 'https://balrogai.com/',
  },
];

const AGENT_BOARDS: readonly EpochFile[] = [
  {
    file: 'swe_bench_bash',
    value: '% Resolved',
    date: 'Date run',
    // Its second release calls tools where the first reads commands from prose.
    variant: {
      column: 'SWE-Agent Release Version',
      part: /^(2)\./,
      prefix: 'mini-SWE-agent ',
      otherwise: 'mini-SWE-agent',
    },
    effortStated: false,
    ...linked,
    page: 'https://www.swebench.com/',
  },
  {
    file: 'os_world_external',
    value: 'Score',
    scale: 'percent',
    date: 'Date added',
    variant: { column: 'Agent', part: /\((\d+ steps)\)/, otherwise: 'steps not stated' },
    effortStated: false,
    ...linked,
    page: 'https://os-world.github.io/',
  },
  {
    file: 'the_agent_company_external',
    value: '% Score',
    date: 'Date',
    variant: { column: 'Name', part: /^(\S+) \+/, otherwise: 'agent not stated' },
    effortStated: false,
    ...linkedFromTable,
    page: 'https://the-agent-company.com/',
  },
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
    file: 'terminalbench_external',
    value: 'Accuracy mean',
    stderr: 'Accuracy SE',
    date: 'Run date',
    variant: { column: 'Agent', part: TRIMMED },
    // Agents that are run with models of several makers; the others are products of one.
    only: { column: 'Agent', values: ['Terminus 2', 'Mini-SWE-Agent', 'OpenHands'] },
    url: 'Source Link',
    effortStated: false,
    page: 'https://www.tbench.ai/leaderboard/terminal-bench/2.0',
  },
  // Headed as a standard error, but wider than the binomial one of a single run of its 480 tasks, and these are means of
  // eight: half of a 95 % interval.
  {
    file: 'apex_agents_external',
    model: 'Name',
    value: 'Pass@1 score',
    halfWidth: 'Pass@1 Standard Error',
    errorScale: 'percent',
    page: 'https://www.mercor.com/apex/apex-agents-leaderboard/',
  },
  {
    file: 'posttrainbench_external',
    value: 'Average (%)',
    variant: { column: 'Scaffold', part: TRIMMED },
    page: 'https://posttrainbench.com/',
  },
  {
    file: 'metr_time_horizons_external',
    value: 'Time horizon',
    scale: 'plain',
    interval: ['CI_low', 'CI_high'],
    release: 'METR version',
    // METR names models without it, and the hub has one GPT-5 at medium in the first release and at high in the second.
    effortStated: false,
    ...linked,
    page: 'https://metr.org/',
  },
];

export const EPOCH_FILES: readonly EpochFile[] = [...OWN_RUNS, ...BOARDS, ...AGENT_BOARDS];

/** Columns that every file may have: the day of release, what people need to judge a row, and the key of its trail. */
const KEPT = ['Model version', 'Release date', 'Name', 'Agent', 'Notes', 'Notes (details)', 'id', 'ID', 'UUID'];

/** The columns of a file that are worth pinning, in the order of its heading. */
export function epochColumns(description: EpochFile, heading: readonly string[]): string[] {
  const { value, model, stderr, halfWidth, interval, n, date, url, log, variant, release, only } = description;
  const read = [value, model, stderr, halfWidth, ...(interval ?? []), n, date, url, log, release, only?.column];
  if (typeof variant === 'object') read.push(variant.column);
  const wanted = new Set([...KEPT, ...read]);
  return heading.filter((column) => wanted.has(column));
}
