import { pinnedFile, present } from './records.js';
import type { SourceFiles, UpstreamMeasurement, UpstreamScore } from './upstream.js';

interface Submission {
  readonly model_name: string;
  readonly model_organization: string;
  readonly submitting_organization: string;
  readonly reasoning_effort?: string;
  readonly results: Readonly<Record<string, DomainResult | null>>;
  readonly methodology: {
    readonly evaluation_date: string;
    readonly tau2_bench_version?: string | null;
  };
}

interface DomainResult {
  readonly pass_1: number | null;
  readonly retrieval_config?: string;
}

const FILE = 'submissions.json';
const PAGE =
  'https://github.com/sierra-research/tau2-bench/tree/a2c024725189473d2d7cea3a5cfdbcc67478e41f/web/leaderboard/public/submissions';

/**
 * Submissions of text models to the τ²-bench board: pass^1 a domain; the vendor's own where it submitted its own model.
 * A model's upstream name carries its effort where the submission states one: `GPT-5.2 (high)`. A benchmark's is the domain;
 * `retail 1.0` under release 1, whose tasks and user differ, and `tau-bench retail` for a figure of the first τ-bench.
 */
export function readTau2Bench(files: SourceFiles): UpstreamScore[] {
  const submissions = JSON.parse(pinnedFile(files, FILE)) as Record<string, Submission>;
  return Object.entries(submissions).flatMap(([key, submission]) =>
    Object.entries(submission.results).flatMap(([domain, result]): UpstreamScore[] => {
      if (result?.pass_1 === null || result?.pass_1 === undefined) return [];
      const own = maker(submission.submitting_organization) === maker(submission.model_organization);
      return [
        {
          model: modelName(submission),
          benchmark: benchmarkName(domain, submission),
          score: present<UpstreamMeasurement>({
            value: Math.round(result.pass_1 * 100) / 100,
            by: own ? 'vendor' : 'independent',
            variant: result.retrieval_config,
            date: submission.methodology.evaluation_date,
            url: `${PAGE}/${key}`,
          }),
          origin: { file: FILE, row: key },
        },
      ];
    }),
  );
}

/** Alibaba submits under its own name and that of its model family. */
function maker(organization: string): string {
  return ['Alibaba', 'Alibaba Cloud'].includes(organization) ? 'Qwen' : organization;
}

function modelName({ model_name, reasoning_effort }: Submission): string {
  return reasoning_effort === undefined ? model_name : `${model_name} (${reasoning_effort})`;
}

function benchmarkName(domain: string, { methodology }: Submission): string {
  const version = methodology.tau2_bench_version ?? '';
  if (version === 'original tau-bench') return `tau-bench ${domain}`;
  return version.startsWith('1.0') && domain !== 'banking_knowledge' ? `${domain} 1.0` : domain;
}
