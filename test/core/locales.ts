import { readdirSync } from 'node:fs';
import type { Locale } from '../../src/core/index.js';
import type { Wording } from '../wording/wording.js';

const source = new URL('../../src/locales/', import.meta.url);
const wordings = new URL('../wording/', import.meta.url);

/** Modules of languages; `index.ts` says which there are. */
export const localeFiles = readdirSync(source)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .sort();

/** Every language that there is a file for, with what test/wording says of its words. */
export const locales = await Promise.all(
  localeFiles.map(async (file) => ({
    locale: ((await import(new URL(file, source).href)) as { readonly default: Locale }).default,
    wording: ((await import(new URL(file, wordings).href)) as { readonly default: Wording }).default,
  })),
);
