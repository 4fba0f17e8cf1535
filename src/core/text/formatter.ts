import type { Benchmark } from '../dataset/dataset.js';
import { isElo } from '../scoring/scale.js';

/** Numbers, lists and dates of one language; all through `Intl`, made once a language. */
export interface Formatter {
  /** At most `digits` decimals, one by default. */
  readonly number: (value: number, digits?: 0 | 1 | 2) => string;
  /** Exactly one decimal, for columns. */
  readonly fixed: (value: number) => string;
  /** A share 0–1; never rounded to none or all where it is neither. */
  readonly percent: (share: number) => string;
  /** US dollars. */
  readonly dollars: (value: number) => string;
  /** Tokens in short: 256K, 1.05M. */
  readonly tokens: (value: number) => string;
  /** ISO date (`2026-04-19`, `2026-04`, `2026`) as the language writes it. */
  readonly date: (iso: string) => string;
  readonly plural: (count: number) => Intl.LDMLPluralRule;
  /** A list of `count` items: the texts between them, and the items by their position. */
  readonly list: (count: number, type: 'conjunction' | 'disjunction') => readonly (string | number)[];
}

const formatters = new Map<string, Formatter>();

export function formatterFor(tag: string): Formatter {
  let formatter = formatters.get(tag);
  if (!formatter) formatters.set(tag, (formatter = createFormatter(tag)));
  return formatter;
}

function createFormatter(tag: string): Formatter {
  // A formatter of Intl is dear to make, and each set of options wants its own.
  const numberFormat = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const format = new Intl.NumberFormat(tag, options);
    // The true minus sign is as wide as a digit and read out as "minus"; what rounds to zero has none.
    return (value) =>
      format
        .format(value)
        .replace(/^\W?-(?=[0.,]*$)/, '')
        .replace('-', '−')
        // Arabic has no narrow dollar sign of its own.
        .replace('US$', '$');
  };
  const digits = [0, 1, 2].map((maximumFractionDigits) => numberFormat({ maximumFractionDigits }));
  const percent = numberFormat({ style: 'percent' });
  // A slider's step says the dates of all sources anew.
  const dates = new Map<string, string>();
  // Of what is read, not of what it is rounded from: 0.96 is shown as 1.
  const plurals = new Intl.PluralRules(tag, { maximumFractionDigits: 1 });
  return {
    number: (value, most = 1) => digits[most]!(value),
    fixed: numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    percent: (share) => percent(share > 0 && share < 1 ? Math.min(0.99, Math.max(0.01, share)) : share),
    dollars: numberFormat({
      style: 'currency',
      currency: 'USD',
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: 4,
      trailingZeroDisplay: 'stripIfInteger',
    }),
    tokens: numberFormat({ notation: 'compact', maximumSignificantDigits: 3 }),
    date: (iso) => {
      if (!dates.has(iso)) dates.set(iso, formatDate(tag, iso));
      return dates.get(iso)!;
    },
    plural: (count) => plurals.select(count),
    list: (count, type) =>
      new Intl.ListFormat(tag, { type })
        .formatToParts(Array.from({ length: count }, (_, index) => String(index)))
        .map(({ type: kind, value }) => (kind === 'element' ? Number(value) : value)),
  };
}

/** As precise as the date is, in UTC, since the date names no place. */
function formatDate(tag: string, iso: string): string {
  const { length } = iso.split('-');
  const parts = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const known = Object.fromEntries(Object.entries(parts).slice(0, length));
  return new Intl.DateTimeFormat(tag, { ...known, timeZone: 'UTC' }).format(new Date(iso));
}

/** Percent and points as plain numbers, points by a hundredth since some run to 10 only; ratings without decimals, money and the rest with their unit. */
export function formatScore(format: Formatter, benchmark: Benchmark | undefined, value: number): string {
  const unit = benchmark?.unit ?? '%';
  if (unit === '%') return format.number(value);
  if (unit === 'points') return format.number(value, 2);
  if (benchmark && isElo(benchmark)) return format.number(value, 0);
  if (unit === 'USD') return format.dollars(value);
  return `${format.number(value, 2)} ${unit}`;
}
