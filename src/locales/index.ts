import type { Locale } from '../core/index.js';

interface Language {
  readonly locale: () => Promise<{ readonly default: Locale }>;
  /** The words of the controls. */
  readonly extras: () => Promise<{ readonly default: Readonly<Record<string, string>> }>;
}

/** The languages beside English, loaded on use. */
export const LOCALES: Readonly<Record<string, Language>> = {
  ar: { locale: () => import('./ar.js'), extras: () => import('./extras/ar.js') },
};
