import type { MetricConfig } from './every-eval-ever-record.js';
import type { StatedScale } from './record.js';

/** Units of schema 0.3 that are a share of 1 by their word. */
const SHARE_UNITS = new Set(['proportion', 'fraction', 'share', 'ratio', 'probability']);
const PERCENT_UNITS = new Set(['percent', 'percentage', '%']);

/**
 * The scale that a metric states: its unit first, then its range. A range of 0 to 1 is a share; other ranges stay as
 * they are. Without either a value has no place.
 */
export function everyEvalEverScale(metric: MetricConfig): StatedScale | undefined {
  const { metric_unit, metric_kind, score_type, lower_is_better: lowerIsBetter } = metric;
  const min = bound(metric.min_score);
  const max = bound(metric.max_score);
  const unit = metric_unit?.toLowerCase();
  if (/elo/i.test(`${unit ?? ''} ${metric_kind ?? ''}`)) return { unit: 'Elo', lowerIsBetter };
  if (unit !== undefined && PERCENT_UNITS.has(unit)) return { unit: '%', lowerIsBetter };
  if ((unit !== undefined && SHARE_UNITS.has(unit)) || score_type === 'binary') return { isShare: true, lowerIsBetter };
  if (unit === undefined && min === 0 && max === 1) return { isShare: true, lowerIsBetter };
  if (unit === undefined && (min === undefined || max === undefined)) return undefined;
  return { unit: metric_unit ?? 'points', min, max, lowerIsBetter };
}

/** Unbounded and unknown are both no bound. */
function bound(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
