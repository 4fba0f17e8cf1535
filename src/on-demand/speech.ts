import { extraSpeech, type ExtraSpeech } from '../core/extras.js';
import english from '../locales/extras/en.js';
import type { Context } from './context.js';

/** Speaks the language of the view and the words of the controls, about what is compared. */
export function speechOf({ locale, words, comparison }: Context): ExtraSpeech {
  return extraSpeech(locale, words ?? english, comparison);
}
