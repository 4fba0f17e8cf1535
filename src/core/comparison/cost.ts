import type { Model } from '../dataset/dataset.js';

/** What somebody sends to a model and gets from it in a month. */
export interface Workload {
  /** Tokens, ≥ 0 and finite. */
  readonly input: number;
  readonly output: number;
}

/** US dollars a month, ≥ 0; a word where there is no list price; null where the price is not known. */
export type Cost = number | 'free' | 'self-hosted' | null;

/** Prices are given per so many tokens. */
const PRICE_TOKENS = 1e6;

/** Tokens of the answer that times are given for. */
export const ANSWER_TOKENS = 500;

/**
 * Σ tokens · price per million / 10⁶, at list prices: without discounts for caching or batches, and with the tokens of a
 * reasoning phase only as far as the workload counts them.
 * @throws {RangeError} for tokens that are no figure or below 0
 */
export function costOf({ price }: Pick<Model, 'price'>, { input, output }: Workload): Cost {
  for (const tokens of [input, output]) {
    if (!(tokens >= 0 && tokens < Infinity)) throw new RangeError(`${tokens} is no number of tokens`);
  }
  if (typeof price !== 'object') return price ?? null;
  const cost = (input / PRICE_TOKENS) * price.input + (output / PRICE_TOKENS) * price.output;
  return Number.isFinite(cost) ? cost : null;
}

/** Seconds until an answer of so many tokens is there, latency + tokens / speed; null unless both are known. */
export function answerTime(
  { latency, speed }: Pick<Model, 'latency' | 'speed'>,
  tokens = ANSWER_TOKENS,
): number | null {
  return latency === undefined || speed === undefined ? null : latency + tokens / speed;
}
