import type { Price } from '../../core/dataset/dataset.js';
import type { Locale } from '../../core/text/locale.js';
import type { Phrasing } from '../../core/text/phrasing.js';
import { say, withRows, type Phrase, type Segment } from '../../core/text/segment.js';
import { caseFigures, rowFigures } from './verdict.js';
import { category } from './words.js';

type Messages = Locale['messages'];
type FaqKind = Extract<keyof Messages, `ask-${string}` | `tell-${string}`>;

/** Questions and answers. */
export const faq: Pick<Messages, FaqKind> = {
  'ask-overall': ({ models }, p) => say`Which is better overall, ${p.or(models.map((id) => p.model(id)))}?`,

  'tell-overall'({ level, ahead, lead, strongest, reasons }, p) {
    const leader = p.model(ahead ?? '');
    const points = p.format.number(lead);
    switch (level) {
      case 'not-comparable':
        return reasons.includes('few-shared-rows')
          ? say`These data cannot say: a verdict needs two benchmarks that both were tested on, in two categories.`
          : say`These data cannot say: a verdict needs shared benchmarks in two categories or more.`;
      case 'split': {
        const sides = Object.entries(strongest).map(([id, area]) => say`${p.model(id)} in ${category(p, area!)}`);
        return say`Neither: ${p.and(sides)}.`;
      }
      case 'tie':
        return ahead === null
          ? say`Neither leads on the benchmarks they share.`
          : say`${leader} is ${points} ahead on the benchmarks they share, and that is not solid enough to call.`;
      case 'lean':
        return say`Probably ${leader}, ahead by ${points} on the benchmarks they share; they are too few or too uncertain to say more.`;
      case 'clear':
        return say`${leader}, by ${points} points on the benchmarks both took.`;
    }
  },

  'ask-category': ({ category: id }, p) => say`Which is better for ${category(p, id)}?`,

  'tell-category'(message, p) {
    const { model, separator } = message;
    const figures = say`${p.model(model)}, ${caseFigures(message, p)}.`;
    if (!separator) return figures;
    const { benchmark, favours, scores, rows, favoursTrailing } = separator;
    const row = rowFigures(benchmark, favours, scores, rows, p);
    return favoursTrailing
      ? say`${figures} The widest gap there points the other way: ${row}.`
      : say`${figures} The widest gap there is ${row}.`;
  },

  'tell-category-equal': ({ score, rows }, p) =>
    say`Neither: ${withRows(rows, say`both stand at ${p.format.number(score)}`)}.`,

  'ask-price': () => say`Which costs less?`,

  'tell-price'({ cheaper, prices, ratio }, p) {
    if (cheaper === null) {
      const [[a, one], [b, two]] = Object.entries(prices) as [[string, Price], [string, Price]];
      return JSON.stringify(one) === JSON.stringify(two)
        ? say`Neither: each ${priceWords(one, p)}.`
        : say`That depends on your mix: ${p.model(a)} ${priceWords(one, p)}, ${p.model(b)} ${priceWords(two, p)}.`;
    }
    const other = p.other(cheaper);
    const [price, theirs] = [prices[cheaper]!, prices[other]!];
    if (typeof price === 'string') return say`${p.model(cheaper)}, which ${priceWords(price, p)}; ${p.model(other)} ${priceWords(theirs, p)}.`;
    const times = ratio === null ? '' : say` Output of ${p.model(other)} costs ${p.format.number(ratio)} times as much.`;
    return say`${p.model(cheaper)}: it ${priceWords(price, p)}, while ${p.model(other)} ${priceWords(theirs, p)}.${times}`;
  },

  'ask-context-window': () => say`Which takes the longer input?`,
  'tell-context-window': ({ better, values }, p) =>
    versus(better, values, p, (value) => p.format.tokens(value), {
      equal: (value) => say`Neither: both take ${value} tokens.`,
      better: (model, value, other) => say`${model}, with a context window of ${value} tokens against ${other}.`,
    }),

  'ask-speed': () => say`Which answers faster?`,
  'tell-speed': ({ better, values }, p) =>
    versus(better, values, p, (value) => p.format.number(value, 0), {
      equal: (value) => say`Both write ${value} tokens a second.`,
      better: (model, value, other) => say`${model} writes ${value} tokens a second, the other ${other}.`,
    }),
  'tell-latency': ({ better, values }, p) =>
    versus(better, values, p, (value) => p.format.number(value), {
      equal: (value) => say`Both take ${value} seconds to the first token.`,
      better: (model, value, other) => say`The first token of ${model} comes after ${value} seconds, the other’s after ${other}.`,
    }),

  'ask-reasoning': () => say`Do they reason before they answer?`,
  'tell-reasoning': ({ yes, no }, p) =>
    yesNo(yes, no, p, 'Both do, which costs tokens and time.', 'Neither does.', (a, b) => say`${a} does, at a cost in tokens and time; ${b} does not.`),

  'ask-open-weights': () => say`Are the weights open?`,
  'tell-open-weights': ({ yes, no }, p) =>
    yesNo(yes, no, p, 'Those of both are.', 'Those of neither are.', (a, b) => say`Those of ${a} are, those of ${b} are not.`),
};

function priceWords(price: Price, { format }: Phrasing): string {
  if (price === 'free') return 'is free';
  if (price === 'self-hosted') return 'has no list price because you host it yourself';
  return `costs ${format.dollars(price.input)} per million tokens in and ${format.dollars(price.output)} out`;
}

interface VersusWords {
  equal(value: string): readonly Segment[];
  better(model: Phrase, value: string, other: string): readonly Segment[];
}

function versus(
  better: string | null,
  values: Readonly<Record<string, number>>,
  p: Phrasing,
  format: (value: number) => string,
  words: VersusWords,
): readonly Segment[] {
  if (better === null) return words.equal(format(Object.values(values)[0]!));
  return words.better(p.model(better), format(values[better]!), format(values[p.other(better)]!));
}

function yesNo(
  yes: readonly string[],
  no: readonly string[],
  p: Phrasing,
  both: string,
  neither: string,
  one: (yes: Segment, no: Segment) => readonly Segment[],
): readonly Segment[] {
  if (no.length === 0) return say`${both}`;
  return yes.length === 0 ? say`${neither}` : one(p.model(yes[0]!), p.model(no[0]!));
}
