import type { Parameters } from 'fast-check';

/**
 * How often properties run: often, and the same every time. `PROPERTY_SEED=7 PROPERTY_RUNS=20000` explores elsewhere.
 */
export function runs({ numRuns = 1000 }: { readonly numRuns?: number } = {}): Parameters<unknown> {
  const { PROPERTY_SEED: seed = '20260419', PROPERTY_RUNS: more } = process.env;
  return { seed: Number(seed), numRuns: more === undefined ? numRuns : Number(more), includeErrorInReport: true };
}
