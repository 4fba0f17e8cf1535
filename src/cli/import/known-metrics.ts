import { ownValue } from '../../core/dataset/own-value.js';
import type { StatedScale } from './record.js';

/**
 * Metrics whose scale is known by their name, for formats that state none. Shares are means of marks from 0 to 1.
 * Left out on purpose, because tasks write them on 0 to 1 and on 0 to 100: f1, em, rouge, bleu.
 */
const SHARES =
  /^(?:acc|acc_norm|acc_bytes|acc_mutual_info|accuracy|exact_match|math_verify|pass@\d+|pass_at_\d+|(?:prompt|inst)_level_(?:strict|loose)_acc)$/;

const SCALES: Readonly<Record<string, StatedScale>> = {
  word_perplexity: { unit: 'perplexity', lowerIsBetter: true },
  byte_perplexity: { unit: 'perplexity', lowerIsBetter: true },
  perplexity: { unit: 'perplexity', lowerIsBetter: true },
  bits_per_byte: { unit: 'bits per byte', lowerIsBetter: true },
  loss: { unit: 'loss', lowerIsBetter: true },
  wer: { lowerIsBetter: true },
  cer: { lowerIsBetter: true },
};

/** The scale of a metric by its name; undefined where the name does not say. */
export function scaleOfMetric(metric: string): StatedScale | undefined {
  if (SHARES.test(metric)) return { isShare: true, lowerIsBetter: false };
  return ownValue(SCALES, metric);
}
