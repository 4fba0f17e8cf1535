/** What is wrong with a comparison in the words of any language; the checks of English alone are in words.ts. */
import type { Comparison } from '../../src/core/index.js';
import type { Wording } from '../wording/wording.js';
import type { Language } from './locales.js';
import { sentencesOf, stringsOf, viewOf, type PlacedSentence } from './words.js';

/** Empty if nothing is. */
export function localeProblems(
  comparison: Comparison,
  { locale, wording }: Pick<Language, 'locale' | 'wording'>,
): string[] {
  const view = viewOf(comparison, locale);
  const sentences = sentencesOf(view);
  return [
    ...stringsOf(view).flatMap((text) => textFaults(text).map((what) => `${what}: ${text}`)),
    ...sentences.flatMap(({ place, text }) => sentenceFaults(text).map((what) => `${place} ${what}: ${text}`)),
    ...repeated(sentences).map((text) => `said twice: ${text}`),
    ...levelFaults(comparison, sentences, wording),
    ...leaderFaults(comparison, sentences),
  ];
}

/** What no text has, be it a label or a sentence. */
export function textFaults(text: string): string[] {
  return [
    ...(/NaN|Infinity|∞|undefined|\bnull\b|\[object/.test(text) ? ['is no word'] : []),
    ...(/[{}|*]/.test(text) ? ['shows its template'] : []),
    ...(/[\s\u200f]{2}|\s[.,،。、]|[.,;?،؛؟。、]{2}|\(\)|（）/u.test(text) ? ['has a hole'] : []),
  ];
}

function sentenceFaults(text: string): string[] {
  return /^\S.*[.?。？؟]$/su.test(text) ? [] : ['is not a sentence'];
}

/** Once in the verdict, and not again in an answer. */
function repeated(sentences: readonly PlacedSentence[]): string[] {
  const said = sentences.filter(({ place }) => place !== 'question' && place !== 'answer').map(({ text }) => text);
  const questions = sentences.filter(({ place }) => place === 'question').map(({ text }) => text);
  const answers = sentences.filter(({ place }) => place === 'answer').map(({ text }) => text);
  return [said, questions]
    .flatMap((texts) => texts.filter((text, index) => texts.indexOf(text) < index))
    .concat(answers.filter((text) => said.includes(text)));
}

/** The words of a clear lead and of equality stand where they hold, and nowhere else. */
function levelFaults(
  { verdict }: Comparison,
  sentences: readonly PlacedSentence[],
  { clear, equal }: Wording,
): string[] {
  const holds = [
    ['clear', clear, verdict.level === 'clear'],
    ['equal', equal, verdict.reasons.includes('interval-within-equal')],
  ] as const;
  return holds.flatMap(([what, words, isSo]) => {
    const texts = sentences.filter(({ place }) => (isSo ? place === 'headline' : place !== 'question'));
    return texts
      .filter(({ text }) => words.test(text) !== isSo)
      .map(({ text }) => `${isSo ? 'does not say' : 'says'} "${what}" at ${verdict.level}: ${text}`);
  });
}

/** The headline names the leader, and no model where there is none. */
function leaderFaults({ models, verdict }: Comparison, sentences: readonly PlacedSentence[]): string[] {
  const { text, sentence } = sentences.find(({ place }) => place === 'headline')!;
  const named = sentence.segments.flatMap(({ model }) => model ?? []);
  const loose = models.filter(({ name }) => text.includes(name));
  if (verdict.leader === null)
    return named.length + loose.length > 0 ? [`names a model without a leader: ${text}`] : [];
  return named.includes(verdict.leader) ? [] : [`does not name the leader: ${text}`];
}
