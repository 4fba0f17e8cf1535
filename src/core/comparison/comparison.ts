import type { Dataset, Model } from '../dataset/dataset.js';
import type { Basis, CategoryResult } from '../scoring/category.js';
import type { OverallResult } from '../scoring/overall.js';
import type { Row } from '../scoring/row.js';
import type { Sensitivity } from '../scoring/sensitivity.js';
import type { Evidence } from './evidence.js';
import type { Fact } from './fact.js';
import type { Verdict } from './verdict.js';

export type ReportedBy = 'any' | 'independent';

export interface CompareOptions {
  /** Which basis the top-level figures show; the level always comes from `shared`. Default `shared`. */
  readonly basis?: Basis | undefined;
  /** Category weights by id, ≥ 0; a category that is not named keeps its own, 0 drops it. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
  /** The categories to compare, as the whole; default all. */
  readonly categories?: readonly string[] | undefined;
  /** `independent` leaves out what vendors report of their own models. Default `any`. */
  readonly reportedBy?: ReportedBy | undefined;
}

/** A basis' figures with what would change them. */
export interface BasisResult {
  readonly categories: readonly CategoryResult[];
  readonly overall: OverallResult;
  readonly sensitivity: Sensitivity;
}

/** All there is to say of two models; no third model has a part in it. */
export interface PairComparison {
  readonly models: readonly [string, string];
  readonly rows: readonly Row[];
  readonly categories: readonly CategoryResult[];
  readonly overall: OverallResult;
  readonly byBasis: Readonly<Record<Basis, BasisResult>>;
  readonly evidence: Evidence;
  readonly sensitivity: Sensitivity;
  readonly verdict: Verdict;
  readonly facts: readonly Fact[];
}

/** Facts and figures of a comparison, without a word. The pair fields are those of the first two models. */
export interface Comparison extends Omit<PairComparison, 'models'> {
  /** In the order asked for. */
  readonly models: readonly [Model, Model, ...Model[]];
  readonly basis: Basis;
  readonly pairs: readonly PairComparison[];
  readonly reportedBy: ReportedBy;
  /** Where the figures come from. */
  readonly dataset: Pick<Dataset, 'name' | 'updated' | 'license' | 'sources'>;
}
