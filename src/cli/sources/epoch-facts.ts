import { EPOCH_FILES } from './epoch-files.js';
import { day } from './figures.js';
import { csvRecords, pinnedFile } from './records.js';
import type { SourceFiles, UpstreamFacts } from './upstream.js';

/** The day of release of each model version; none where the hub's files disagree. */
export function readEpochFacts(files: SourceFiles): UpstreamFacts[] {
  const days = new Map<string, Set<string>>();
  for (const { file } of EPOCH_FILES) {
    for (const row of csvRecords(pinnedFile(files, `${file}.csv`))) {
      const [model, released] = [row['Model version'], day(row['Release date'])];
      if (model && released !== undefined) days.set(model, (days.get(model) ?? new Set()).add(released));
    }
  }
  return [...days]
    .filter(([, stated]) => stated.size === 1)
    .map(([model, stated]) => ({ model, released: [...stated][0]! }));
}
