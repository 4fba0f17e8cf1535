import type { Comparison } from '../comparison/comparison.js';
import { answerTime, ANSWER_TOKENS, costOf, type Cost, type Workload } from '../comparison/cost.js';
import { THRESHOLDS } from '../comparison/thresholds.js';
import type { ExtraSpeech } from '../text/extra-words.js';
import { capitalize, type Segment } from '../text/segment.js';
import { modelViews } from './model-view.js';
import type { Table, TableRow } from './table.js';

export interface CostView {
  readonly heading: string;
  /** The cost a month, and the time to an answer where it is known of some model. */
  readonly table: Table;
  /** How many times as much the dearest costs as the cheapest, where that is worth saying. */
  readonly ratio: readonly Segment[] | null;
}

/** @throws {RangeError} for a workload that `costOf` refuses */
export function costView(comparison: Comparison, workload: Workload, speech: ExtraSpeech): CostView {
  const { models } = comparison;
  const { text, say } = speech;
  const costs = models.map((model) => costOf(model, workload));
  const times = models.map((model) => answerTime(model));
  const monthly = figuresRow(
    { id: 'cost', name: text('cost-month'), detail: text('cost-of', { ...workload }) },
    costs,
    (cost) => costText(cost, speech),
    speech,
  );
  const time = figuresRow(
    { id: 'answer-time', name: text('answer-time', { tokens: ANSWER_TOKENS }), detail: '' },
    times,
    (value) => text('latency-value', { value }),
    speech,
  );
  return {
    heading: text('section-cost'),
    table: {
      caption: say('cost-caption', { ...workload }),
      column: text('fact'),
      models: modelViews(comparison),
      difference: null,
      groups: [{ name: '', rows: times.some((value) => value !== null) ? [monthly, time] : [monthly] }],
      better: text('better'),
      missing: text('unknown'),
    },
    ratio: ratioSentence(comparison, costs, speech),
  };
}

/** The least is marked only where every model has a figure and one is beaten: nobody is cheaper than the unknown. */
function figuresRow<T extends Cost>(
  head: Pick<TableRow, 'id' | 'name' | 'detail'>,
  values: readonly T[],
  words: (value: T & (number | string)) => string,
  { text }: ExtraSpeech,
): TableRow {
  const figures = values.filter((value) => typeof value === 'number');
  const least = figures.length === values.length && new Set(figures).size > 1 ? Math.min(...figures) : undefined;
  return {
    ...head,
    url: null,
    cells: values.map((value) => ({
      text: value === null ? text('unknown') : words(value),
      best: value === least,
      unknown: value === null,
      detail: '',
      url: null,
    })),
    difference: null,
  };
}

/** Cents from a dollar upwards; what is something is never written as nothing. */
function costText(cost: number | string, { text, format }: ExtraSpeech): string {
  if (typeof cost === 'string') return text(cost as 'free' | 'self-hosted');
  const rounded = cost < 1 ? Math.max(cost, Math.sign(cost) * SMALLEST_WRITTEN) : Math.round(cost * 100) / 100;
  return format.dollars(rounded);
}

/** US dollars; the last decimal that `Formatter.dollars` writes. */
const SMALLEST_WRITTEN = 1e-4;

function ratioSentence({ models }: Comparison, costs: readonly Cost[], { say }: ExtraSpeech): Segment[] | null {
  const priced = models.flatMap(({ id }, index) => {
    const cost = costs[index];
    return typeof cost === 'number' && cost > 0 ? [{ id, cost }] : [];
  });
  const [first] = priced;
  if (!first) return null;
  const cheapest = priced.reduce((best, one) => (one.cost < best.cost ? one : best), first);
  const dearest = priced.reduce((best, one) => (one.cost > best.cost ? one : best), first);
  const ratio = dearest.cost / cheapest.cost;
  if (!(ratio >= THRESHOLDS.priceRatio && ratio < Infinity)) return null;
  return capitalize(say('cost-ratio', { model: dearest.id, cheapest: cheapest.id, ratio }));
}
