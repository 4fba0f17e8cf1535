import { DATE_PATTERN, URL_PATTERN } from '../../core/dataset/definition.js';
import { nearestId } from '../../core/dataset/nearest-id.js';
import { ownValue } from '../../core/dataset/own-value.js';
import { CliError } from '../cli-error.js';
import { present } from '../sources/records.js';
import type { ImportedScore } from './record.js';

/** What `--set` may state, and what its values look like. */
const FIELDS: Readonly<Record<string, { readonly is: (value: string) => boolean; readonly expected: string }>> = {
  model: { is: isText, expected: 'a name' },
  benchmark: { is: isText, expected: 'a name' },
  by: { is: (value) => value === 'vendor' || value === 'independent', expected: 'vendor or independent' },
  variant: { is: isText, expected: 'a text' },
  effort: { is: isText, expected: 'a text' },
  note: { is: isText, expected: 'a text' },
  date: { is: (value) => DATE_PATTERN.test(value), expected: 'a date such as 2026-04-19' },
  url: { is: (value) => URL_PATTERN.test(value), expected: 'a web address' },
  n: { is: (value) => /^[1-9]\d*$/.test(value), expected: 'a whole number above 0' },
  unit: { is: isText, expected: 'a unit, or share for shares of 1' },
  min: { is: isNumeral, expected: 'a number' },
  max: { is: isNumeral, expected: 'a number' },
  'lower-is-better': { is: (value) => value === 'true' || value === 'false', expected: 'true or false' },
  source: { is: isText, expected: 'the name of a source' },
  'source-url': { is: (value) => URL_PATTERN.test(value), expected: 'a web address' },
  license: { is: isText, expected: 'the licence of the source' },
  retrieved: { is: (value) => DATE_PATTERN.test(value), expected: 'a date such as 2026-04-19' },
};

export const SET_FIELDS = Object.keys(FIELDS);

function isText(value: string): boolean {
  return value !== '';
}

function isNumeral(value: string): boolean {
  return value.trim() !== '' && Number.isFinite(Number(value));
}

/** @throws {CliError} with every field that is not one, and every value that cannot be its. */
export function checkSet(set: ReadonlyMap<string, string>): void {
  const problems = [...set].flatMap(([name, value]) => {
    const field = ownValue(FIELDS, name);
    if (field === undefined) {
      const near = nearestId(name, SET_FIELDS);
      return `--set ${name}: there is no such field; ${near ? `did you mean ${near}?` : `there are ${SET_FIELDS.join(', ')}`}`;
    }
    return field.is(value) ? [] : `--set ${name}: expected ${field.expected}, got ${JSON.stringify(value)}`;
  });
  const needsSource = ['source-url', 'license', 'retrieved'].find((name) => set.has(name) && !set.has('source'));
  if (needsSource !== undefined)
    problems.push(`--set ${needsSource}: says something of a source; add --set source=<name>`);
  if (problems.length > 0) throw new CliError(problems.join('\n'));
}

/** Fills what the file leaves open; what it states stays. */
export function withSet(score: ImportedScore, set: ReadonlyMap<string, string>): ImportedScore {
  if (set.size === 0) return score;
  const { scale } = score;
  const number = (name: string): number | undefined => (set.has(name) ? Number(set.get(name)) : undefined);
  const lower = set.get('lower-is-better');
  const unit = scale.isShare || scale.unit !== undefined ? undefined : set.get('unit');
  const source = set.get('source');
  return {
    ...score,
    by: score.by ?? (set.get('by') as ImportedScore['by']),
    variant: score.variant ?? set.get('variant'),
    effort: score.effort ?? set.get('effort'),
    note: score.note ?? set.get('note'),
    date: score.date ?? set.get('date'),
    url: score.url ?? set.get('url'),
    n: score.n ?? number('n'),
    scale: {
      ...scale,
      ...(unit === 'share' ? { isShare: true } : unit === undefined ? {} : { unit }),
      min: scale.min ?? number('min'),
      max: scale.max ?? number('max'),
      lowerIsBetter: scale.lowerIsBetter ?? (lower === undefined ? undefined : lower === 'true'),
    },
    source:
      score.source ??
      (source === undefined
        ? undefined
        : present<NonNullable<ImportedScore['source']>>({
            name: source,
            url: set.get('source-url'),
            license: set.get('license'),
            retrieved: set.get('retrieved'),
          })),
  };
}
