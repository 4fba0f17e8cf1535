/** Numbers, lists and dates of one language; all through `Intl`, made once a language. */
export interface Formatter {
  /** At most `digits` decimals, one by default. */
  number(value: number, digits?: number): string;
  /** Exactly one decimal, for columns. */
  fixed(value: number): string;
  /** With its sign. */
  signed(value: number): string;
  /** A share 0–1; never rounded to none or all where it is neither. */
  percent(share: number): string;
  /** US dollars. */
  dollars(value: number): string;
  /** Tokens in short: 256K, 1.05M. */
  tokens(value: number): string;
  /** ISO date (`2026-04-19`, `2026-04`, `2026`) as the language writes it. */
  date(iso: string): string;
  plural(count: number): Intl.LDMLPluralRule;
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): readonly ListPart[];
}

/** An item (by its position) or the text between two. */
export type ListPart = { readonly item: number } | { readonly text: string };

const formatters = new Map<string, Formatter>();

export function formatterFor(tag: string): Formatter {
  let formatter = formatters.get(tag);
  if (!formatter) formatters.set(tag, (formatter = createFormatter(tag)));
  return formatter;
}

function createFormatter(tag: string): Formatter {
  const numbers = new Map<string, Intl.NumberFormat>();
  const format = (value: number, options: Intl.NumberFormatOptions): string => {
    const key = JSON.stringify(options);
    let one = numbers.get(key);
    if (!one) numbers.set(key, (one = new Intl.NumberFormat(tag, options)));
    // The true minus sign is as wide as a digit and read out as "minus".
    return one.format(Object.is(value, -0) ? 0 : value).replace('-', '−');
  };
  const plurals = new Intl.PluralRules(tag);
  return {
    number: (value, digits = 1) => format(value, { maximumFractionDigits: digits, signDisplay: 'negative' }),
    fixed: (value) =>
      format(value, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative' }),
    signed: (value) => format(value, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    percent: (share) =>
      format(share > 0 && share < 1 ? Math.min(0.99, Math.max(0.01, share)) : share, {
        style: 'percent',
        maximumFractionDigits: 0,
      }),
    dollars: (value) =>
      format(value, {
        style: 'currency',
        currency: 'USD',
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
        maximumFractionDigits: value < 0.1 ? 4 : 2,
      }),
    tokens: (value) => format(value, { notation: 'compact', maximumSignificantDigits: 3 }),
    date: (iso) => formatDate(tag, iso),
    plural: (count) => plurals.select(count),
    list: (items, type = 'conjunction') => {
      let item = 0;
      return new Intl.ListFormat(tag, { type })
        .formatToParts(items)
        .map((part) => (part.type === 'element' ? { item: item++ } : { text: part.value }));
    },
  };
}

/** As precise as the date is, in UTC, since the date names no place. */
function formatDate(tag: string, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number | undefined, number | undefined];
  return new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
