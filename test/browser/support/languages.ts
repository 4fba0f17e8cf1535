/** Which language an element shows, and languages that come late or not at all. */
import { expect } from '@open-wc/testing';
import type { Locale } from '../../../src/core/index.js';
import type { ModelCompareElement } from '../../../src/index.js';
import { LOCALES } from '../../../src/locales/index.js';
import { part, textOf, until } from './element.js';

/** What carries language and direction. */
export const rootOf = (element: Element): HTMLElement => element.shadowRoot!.querySelector('.root')!;

/** The language shown, by its words and by what is said of them. */
export async function speaks(element: ModelCompareElement, { tag, dir, strings }: Locale): Promise<void> {
  const level = (): string => strings[`level-${element.comparison!.verdict.level}`];
  const isThere = (): boolean => rootOf(element).lang === tag && textOf(part(element, 'level')) === level();
  await until(() => element.comparison && isThere(), `words in ${tag}`);
  expect(rootOf(element).dir).to.equal(dir);
  expect(element.viewModel!.lang).to.equal(tag);
}

type Loaders = (typeof LOCALES)[string];

/** Puts other loaders in the place of a language's own while the callback runs. */
export async function replaced(language: string, loaders: Partial<Loaders>, run: () => Promise<void>): Promise<void> {
  const languages = LOCALES as Record<string, Loaders>;
  const own = languages[language]!;
  languages[language] = { ...own, ...loaders };
  try {
    await run();
  } finally {
    languages[language] = own;
  }
}

/** A loader that fails. */
export const missing = (what: string) => (): Promise<never> => Promise.reject(new Error(what));
