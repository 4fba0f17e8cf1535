import { formatValue } from '../../core/dataset/dataset-error.js';
import type { Place, Reading } from './record.js';

/** One of the figures that a file gives for one benchmark. */
export interface Candidate {
  /** As `--metric` names it; for lm-eval with its filter, `exact_match,strict-match`. */
  readonly metric: string;
  readonly value: number;
  readonly place: Place;
}

/**
 * One figure a benchmark: that of the metric which the user names, else the first in the order of the format. The
 * others are listed with their values.
 *
 * @param candidates In the format's order of preference.
 * @param wanted A metric's name, with or without its filter.
 * @returns the choice; undefined where there is none, or none that is wanted.
 */
export function chooseMetric<T extends Candidate>(
  candidates: readonly T[],
  benchmark: string,
  wanted: string | undefined,
  { leftOut }: Reading,
): T | undefined {
  const isWanted = ({ metric }: T): boolean => metric === wanted || metric.split(',')[0] === wanted;
  const chosen = wanted === undefined ? candidates[0] : candidates.find(isWanted);
  const reason =
    chosen === undefined
      ? `--metric asks for ${formatValue(wanted)}`
      : `one metric a benchmark: ${chosen.metric} is taken; say --metric ${JSON.stringify(`${benchmark}=…`)} for another`;
  for (const candidate of candidates) {
    if (candidate === chosen) continue;
    leftOut.push({
      place: candidate.place,
      name: `${benchmark}: ${candidate.metric}`,
      value: candidate.value,
      reason,
    });
  }
  return chosen;
}
