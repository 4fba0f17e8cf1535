import type { MessageOf } from '../../core/comparison/message.js';
import { excludesZero, type Interval } from '../../core/scoring/interval.js';
import type { Locale } from '../../core/text/locale.js';
import type { Phrasing } from '../../core/text/phrasing.js';
import { join, say, withRows, type Phrase, type Segment } from '../../core/text/segment.js';
import { reasonPhrase } from './reasons.js';
import { categories, category, count, countInWords, possessive, sentenceCase, strong } from './words.js';

type Messages = Locale['messages'];
type FaqKind = Extract<keyof Messages, `ask-${string}` | `tell-${string}`>;

/** The sentences of the verdict. */
export const verdict: Omit<Messages, FaqKind> = {
  headline,

  evidence({ shared, total, coverage }, p) {
    if (total === 0) return say`The data hold no benchmark result for either model.`;
    const of = count(p, total, 'benchmark', 'benchmarks');
    if (shared === 0) return say`None of the ${of} was run on both.`;
    const subject = shared < total ? `${p.format.number(shared)} of ${of}` : total === 1 ? 'The one benchmark' : `All ${of}`;
    const [were, their] = shared === 1 ? ['was', 'its category carries'] : ['were', 'their categories carry'];
    const weight = coverage === 0 ? '' : `; ${their} ${p.format.percent(coverage)} of the weight`;
    return say`${subject} ${were} run on both${weight}.`;
  },

  overall({ basis, model, scores, interval, rows }, p) {
    const [first, second] = inOrder(scores, model);
    const intro = basis === 'shared' ? 'Like for like' : 'Each over its own tests';
    const [x, y] = [p.format.number(scores[first]!), p.format.number(scores[second]!)];
    if (x === y) return withRows(rows, say`${intro}, both stand at ${x}.`);
    const figures = withRows(rows, say`${p.model(first)} scores ${x} and ${p.model(second)} ${y}`);
    const ends = interval?.map((end) => p.format.number(end)).join(' to ');
    return say`${intro}, ${figures}${ends ? `; the 95% interval of the difference runs from ${ends}` : ''}.`;
  },

  'deciding-row'({ benchmark, model, lead, rows }, p) {
    const who = model === null ? 'neither leads' : say`${p.model(model)} leads by ${p.format.number(lead)}`;
    return say`${withRows(rows, say`Without ${p.benchmark(benchmark)}`)}, ${who}.`;
  },

  advantage(message, p) {
    const model = p.model(message.model);
    const area = category(p, message.category);
    const subject = {
      answered: say`${join(possessive(model))} case is ${area}: `,
      unanswered: say`${model} is furthest ahead in ${area}, `,
      alone: say`${model} is ahead in ${area}, `,
    }[message.standing];
    return say`${subject}${caseFigures(message, p)}.`;
  },

  'answer-back': (message, p) =>
    say`${p.model(message.model)} answers in ${category(p, message.category)}, ${caseFigures(message, p)}.`,

  swing({ benchmark, favours, scores, interval, rows }, p) {
    const doubt = interval && !excludesZero(interval) ? ', though chance alone could explain it' : '';
    return say`The widest single gap is ${rowFigures(benchmark, favours, scores, rows, p)}, for ${p.model(favours)}${doubt}.`;
  },

  'usual-average'({ disagreement, comparable, model, scores, counts, different }, p) {
    const other = p.other(model);
    const figures = `${p.format.number(scores[model]!)} to ${p.format.number(scores[other]!)}`;
    const wider = comparable && disagreement === 'wider-lead';
    const says = wider ? say`gives ${p.model(model)} a wider lead` : say`puts ${p.model(model)} ahead`;
    const average = say`The usual average, each model over its own tests, ${says}, ${figures}`;
    if (different === 'unknown') return say`${average}; none of the tests behind it are in the data.`;
    if (different === 'not') {
      return say`${average}; what both were tested on ${wider ? 'bears out only part of that' : 'does not bear that out'}.`;
    }
    const sets = `It sets ${count(p, counts[model]!, 'test', 'tests')} against ${p.format.number(counts[other]!)}`;
    const tests = different === 'mostly' ? 'mostly different ones' : 'that are only in part the same';
    return say`${average}. ${sets} ${tests}, so it is no evidence ${wider ? 'for the rest of that lead' : 'of a lead'}.`;
  },

  'vendor-reported'({ count: n, of }, p) {
    const figures = count(p, of, 'shared figure', 'shared figures');
    const subject = n < of ? `Of ${figures}, ${p.format.number(n)}` : of === 1 ? 'The one shared figure' : `All ${figures}`;
    return say`${subject} ${n === 1 ? 'is' : 'are'} the vendors’ own.`;
  },

  'not-comparable': ({ categories: ids }, p) =>
    sentenceCase(say`${categories(p, ids)} cannot be compared: no benchmark there was run on both.`),

  'one-sided'({ counts }, p) {
    const each = Object.entries(counts).map(
      ([id, n]) => say`${count(p, n, 'benchmark', 'benchmarks')} for ${p.model(id)} alone`,
    );
    return say`There are results on ${p.and(each)}; side by side they would compare tests, not models.`;
  },

  recommendation({ model, role, reasons, basis }, p) {
    const pick = strong(say`Pick ${p.model(model)}`);
    if (reasons.length > 0) {
      const phrases = p.or(reasons.map((reason) => reasonPhrase(reason, model, basis, p)));
      return say`${pick}${role === 'only-if' ? ' only ' : ' '}${phrases}.`;
    }
    return role === 'leads'
      ? say`${pick}: it leads, and no known figure speaks against it.`
      : say`No known figure speaks for ${p.model(model)} over ${p.model(p.other(model))}.`;
  },

  'flip-point': ({ category: id, from, to, model }, p) =>
    say`${p.model(model)} leads once ${category(p, id)} weighs ${p.format.number(to)} instead of ${p.format.number(from)}.`,

  'weighting-share': ({ model, share }, p) =>
    share === 1
      ? say`No weighting of these categories takes the lead from ${p.model(model)}.`
      : say`${p.model(model)} leads under ${p.format.percent(share)} of all weightings.`,

  'missing-score': ({ benchmark, model, side, needed }, p) =>
    say`${p.model(model)} has no score on ${p.benchmark(benchmark)}; one ${side} ${p.format.number(needed)} of 100 would turn the lead.`,

  'no-missing-score': () => say`No single missing score could turn the lead.`,
};

