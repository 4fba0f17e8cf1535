import type { MethodWords } from '../../core/text/locale.js';

export const method: MethodWords = {
  basis: {
    shared:
      'Only benchmarks that both took count: same version and conditions, both reported by vendors or both by independent testers. A category is the weighted mean of its shared benchmarks, the overall score that of the categories which have any.',
    all: 'Each model is averaged over its own tests, or by figures that a source states for both. The verdict does not rest on these but on the benchmarks that both took.',
  },
  level: 'What a verdict takes:',
  thresholds: ({ format: f }, t) => [
    `Any verdict: ${t.minSharedRows} shared benchmarks in ${t.minCategories} categories.`,
    `A lead: ${t.minDifference} point or more, an interval (where known) without zero, no single benchmark or category that decides it, ${f.percent(t.minWeightingShare)} of all weightings. Else the decision is split if each is ahead by ${t.splitLead} points somewhere, and a tie if not.`,
    `“Equal”: the whole interval within ${t.equalWithin} points.`,
    `A clear lead: ${t.clearRows} shared benchmarks from ${t.clearSources} unrelated sources in ${t.clearCategories} categories with ${f.percent(t.clearCoverage)} of the weight, and an interval without zero; where errors are unknown, ${t.signTestRows} benchmarks whose signs chance would give less than once in ${f.number(1 / t.signTestP)}.`,
  ],
  limits:
    'Intervals are 95%: from the standard error that a source states, else assumed from the number of questions; a ring instead of a dot means that none is known. They hold the luck of which questions were drawn, not the spread between runs or set-ups. A missing score counts as missing, never as zero.',
  weights: 'Weights',
  sources: 'Sources',
  updated: (date) => `Data of ${date}.`,
  license: (license) => `Data licence: ${license}.`,
  retrieved: (date) => `retrieved ${date}`,
};
