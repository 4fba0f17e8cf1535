import type { Model } from '../dataset/dataset.js';
import type { Comparison, PairComparison } from '../comparison/comparison.js';
import { mirror, type Interval } from '../scoring/interval.js';
import type { ExtraSpeech } from '../text/extra-words.js';
import type { Segment } from '../text/segment.js';
import { placeLabels, type Mark, type Place } from './plot-labels.js';
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
  /** Who has no place in it, and why. */
  readonly apart: readonly { readonly name: string; readonly text: string }[];
}

export interface PlotPoint extends Mark {
  readonly model: string;
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
  readonly isZero: boolean;
}

const [WIDTH, HEIGHT] = [280, 170];
const FEWEST = 3;

interface Placed {
  readonly model: Model;
  readonly index: number;
  readonly price: number;
  /** Points ahead of the first model, with the 95 % interval. */
  readonly lead: number;
  readonly interval: Interval | null;
}

/**
 * The scores of more than two models have no ground in common, the differences to one of them do: each rests on what
 * that pair shares.
 *
 * @returns null where fewer than three models have both a list price above 0 and a comparable pair with the first
 */
export function pricePlot(comparison: Comparison, speech: ExtraSpeech): PricePlot | null {
  const { text, say, format } = speech;
  const { models } = comparison;
  const found = models.map((model, index) => placedOf(model, index, comparison));
  const placed = found.filter((one) => one !== null);
  if (placed.length < FEWEST) return null;
  const prices = placed.map(({ price }) => price);
  const along = scale(Math.log(Math.min(...prices) / 1.4), Math.log(Math.max(...prices) * 1.4), 0, WIDTH);
  const leads = ticksOf(placed.flatMap(({ lead, interval }) => [lead, ...(interval ?? [])]));
  const up = scale(leads[0]!, leads.at(-1)!, HEIGHT, 0);
  const marks = placed.map(({ price, lead, interval }) => ({
    x: along(Math.log(price)),
    y: up(lead),
    low: interval && up(interval[0]),
    high: interval && up(interval[1]),
  }));
  const labels = placeLabels(marks, { width: WIDTH, height: HEIGHT });
  return {
    caption: say('price-plot', { model: models[0].id }),
    width: WIDTH,
    height: HEIGHT,
    points: placed.map((one, position) => ({
      ...marks[position]!,
      model: one.model.id,
      name: one.model.name,
      index: one.index,
      text: pointText(one, speech),
      label: labels[position]!,
    })),
    prices: priceTicks(prices).map((price) => tick(along(Math.log(price)), format.dollars(price))),
    leads: leads.map((lead) => tick(up(lead), (lead > 0 ? '+' : '') + format.number(lead), lead === 0)),
    apart: models.flatMap(({ name, price }, index) => {
      if (found[index]) return [];
      const isPriced = typeof price === 'object' && price.output > 0;
      const why = isPriced ? 'pair-not-comparable' : typeof price === 'string' ? price : price ? 'free' : 'unknown';
      return [{ name, text: text(why) }];
    }),
  };
}

function placedOf(model: Model, index: number, { models, pairs }: Comparison): Placed | null {
  const { price } = model;
  if (typeof price !== 'object' || price.output <= 0) return null;
  const place = { model, index, price: price.output };
  if (index === 0) return { ...place, lead: 0, interval: null };
  const pair = pairs.find((one) => one.models.includes(models[0].id) && one.models.includes(model.id));
  if (!pair || pair.verdict.level === 'not-comparable') return null;
  return { ...place, ...leadOf(model.id, pair) };
}

/** From the side of one model of a pair: always on shared rows, as its verdict. */
function leadOf(model: string, { models, byBasis }: PairComparison): Pick<Placed, 'lead' | 'interval'> {
  const { difference, interval } = byBasis.shared.overall;
  const isFirst = models[0] === model;
  return { lead: isFirst ? difference! : 0 - difference!, interval: isFirst ? interval : mirror(interval) };
}

function pointText({ price, lead, interval, index }: Placed, { format, text }: ExtraSpeech): string {
  const cost = format.dollars(price);
  if (index === 0) return cost;
  const ends = interval ? text('interval', { low: interval[0], high: interval[1] }) : text('no-interval');
  return `${cost} · ${signed(lead, format)} (${ends})`;
}

const tick = (at: number, text: string, isZero = false): Tick => ({ at, text, isZero });

/** A linear map of [low, high] to [from, to]. */
function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

/** Multiples of 1, 2 or 5 times a power of ten, zero among them, around all values; at most six steps. */
function ticksOf(values: readonly number[]): number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = [1, 2, 5, 10, 20, 50].find((one) => Math.ceil(high / one) - Math.floor(low / one) <= 6)!;
  const first = Math.floor(low / step);
  const count = Math.max(Math.ceil(high / step), first + 1) - first;
  return Array.from({ length: count + 1 }, (_, index) => (first + index) * step);
}

/** Round prices between the least and the most: as fine as seven of them allow. */
function priceTicks(prices: readonly number[]): number[] {
  const [low, high] = [Math.min(...prices) / 1.3, Math.max(...prices) * 1.3];
  const powers = Array.from({ length: 15 }, (_, index) => index - 7);
  const [powersAlone, ...finer] = [[1], [1, 2, 5], [1, 1.5, 2, 3, 5, 7]].map((factors) =>
    powers
      .flatMap((power) => factors.map((factor) => Number(`${factor}e${power}`)))
      .filter((one) => one >= low && one <= high),
  );
  return finer.reverse().find(({ length }) => length <= 7) ?? powersAlone!;
}
