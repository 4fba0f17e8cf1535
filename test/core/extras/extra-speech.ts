import type { Comparison } from '../../../src/core/index.js';
import { extraSpeech, type ExtraSpeech } from '../../../src/core/extras.js';
import en from '../../../src/locales/en.js';
import words from '../../../src/locales/extras/en.js';

export function extraSpeechOf(comparison: Comparison): ExtraSpeech {
  return extraSpeech(en, words, comparison);
}
