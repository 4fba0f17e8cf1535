import type { ForeignWords } from '../core/extras.js';
import type { Locale } from '../core/index.js';

interface Language {
  readonly locale: () => Promise<{ readonly default: Locale }>;
  /** The words of controls and errors. */
  readonly extras: () => Promise<{ readonly default: ForeignWords }>;
}

/** The languages beside English, loaded on use. */
export const LOCALES: Readonly<Record<string, Language>> = {
  de: { locale: () => import('./de.js'), extras: () => import('./extras/de.js') },
  fr: { locale: () => import('./fr.js'), extras: () => import('./extras/fr.js') },
  es: { locale: () => import('./es.js'), extras: () => import('./extras/es.js') },
  pt: { locale: () => import('./pt.js'), extras: () => import('./extras/pt.js') },
  ja: { locale: () => import('./ja.js'), extras: () => import('./extras/ja.js') },
  zh: { locale: () => import('./zh.js'), extras: () => import('./extras/zh.js') },
  ar: { locale: () => import('./ar.js'), extras: () => import('./extras/ar.js') },
};
