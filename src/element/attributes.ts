import type { Basis, SectionName } from '../core/index.js';
import { parseKeywords, parseList, parseWeights, SECTIONS } from '../core/options.js';

/** The attributes as the element uses them; what cannot be used falls back and is named in `warnings`. */
export interface Settings {
  readonly models: readonly string[];
  readonly basis: Basis;
  readonly sections: readonly SectionName[];
  readonly categories: readonly string[];
  readonly weights: Readonly<Record<string, number>>;
  readonly headingLevel: number;
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
  readonly theme: string | null;
  readonly loading: string;
  readonly headingLevel: number;
  readonly timeout: number;
}

export const DEFAULTS = { headingLevel: 3, timeout: 10 } as const;

export function readAttributes(attributes: Attributes): Settings {
  const { headingLevel, timeout } = attributes;
  const warnings: string[] = [];
  const expect = (holds: boolean, name: string, value: unknown, expected: string): boolean => {
    if (!holds) warnings.push(`${name}="${String(value)}": expected ${expected}`);
    return holds;
  };
  const oneOf = (name: 'basis' | 'theme' | 'loading', words: readonly string[]): boolean =>
    expect(words.includes(attributes[name] ?? words[0]!), name, attributes[name], words.join(', '));
  oneOf('basis', ['shared', 'all']);
  oneOf('theme', ['auto', 'light', 'dark']);
  oneOf('loading', ['lazy', 'eager']);
  const sections = parseKeywords(attributes.sections, SECTIONS);
  expect(sections.invalid.length === 0, 'sections', sections.invalid.join(' '), SECTIONS.join(' '));
  const { weights, invalid } = parseWeights(attributes.weights);
  expect(invalid.length === 0, 'weights', invalid.join(' '), 'category:number');
  const isLevel = expect([2, 3, 4, 5, 6].includes(headingLevel), 'heading-level', headingLevel, '2 to 6');
  const isTimeout = expect(timeout > 0, 'timeout', timeout, 'seconds above 0');
  return {
    models: parseList(attributes.models),
    basis: attributes.basis === 'all' ? 'all' : 'shared',
    sections: sections.keywords.length > 0 ? sections.keywords : SECTIONS,
    categories: parseList(attributes.categories),
    weights,
    headingLevel: isLevel ? headingLevel : DEFAULTS.headingLevel,
    timeout: isTimeout ? timeout : DEFAULTS.timeout,
    warnings,
  };
}
