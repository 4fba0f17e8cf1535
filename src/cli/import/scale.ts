import type { DraftBenchmark } from './draft.js';
import type { ImportedScore, StatedScale } from './record.js';

/** How values of a file become values of a benchmark; `mismatch` says why they cannot. */
export type Fit = { readonly factor: number } | { readonly mismatch: string };

type Scale = Pick<DraftBenchmark, 'unit' | 'min' | 'max' | 'lowerIsBetter'>;

/** The fields of a benchmark that a file brings along, as the file states its scale. */
export function benchmarkScale({ isShare, unit, min, max, lowerIsBetter }: StatedScale): Scale {
  const direction = lowerIsBetter === true ? { lowerIsBetter } : {};
  if (isShare || unit === undefined || unit === '%') return { unit: '%', ...direction };
  return { unit, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), ...direction };
}

/** Shares become percentages; a unit, a range or a direction that contradicts the benchmark's is no fit. */
export function fitScale(stated: StatedScale, benchmark: DraftBenchmark): Fit {
  const { unit, min, max } = rangeOf(benchmark);
  const lower = benchmark.lowerIsBetter ?? false;
  if (stated.lowerIsBetter !== undefined && stated.lowerIsBetter !== lower)
    return { mismatch: `lower is better ${lower ? 'in the dataset, not here' : 'here, not in the dataset'}` };
  if (stated.isShare) {
    if (min === 0 && max === 100) return { factor: 100 };
    return min === 0 && max === 1 ? { factor: 1 } : { mismatch: `a share of 1, and the benchmark is in ${unit}` };
  }
  if (stated.unit !== undefined && stated.unit.toLowerCase() !== unit.toLowerCase() && !isHundred(stated, benchmark))
    return { mismatch: `in ${stated.unit}, and the benchmark is in ${unit}` };
  for (const [end, own] of [
    [stated.min, min],
    [stated.max, max],
  ] as const) {
    if (end !== undefined && own !== undefined && end !== own)
      return {
        mismatch: `on ${stated.min ?? '–∞'} to ${stated.max ?? '∞'}, and the benchmark is on ${min ?? '–∞'} to ${max ?? '∞'}`,
      };
  }
  return { factor: 1 };
}

/** Percentages and points of a hundred are the same figures. */
function isHundred({ unit, min, max }: StatedScale, benchmark: DraftBenchmark): boolean {
  const own = rangeOf(benchmark);
  const isOwn = own.min === 0 && own.max === 100;
  return isOwn && (unit === '%' || (min === 0 && max === 100));
}

function rangeOf({ unit = '%', min, max }: DraftBenchmark): { unit: string; min?: number; max?: number } {
  const hundred = unit === '%';
  const [low, high] = [min ?? (hundred ? 0 : undefined), max ?? (hundred ? 100 : undefined)];
  return { unit, ...(low === undefined ? {} : { min: low }), ...(high === undefined ? {} : { max: high }) };
}

/** A product without the last bits of the binary fraction, which no source states. */
export function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}

/** Why a value has no place on the scale of the benchmark; undefined where it has. */
export function outside(
  values: readonly number[],
  score: ImportedScore,
  benchmark: DraftBenchmark,
): string | undefined {
  const { unit, min = -Infinity, max = Infinity } = rangeOf(benchmark);
  if (values.every((value) => value >= min && value <= max)) return undefined;
  const isStated = score.scale.unit !== undefined || score.scale.isShare === true;
  const mend = isStated ? '' : '; say which unit it is in: --set unit=…';
  return `outside ${min} to ${max}, the scale of ${unit}${mend}`;
}

/** Whether a value that came without a unit could as well be a share of 1 as a percentage. */
export function couldBeShare({ scale, value }: ImportedScore, benchmark: DraftBenchmark): boolean {
  const { min, max } = rangeOf(benchmark);
  return scale.unit === undefined && !scale.isShare && min === 0 && max === 100 && value >= 0 && value <= 1;
}
