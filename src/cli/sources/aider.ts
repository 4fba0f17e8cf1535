import { parse } from 'yaml';
import { pinnedFile } from './records.js';
import type { SourceFiles, UpstreamScore } from './upstream.js';

interface Run {
  readonly dirname: string;
  readonly model: string;
  readonly edit_format: string;
  readonly pass_rate_2: number;
  readonly total_tests: number;
  readonly date: string;
}

const FILE = 'polyglot_leaderboard.yml';

/** Aider's polyglot board: share of exercises solved within two attempts; the edit format is the test condition. */
export function readAider(files: SourceFiles): UpstreamScore[] {
  const runs = parse(pinnedFile(files, FILE), { schema: 'failsafe' }) as Record<keyof Run, string>[];
  return runs.map((run) => ({
    model: run.model,
    benchmark: 'polyglot',
    score: {
      value: Number(run.pass_rate_2),
      n: Number(run.total_tests),
      by: 'independent',
      variant: run.edit_format,
      date: run.date,
      url: 'https://aider.chat/docs/leaderboards/',
    },
    origin: { file: FILE, row: run.dirname },
  }));
}
