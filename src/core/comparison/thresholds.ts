/** The numbers of the verdict. They are judgement; each says why, and the method note prints them. */
export const THRESHOLDS = {
  /** Below two shared rows a single test would carry the whole verdict. */
  minSharedRows: 2,
  /** Below two categories "overall" would be another word for one subject. */
  minCategories: 2,
  /** Overall differences under a point are smaller than the spread between two runs of the same test. */
  minDifference: 1,
  /** A leader who loses under more than a quarter of all weightings leads by the choice of weights. */
  minWeightingShare: 0.75,
  /** To split a decision each side must lead somewhere by more than rounding and run-to-run noise. */
  splitLead: 3,
  /** Scores within two points either way are equal for any purpose we know; only then do we say "equal". */
  equalWithin: 2,
  /** A clear lead needs breadth: rows, sources that are independent of each other, and subjects. */
  clearRows: 5,
  clearSources: 3,
  clearCategories: 3,
  /** Half of the weight must have been measured on both before a headline may say "overall". */
  clearCoverage: 0.5,
  /** Without intervals the signs must speak: ten rows, and odds under one in a hundred that chance gave them. */
  signTestRows: 10,
  signTestP: 0.01,
  /** The usual average is worth a sentence when it names another leader by at least this much … */
  basesDisagreeOther: 3,
  /** … or the same leader with a lead at least this much wider than the shared rows give. */
  basesDisagreeWider: 5,
  /** Price ratios under two are printed, not spoken of. */
  priceRatio: 2,
  /** A context window, speed or latency that is less than a quarter better is no reason to choose a model. */
  operatorRatio: 1.25,
  /** At most this many reasons a model. */
  reasons: 2,
} as const;
