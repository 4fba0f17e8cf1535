import { jsonFiles } from './records.js';
import type { SourceFiles, UpstreamScore } from './upstream.js';

interface Submission {
  readonly model_name: string;
  readonly model_organization: string;
  readonly submitting_organization: string;
  readonly results: Readonly<Record<string, { readonly pass_1: number | null } | null>>;
  readonly methodology: { readonly evaluation_date: string };
}

const PAGE =
  'https://github.com/sierra-research/tau2-bench/tree/a2c024725189473d2d7cea3a5cfdbcc67478e41f/web/leaderboard/public';

/** Submissions to the τ²-bench board: pass^1 a domain; the vendor's own where it submitted its own model. */
export function readTau2Bench(files: SourceFiles): UpstreamScore[] {
  return jsonFiles<Submission>(files, /\/submission\.json$/).flatMap(({ path, value: submission }) =>
    Object.entries(submission.results).flatMap(([domain, result]): UpstreamScore[] => {
      if (result?.pass_1 === null || result?.pass_1 === undefined) return [];
      const own = submission.submitting_organization === submission.model_organization;
      return [
        {
          model: submission.model_name,
          benchmark: domain,
          score: {
            value: result.pass_1,
            by: own ? 'vendor' : 'independent',
            date: submission.methodology.evaluation_date,
            url: `${PAGE}/${path.replace(/\/submission\.json$/, '')}`,
          },
        },
      ];
    }),
  );
}
