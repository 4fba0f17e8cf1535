import { extraSpeech, type ExtraSpeech } from '../core/extras.js';
import english from '../locales/extras/en.js';
import type { Context } from './context.js';

/** Speaks the language of the view with the words of the controls; what a table of words lacks is said in English. */
export function speechOf({ locale, words, comparison }: Pick<Context, 'locale' | 'words' | 'comparison'>): ExtraSpeech {
  return extraSpeech(locale, { ...english, ...words }, comparison);
}
