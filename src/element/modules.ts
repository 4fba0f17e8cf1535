import type { Locale } from '../core/index.js';
import { LOCALES } from '../locales/index.js';
import type * as OnDemand from '../on-demand/index.js';

/** What is loaded apart from the element. In the one-file bundles `modules-beside.ts` stands in the place of this. */

/** Languages other than English. */
export const languages: readonly string[] = Object.keys(LOCALES);

export async function loadLocale(language: string): Promise<Locale> {
  return (await LOCALES[language]!.locale()).default;
}

/** The words of controls and errors. */
export async function loadWords(language: string): Promise<Readonly<Record<string, string>>> {
  return (await LOCALES[language]!.extras()).default;
}

export function loadOnDemand(): Promise<typeof OnDemand> {
  return import('../on-demand/index.js');
}
