import { parseKeywords, parseList, parseWeights, SECTIONS, type Basis, type SectionName } from '../core/index.js';

/** The attributes as the element uses them; what cannot be used falls back and is named in `warnings`. */
export interface Settings {
  readonly models: readonly string[];
  readonly basis: Basis;
  readonly sections: readonly SectionName[];
  readonly categories: readonly string[];
  readonly weights: Readonly<Record<string, number>>;
  readonly headingLevel: number;
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

const DEFAULT_HEADING_LEVEL = 3;

export function readAttributes(attributes: Attributes): Settings {
  const warnings: string[] = [];
  const warn = (name: string, value: unknown, expected: string): void => {
    warnings.push(`${name}="${String(value)}": expected ${expected}`);
  };
  const oneOf = <T extends string>(name: 'basis' | 'theme' | 'loading', words: readonly [T, ...T[]]): T => {
    const value = attributes[name];
    if (value === null || words.includes(value as T)) return (value as T | null) ?? words[0];
    warn(name, value, words.join(', '));
    return words[0];
  };
  const basis = oneOf('basis', ['shared', 'all']);
  oneOf('theme', ['auto', 'light', 'dark']);
  oneOf('loading', ['lazy', 'eager']);
  const { keywords, invalid } = parseKeywords(attributes.sections, SECTIONS);
  if (invalid.length > 0) warn('sections', invalid.join(' '), SECTIONS.join(' '));
  const { weights, invalid: notWeights } = parseWeights(attributes.weights);
  if (notWeights.length > 0) warn('weights', notWeights.join(' '), 'category:number, for example coding:2');
  const { headingLevel: level, timeout } = attributes;
  const isLevel = Number.isInteger(level) && level >= 2 && level <= 6;
  if (!isLevel) warn('heading-level', level, 'a whole number from 2 to 6');
  if (!(timeout > 0)) warn('timeout', timeout, 'seconds above 0');
  return {
    models: parseList(attributes.models),
    basis,
    sections: keywords.length > 0 ? keywords : SECTIONS,
    categories: parseList(attributes.categories),
    weights,
    headingLevel: isLevel ? level : DEFAULT_HEADING_LEVEL,
    warnings,
  };
}
