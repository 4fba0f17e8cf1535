import type { Comparison } from '../comparison/comparison.js';
import { pairLead, pairOf, type PairLead } from '../comparison/pair-lead.js';
import type { Interval } from '../scoring/interval.js';
import type { ExtraSpeech } from '../text/extra-words.js';
import type { Segment } from '../text/segment.js';
import { placeLabels, type Place } from './plot-labels.js';
import { signed } from './signed.js';

/** Price against score: how far each model is ahead of the first or behind it, over what its output costs. */
export interface PricePlot {
  readonly caption: readonly Segment[];
  /** Size of the plot; all places are in these units, from the top and the left. */
  readonly width: number;
  readonly height: number;
  readonly points: readonly PlotPoint[];
  /** Along the bottom and along the side; `at` is the place on that axis. */
  readonly prices: readonly Tick[];
  readonly leads: readonly Tick[];
  /** Where on the side the first model is. */
  readonly zero: number;
  /** Who has no place in it, and why. */
  readonly apart: readonly { readonly name: string; readonly text: string }[];
}

export interface PlotPoint extends Place {
  /** Ends of the interval, from the lower value to the higher; null = none known, or the first model. */
  readonly ends: Interval | null;
  readonly name: string;
  /** Position among the models compared. */
  readonly index: number;
  readonly text: string;
  /** Centre of the point's label. */
  readonly label: Place;
}

export interface Tick {
  readonly at: number;
  readonly text: string;
}

const [WIDTH, HEIGHT] = [280, 170];
const FEWEST = 3;

/** With its lead over the first model. */
interface Candidate extends PairLead {
  readonly name: string;
  readonly index: number;
  readonly price: number;
  /** Why it has no place, if it has none. */
  readonly apart: 'free' | 'self-hosted' | 'unknown' | 'pair-not-comparable' | false;
}

/**
 * The scores of more than two models have no ground in common, the differences to one of them do: each rests on what
 * that pair shares.
 *
 * @returns null where fewer than three models have both a list price above 0 and a comparable pair with the first
 */
export function pricePlot(comparison: Comparison, speech: ExtraSpeech): PricePlot | null {
  const { text, say, format } = speech;
  const candidates = candidatesOf(comparison);
  const placed = candidates.filter(({ apart }) => !apart);
  if (placed.length < FEWEST) return null;
  // Twice as wide as the prices on either side: so wide a range has a round price in it.
  const low = Math.min(...placed.map(({ price }) => price)) / 2;
  const high = Math.max(...placed.map(({ price }) => price)) * 2;
  const along = (price: number): number => (WIDTH * Math.log(price / low)) / Math.log(high / low);
  const leads = leadTicks(placed.flatMap(({ lead, interval }) => [lead, ...(interval ?? [])]));
  const top = leads.at(-1)!;
  const up = (lead: number): number => (HEIGHT * (top - lead)) / (top - leads[0]!);
  const places = placed.map(({ price, lead }) => ({ x: along(price), y: up(lead) }));
  const labels = placeLabels(places, WIDTH, HEIGHT);
  return {
    caption: say('price-plot', { model: comparison.models[0].id }),
    width: WIDTH,
    height: HEIGHT,
    points: placed.map((one, position) => ({
      ...places[position]!,
      ends: one.interval && [up(one.interval[0]), up(one.interval[1])],
      name: one.name,
      index: one.index,
      text: pointText(one, speech),
      label: labels[position]!,
    })),
    prices: priceTicks(low, high).map((price) => ({ at: along(price), text: format.dollars(price) })),
    leads: leads.map((lead) => ({ at: up(lead), text: (lead > 0 ? '+' : '') + format.number(lead) })),
    zero: up(0),
    apart: candidates.flatMap(({ name, apart }) => (apart ? [{ name, text: text(apart) }] : [])),
  };
}

/** From the side of each model against the first: always on shared rows, as the verdict of the pair. */
function candidatesOf(comparison: Comparison): Candidate[] {
  const { models } = comparison;
  return models.map(({ id, name, price }, index) => {
    const pair = pairOf(comparison, models[0].id, id);
    const output = typeof price === 'object' ? price.output : 0;
    const unpriced = typeof price === 'object' ? 'free' : (price ?? 'unknown');
    return {
      ...(pair ? pairLead(pair, id) : { lead: 0, interval: null }),
      name,
      index,
      price: output,
      apart: output > 0 ? pair?.verdict.level === 'not-comparable' && 'pair-not-comparable' : unpriced,
    };
  });
}

function pointText({ price, lead, interval, index }: Candidate, { format, text }: ExtraSpeech): string {
  const cost = format.dollars(price);
  if (index === 0) return cost;
  const [low, high] = interval ?? [];
  return `${cost} · ${signed(lead, format)} (${text(interval ? 'interval' : 'no-interval', { low, high })})`;
}

/** Multiples of 1, 2 or 5 times a power of ten around all values and zero; at most six steps. */
function leadTicks(values: readonly number[]): number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = [1, 2, 5, 10, 20, 50].find((one) => Math.ceil(high / one) - Math.floor(low / one) <= 6)!;
  const first = Math.floor(low / step);
  // Two at least: where all are level there is an axis all the same.
  const count = Math.max(2, Math.ceil(high / step) - first + 1);
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}

/** 1, 2 and 5 times the powers of ten, or as many of these as there is room for. */
function priceTicks(low: number, high: number): number[] {
  return Array.from({ length: 30 }, (_, index) => Number(`${[1, 2, 5][index % 3]}e${Math.floor(index / 3) - 4}`))
    .filter((price) => price >= low && price <= high)
    .filter((_, index, { length }) => index % Math.ceil(length / 7) === 0);
}
