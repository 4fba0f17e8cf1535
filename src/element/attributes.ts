import type { SectionName } from '../core/index.js';
import { CONTROLS, parseKeywords, parseList, parseWeights, SECTIONS, type ControlName } from '../core/options.js';
import type { ReaderSettings } from '../on-demand/context.js';

/** The attributes as the element uses them; what cannot be used falls back and is named in `warnings`. */
export interface Settings extends ReaderSettings {
  readonly sections: readonly SectionName[];
  readonly controls: readonly ControlName[];
  /** Seconds. */
  readonly timeout: number;
  readonly warnings: readonly string[];
}

export interface Attributes {
  readonly models: string | null;
  readonly basis: string | null;
  readonly sections: string | null;
  readonly categories: string | null;
  readonly weights: string | null;
  readonly reportedBy: string | null;
  readonly controls: string | null;
  readonly expect: string | null;
  readonly subscribe: string | null;
  readonly urlState: boolean;
  readonly theme: string | null;
  readonly loading: string;
  /** Null: the attribute was there and is gone. */
  readonly headingLevel: number | null;
  readonly timeout: number | null;
}

export const DEFAULTS = { headingLevel: 3, timeout: 10, controls: 'weights table export' } as const;

export function readAttributes(attributes: Attributes): Settings {
  const { headingLevel, timeout, expect: lock, subscribe, urlState } = attributes;
  const warnings: string[] = [];
  const expect = (holds: boolean, name: string, value: unknown, expected: string): boolean => {
    if (!holds) warnings.push(`${name}="${String(value)}": expected ${expected}`);
    return holds;
  };
  const oneOf = (name: string, value: string | null, words: readonly string[]): boolean =>
    expect(words.includes(value ?? words[0]!), name, value, words.join(', '));
  oneOf('basis', attributes.basis, ['shared', 'all']);
  oneOf('reported-by', attributes.reportedBy, ['any', 'independent']);
  oneOf('theme', attributes.theme, ['auto', 'light', 'dark']);
  oneOf('loading', attributes.loading, ['lazy', 'eager']);
  const keywords = <T extends string>(name: string, value: string | null, known: readonly T[]): T[] => {
    const { keywords: words, invalid } = parseKeywords(value, known);
    expect(invalid.length === 0, name, invalid.join(' '), known.join(' '));
    return words;
  };
  const sections = keywords('sections', attributes.sections, SECTIONS);
  const controls = attributes.controls ?? DEFAULTS.controls;
  const { weights, invalid } = parseWeights(attributes.weights);
  expect(invalid.length === 0, 'weights', invalid.join(' '), 'category:number');
  const isLevel = expect([null, 2, 3, 4, 5, 6].includes(headingLevel), 'heading-level', headingLevel, '2 to 6');
  const isTimeout = expect(timeout === null || timeout > 0, 'timeout', timeout, 'seconds above 0');
  return {
    models: parseList(attributes.models),
    basis: attributes.basis === 'all' ? 'all' : 'shared',
    reportedBy: attributes.reportedBy === 'independent' ? 'independent' : 'any',
    sections: sections.length > 0 ? sections : SECTIONS,
    controls: keywords('controls', controls === 'none' ? '' : controls, CONTROLS),
    expect: lock,
    subscribe,
    urlState,
    categories: parseList(attributes.categories),
    weights,
    headingLevel: (isLevel && headingLevel) || DEFAULTS.headingLevel,
    timeout: (isTimeout && timeout) || DEFAULTS.timeout,
    warnings,
  };
}
