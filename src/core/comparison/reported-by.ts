import type { Dataset } from '../dataset/dataset.js';
import { isCounted } from '../scoring/weighting.js';
import { compareModels } from './compare.js';
import type { CompareOptions, ReportedBy } from './comparison.js';
import { isSameOutcome, type Outcome } from './expectation.js';

/** A verdict and the number of shared benchmarks that it rests on. */
export interface ReportedOutcome extends Outcome {
  readonly shared: number;
}

/** The verdict with all figures and with those only that nobody reports of their own model. */
export interface ReportedByEffect extends Readonly<Record<ReportedBy, ReportedOutcome>> {
  /** Whether level or leader differ. */
  readonly changes: boolean;
}

/**
 * What the switch `reportedBy` does to the verdict on the first two models; what it is set to in the options does not
 * matter.
 * @throws {ComparisonError} as `compareModels`
 */
export function reportedByEffect(
  dataset: Dataset,
  modelIds: readonly string[],
  options: Omit<CompareOptions, 'reportedBy'> = {},
): ReportedByEffect {
  const outcome = (reportedBy: ReportedBy): ReportedOutcome => {
    const [pair] = compareModels(dataset, modelIds, { ...options, reportedBy }).pairs;
    const { level, leader } = pair!.verdict;
    return { level, leader, shared: pair!.rows.filter(isCounted).length };
  };
  const [any, independent] = [outcome('any'), outcome('independent')];
  return { any, independent, changes: !isSameOutcome(any, independent) };
}
