import { pinnedFile } from './records.js';
import type { SourceFiles, UpstreamScore } from './upstream.js';

interface Row {
  readonly model: string;
  readonly benchmark: string;
  readonly value: number;
  readonly source: string;
  readonly date: string;
  readonly url: string;
}

const FILE = 'scores.json';

/** Figures copied by hand from vendors' pages, each with its page. */
export function readVendorFacts(files: SourceFiles): UpstreamScore[] {
  const rows = JSON.parse(pinnedFile(files, FILE)) as Row[];
  return rows.map(({ model, benchmark, value, source, date, url }) => ({
    model,
    benchmark,
    score: { value, by: 'vendor', date, url },
    publication: source,
    origin: { file: FILE, row: `${model} ${benchmark}` },
  }));
}
