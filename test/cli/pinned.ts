import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTree } from '../../src/cli/data-files.js';
import { ADAPTERS } from '../../src/cli/sources/index.js';
import type { UpstreamMeasurement, UpstreamScore } from '../../src/cli/sources/upstream.js';

/** The folder data/ of the repository. */
export const DATA = fileURLToPath(new URL('../../data', import.meta.url));

export function pinnedFiles(source: string): ReadonlyMap<string, string> {
  return readTree(join(DATA, 'sources', source));
}

export function pinnedScores(source: string): UpstreamScore[] {
  return ADAPTERS[source]!(pinnedFiles(source));
}

/** The one measurement of a model on a benchmark, under upstream names; fails if there are several. */
export function only(rows: readonly UpstreamScore[], model: string, benchmark: string): UpstreamMeasurement {
  const found = rows.filter((row) => row.model === model && row.benchmark === benchmark);
  if (found.length !== 1) throw new Error(`${found.length} rows of ${model} on ${benchmark}`);
  return found[0]!.score;
}
