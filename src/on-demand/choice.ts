import type { ReportedBy } from '../core/index.js';

/** What the reader has chosen; laid over the attributes. A key that is absent leaves the attribute as it is. */
export interface Choice {
  readonly models?: readonly string[];
  /** Weights of categories by id. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly reportedBy?: ReportedBy;
}
