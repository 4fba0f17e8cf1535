import { html, nothing } from 'lit';
import { compareModels, plainText, speechFor, THRESHOLDS, type Locale } from '../core/index.js';
import { resolveSettings } from '../core/comparison/settings.js';
import { MOST_MODELS, parseList, parseWeights } from '../core/options.js';
import en from '../locales/en.js';
import type * as OnDemand from '../on-demand/index.js';
import { table } from '../templates/table.js';
import { segments, symbol } from '../templates/text.js';
import { VERSION } from '../version.js';
import { warnOnce } from '../warn-once.js';

/** For the one-file bundles: what is loaded apart lies beside the script, as modules without imports. */
let base = '';

/** @param folder address of the folder that the script lies in, with a slash at its end */
export function useModulesBeside(folder: string): void {
  base = folder;
}

/** Languages other than English. */
export const languages: readonly string[] = 'de fr es pt ja zh ar'.split(' ');

/** Templates come as a list in the order of the English ones: keys would be a third of the bytes. */
export async function loadLocale(language: string): Promise<Locale> {
  const locale = await load<Omit<Locale, 'strings'> & { strings: readonly string[] }>(`locales/${language}.js`);
  const keys = Object.keys(en.strings);
  const strings = locale.strings.map((template, position) => [keys[position], template]);
  return { ...locale, strings: Object.fromEntries(strings) as Locale['strings'] };
}

/** The words of controls and errors. */
export function loadWords(language: string): Promise<Readonly<Record<string, string>>> {
  return load(`locales/extras/${language}.js`);
}

export async function loadOnDemand(): Promise<typeof OnDemand> {
  const create = await load<(shared: object) => typeof OnDemand>('on-demand.js');
  const module = create({
    lit: { html, nothing },
    core: { compareModels, MOST_MODELS, parseList, parseWeights, plainText, resolveSettings, speechFor, THRESHOLDS },
    templates: { segments, symbol, table },
    warnings: { warnOnce },
  });
  // Both lean on each other's insides.
  if ((module.VERSION as string) !== VERSION) throw new Error(`on-demand.js is not ${VERSION}`);
  return module;
}

async function load<T>(path: string): Promise<T> {
  return ((await import(/* @vite-ignore */ base + path)) as { default: T }).default;
}
