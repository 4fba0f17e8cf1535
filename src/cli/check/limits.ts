/** The numbers of the rules. They are judgement; each says why. */
export const LIMITS = {
  /** A benchmark on which every model is this far up its scale (0–100) has no room left to tell them apart. */
  saturated: 97,
  /** One or two models at the top say nothing about a benchmark. */
  saturatedModels: 3,
  /** Above this share of all weight one category is most of what is called overall. */
  dominantShare: 0.6,
  /** A model that can be compared with fewer than this share of the others stands beside them, not among them. */
  comparableShare: 0.5,
  /** Equal figures happen; this many, and this share of what two models have in common, are more likely a copy. */
  copiedScores: 4,
  copiedShare: 0.5,
  /** Tokens. Below, a figure is most likely in thousands; above, a slip. */
  leastContext: 1000,
  mostContext: 100_000_000,
  /** US dollars per million tokens. Outside these a price is most likely per token or per thousand. */
  leastPrice: 0.005,
  mostPrice: 1000,
  /** A stated error under this share of the binomial one is most likely on another scale, 0.022 for 2.2. */
  leastErrorShare: 0.1,
  /** To win one or two benchmarks is no pattern. */
  cherryRows: 3,
  /** Benchmarks that only one provider's models took, as a share of those it took. */
  cherryShare: 0.25,
} as const;
