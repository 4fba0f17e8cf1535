import { readdirSync } from 'node:fs';
import type { ErrorKey, Locale, StringKey } from '../../src/core/index.js';
import type { ExtraKey } from '../../src/core/extras.js';
import type { Wording } from '../wording/wording.js';

const source = new URL('../../src/locales/', import.meta.url);
const wordings = new URL('../wording/', import.meta.url);

/** Modules of languages; `index.ts` says which there are. */
export const localeFiles = readdirSync(source)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .sort();

/** Keys of a locale, and of those extra words that state facts or errors rather than name controls. */
export type WholeKey = StringKey | ErrorKey | ExtraKey;

const isStated = (key: string): boolean => /^(error|threshold|basis)-|^(problems|limits|weights)$/.test(key);

async function wholeLocale(file: string): Promise<Locale<WholeKey>> {
  const module = async <T>(url: URL): Promise<T> => ((await import(url.href)) as { readonly default: T }).default;
  const locale = await module<Locale>(new URL(file, source));
  const extras = Object.entries(await module<Record<string, string>>(new URL(`extras/${file}`, source)));
  const stated = Object.fromEntries(extras.filter(([key]) => isStated(key)));
  return { ...locale, strings: { ...locale.strings, ...stated } as Record<WholeKey, string> };
}

/** Every language that there is a file for, with what test/wording says of its words. */
export const locales = await Promise.all(
  localeFiles.map(async (file) => ({
    locale: await wholeLocale(file),
    wording: ((await import(new URL(file, wordings).href)) as { readonly default: Wording }).default,
  })),
);
