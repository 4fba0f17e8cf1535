import {
  buildViewModel,
  plainText,
  type Comparison,
  type Locale,
  type Sentence,
  type ViewModel,
} from '../../src/core/index.js';
import en from '../../src/locales/en.js';

export function viewOf(comparison: Comparison, locale: Locale = en): ViewModel {
  return buildViewModel(comparison, locale);
}

/** A comparison as the files of test/golden have it, below its title. */
export function goldenText(comparison: Comparison, locale: Locale = en): string {
  const { scorecards, verdict, faq, gap } = viewOf(comparison, locale);
  const say = (sentence: Sentence): string => plainText(sentence.segments);
  const { level, reasons } = comparison.verdict;
  return [
    `[${level}: ${reasons.join(', ')}]`,
    say(scorecards.evidence),
    '',
    say(verdict.headline),
    ...verdict.paragraphs.map((sentences) => sentences.map(say).join(gap)),
    ...verdict.recommendations.map(({ sentence }) => `- ${say(sentence)}`),
    ...verdict.changes.sentences.map((sentence) => `~ ${say(sentence)}`),
    '',
    ...faq.entries.map(({ question, answer }) => `${say(question)} ${answer.map(say).join(gap)}`),
  ].join('\n');
}

/** A sentence of a view model and where it stands. */
export interface PlacedSentence {
  readonly place: 'evidence' | 'headline' | 'paragraph' | 'recommendation' | 'change' | 'question' | 'answer';
  readonly text: string;
  readonly sentence: Sentence;
}

/** Every sentence of the verdict and the FAQ, in order. */
export function sentencesOf({ scorecards, verdict, faq }: ViewModel): PlacedSentence[] {
  const placed =
    (place: PlacedSentence['place']) =>
    (sentence: Sentence): PlacedSentence => ({ place, text: plainText(sentence.segments), sentence });
  return [
    placed('evidence')(scorecards.evidence),
    placed('headline')(verdict.headline),
    ...verdict.paragraphs.flat().map(placed('paragraph')),
    ...verdict.recommendations.map(({ sentence }) => placed('recommendation')(sentence)),
    ...verdict.changes.sentences.map(placed('change')),
    ...faq.entries.flatMap(({ question, answer }) => [placed('question')(question), ...answer.map(placed('answer'))]),
  ];
}

export function verdictText(view: ViewModel): string {
  return sentencesOf(view)
    .filter(({ place }) => place !== 'question' && place !== 'answer')
    .map(({ text }) => text)
    .join('\n');
}

/** What is wrong with the words of a comparison as a reader would see it; empty if nothing is. */
export function textProblems(comparison: Comparison): string[] {
  const view = viewOf(comparison);
  const sentences = sentencesOf(view);
  const problems = sentences.flatMap(({ place, text }) =>
    sentenceProblems(text, comparison).map((what) => `${place} ${what}: ${text}`),
  );
  for (const text of stringsOf(view)) {
    if (/NaN|Infinity|∞|undefined|\bnull\b|\[object/.test(text)) problems.push(`not a word: ${text}`);
  }
  const said = sentences.filter(({ place }) => place !== 'question' && place !== 'answer').map(({ text }) => text);
  const answers = view.faq.entries.flatMap(({ question, answer }) =>
    answer.map(({ segments }) => `${plainText(question.segments)} ${plainText(segments)}`),
  );
  for (const texts of [said, answers]) {
    problems.push(...texts.filter((text, index) => texts.indexOf(text) < index).map((text) => `said twice: ${text}`));
  }
  problems.push(...sentences.filter(isRepeated(said)).map(({ text }) => `an answer that the verdict gave: ${text}`));
  return [...problems, ...contradictions(comparison, said)];
}

/** What is wrong with one sentence, given what the comparison may say. */
export function sentenceProblems(text: string, comparison: Pick<Comparison, 'verdict' | 'byBasis'>): string[] {
  const { level, reasons } = comparison.verdict;
  const wrong = never.flatMap(([what, pattern]) => (pattern.test(text) ? [what] : []));
  if (!/^\S.*[.?]$/.test(text)) wrong.push('is not a sentence');
  if (/\bclear(ly)?\b/i.test(text) && level !== 'clear') wrong.push(`says "clear" at ${level}`);
  if (/\bequal(s|ly)?\b/i.test(text) && !reasons.includes('interval-within-equal')) wrong.push('says "equal"');
  if (/\bclose(r|ly)?\b/i.test(text) && !mayBeClose(comparison)) wrong.push('says "close"');
  return wrong;
}

/** What no sentence says. Where two figures look the same, for one, there is no better one. */
const never: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['has a hole', /\s{2}|\s[.,;?]|[.,;?]{2}|\(\)/],
  ['speaks of a lead of nothing', /\bby 0\b(?!\.\d)|\b0 ahead/],
  ['sets a figure against itself', /(?<![\d.,])(−?[\d.,]+\S*) to \1(?: on| over|, each)/],
  ['sets a window against itself', /window of (\S+) tokens against \1\./],
  ['sets a price against itself', /^Neither in general: .*?((?:costs|has|is) .*), .* \1\.$/],
  ['promises to host and to have', /host the model yourself.*have the weights yourself/],
];

function isRepeated(said: readonly string[]) {
  return ({ place, text }: PlacedSentence): boolean => place === 'answer' && said.includes(text);
}

/** Nothing solid speaks for a model, and yet there is a case for it. */
function contradictions({ models }: Comparison, said: readonly string[]): string[] {
  return models.flatMap(({ name }) => {
    const none = said.find((text) => text.startsWith(`Nothing solid speaks for ${name} over`));
    const its = said.find((text) =>
      [`${name}’s case is `, `${name} answers in `, `${name} is furthest ahead in `].some((start) =>
        text.startsWith(start),
      ),
    );
    return none && its ? [`${none} And yet: ${its}`] : [];
  });
}

function mayBeClose({ verdict, byBasis }: Pick<Comparison, 'verdict' | 'byBasis'>): boolean {
  const { interval } = byBasis.shared.overall;
  const holdsZero = interval !== null && interval[0] <= 0 && interval[1] >= 0;
  return verdict.level === 'tie' || verdict.level === 'split' || holdsZero;
}

/** Every text in a value, however deep. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** Every number in a value, however deep. */
export function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}
