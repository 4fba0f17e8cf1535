import { readdirSync } from 'node:fs';
import type { ExtraKey, ExtraWords, ForeignWords } from '../../src/core/extras.js';
import type { ErrorKey, Locale, StringKey } from '../../src/core/index.js';
import type { Wording } from '../wording/wording.js';

/** Every word there is: those of the first view, of what is loaded on demand, and of errors. */
export type WordKey = StringKey | ExtraKey | ErrorKey;

export interface Language {
  /** As the first view has it. */
  readonly locale: Locale;
  /** The same with the extra words. */
  readonly whole: Locale<WordKey>;
  readonly wording: Wording;
}

const source = new URL('../../src/locales/', import.meta.url);
const wordings = new URL('../wording/', import.meta.url);

/** Modules of languages; `index.ts` says which there are. */
export const localeFiles = readdirSync(source)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .sort();

async function from<Value>(path: string, folder: URL): Promise<Value> {
  return ((await import(new URL(path, folder).href)) as { readonly default: Value }).default;
}

async function language(file: string): Promise<Language> {
  const locale = await from<Locale>(file, source);
  // English has the words of errors in the locale, the others beside the extra words.
  const extras = await from<ExtraWords | ForeignWords>(`extras/${file}`, source);
  const strings = { ...locale.strings, ...extras } as Readonly<Record<WordKey, string>>;
  return { locale, whole: { ...locale, strings }, wording: await from<Wording>(file, wordings) };
}

/** Every language that there is a file for. */
export const locales = await Promise.all(localeFiles.map(language));

export const english = locales.find(({ locale }) => locale.tag === 'en')!;