function headline(message: MessageOf<'headline'>, p: Phrasing): readonly Segment[] {
  const { level, reasons, shared, categories: comparable, led } = message;
  const benchmarks = countInWords(p, shared, 'shared benchmark', 'shared benchmarks');
  const leader = p.model(message.leader ?? '');
  const rowDecides = reasons.includes('row-decides');
  switch (level) {
    case 'not-comparable':
      if (shared === 0) return say`These two share no benchmark that counts, so nothing here says which is better.`;
      if (shared === 1) return say`One shared benchmark is too little for a verdict.`;
      if (comparable.length === 0) return say`The shared benchmarks carry no weight, so there is no verdict.`;
      return sentenceCase(say`${benchmarks} are all about ${category(p, comparable[0]!)}: too narrow for a verdict.`);
    case 'split':
      return rowDecides
        ? say`Each wins where the other is weak, and ${benchmarks} cannot settle it.`
        : say`Each wins where the other is weak; who is ahead depends on what you weigh.`;
    case 'tie':
      if (reasons.includes('interval-within-equal')) return say`On what both were tested on, they are equal.`;
      if (rowDecides) return say`They cannot be told apart: take one benchmark away and the lead is gone.`;
      if (reasons.includes('weights-decide')) return say`They cannot be told apart: other weights, another leader.`;
      return sentenceCase(say`${benchmarks} cannot tell them apart.`);
    case 'lean':
      return reasons.includes('low-coverage')
        ? say`${leader} leads in ${categories(p, led)}; for most other work no test was run on both.`
        : say`The evidence leans to ${leader}, and stops short of settling it.`;
    case 'clear': {
      const how = led.length === comparable.length ? ', in every category that can be compared' : ' overall, though not in everything';
      return say`${leader} is clearly ahead of ${p.model(p.other(message.leader!))}${how}.`;
    }
  }
}

/**
 * "84.3 to 66.3 on GPQA, more than chance explains at 198 questions", "80.1 to 35.3 over 5 benchmarks". Of chance it
 * speaks only where an interval is known.
 */
export function caseFigures(message: MessageOf<'answer-back' | 'advantage' | 'tell-category'>, p: Phrasing): Segment[] {
  const { model, scores, rows, interval } = message;
  const basis = p.basis;
  const single = basis === 'shared' && rows.length === 1 ? p.row(rows[0]!) : undefined;
  if (single) {
    const raw = Object.fromEntries(Object.keys(scores).map((id) => [id, single.cells[id]!.value]));
    const figures = rowFigures(single.benchmark, model, raw, rows, p);
    return say`${figures}${chance(interval, single.definition.items, p)}`;
  }
  const over = basis === 'shared' ? ` over ${count(p, rows.length, 'benchmark', 'benchmarks')}` : ', each over its own tests';
  const [x, y] = inOrder(scores, model).map((id) => p.format.number(scores[id]!));
  return say`${withRows(rows, say`${x!} to ${y!}${over}`)}${chance(interval, undefined, p)}`;
}

/** "84.3 to 66.3 on GPQA", the model's own score first. */
export function rowFigures(
  benchmark: string,
  model: string,
  scores: Readonly<Record<string, number>>,
  rows: readonly string[],
  p: Phrasing,
): Segment[] {
  const [x, y] = inOrder(scores, model).map((id) => p.score(benchmark, scores[id]!));
  return withRows(rows, say`${x!} to ${y!} on ${p.benchmark(benchmark)}`);
}

function inOrder(scores: Readonly<Record<string, number>>, first: string | null): [string, string] {
  return Object.keys(scores).sort((x, y) => Number(y === first) - Number(x === first)) as [string, string];
}

function chance(interval: Interval | null, items: number | undefined, p: Phrasing): Phrase {
  if (!interval) return '';
  if (!excludesZero(interval)) return ', which chance alone could explain';
  return `, more than chance explains${items ? ` at ${p.format.number(items)} questions` : ''}`;
}
