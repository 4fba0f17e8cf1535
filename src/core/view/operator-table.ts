import type { Model } from '../dataset/dataset.js';
import type { Comparison } from '../comparison/comparison.js';
import { clamp } from '../scoring/number.js';
import type { Speech } from '../text/speech.js';
import { modelViews } from './model-view.js';
import type { Table, TableRow } from './table.js';

export interface OperatorView {
  readonly heading: string;
  readonly table: Table;
}

/** What an operator asks. Rows that are unknown for all models are left out, but for price and context. */
export function operatorView(comparison: Comparison, { say, text, format }: Speech): OperatorView {
  const { models } = comparison;
  const row = (
    id: string,
    name: string,
    words: (model: Model) => string | undefined,
    /** To be compared where every model has one; more is better. */
    rank: (model: Model) => number | undefined = () => undefined,
    detail = '',
  ): TableRow => {
    const ranks = models.map(rank);
    // One figure, or the same for all, makes no picture.
    const differ = new Set(ranks).size > (ranks.includes(undefined) ? 2 : 1);
    const most = Math.max(...ranks.map((size = 0) => Math.abs(size)));
    const best = ranks.includes(undefined) ? undefined : Math.max(...(ranks as number[]));
    const cells = models.map((model, index) => {
      const known = words(model);
      const size = ranks[index];
      return {
        text: known ?? text('unknown'),
        best: differ && best !== undefined && ranks[index] === best,
        unknown: known === undefined,
        detail: '',
        url: null,
        // Of the log scale 100 stand for a thousand to ten million tokens.
        bar:
          differ &&
          size &&
          (id === 'context-window' ? clamp(25 * Math.log10(size / 1000), 0, 100) : (Math.abs(size) / most) * 100),
      };
    });
    return { id, name, url: null, detail, cells, difference: null };
  };
  const figure = (
    id: 'speed' | 'latency' | 'context-window',
    key: 'speed' | 'latency' | 'contextWindow',
    sign: 1 | -1,
  ): TableRow =>
    row(
      id,
      text(id),
      ({ [key]: value }) => (value === undefined ? undefined : text(`${id}-value`, { value })),
      ({ [key]: value }) => value && value * sign,
    );
  const flag = (id: 'does-reason' | 'has-open-weights', key: 'reasoning' | 'openWeights'): TableRow =>
    row(id, text(id), ({ [key]: value }) => (value === undefined ? undefined : text(value ? 'yes' : 'no')));
  const price = (side: 'input' | 'output'): TableRow =>
    row(
      side,
      text(side),
      ({ price: one }) => (typeof one === 'string' ? text(one) : one && format.dollars(one[side])),
      ({ price: one }) => (typeof one === 'object' ? -one[side] : undefined),
      text('per-million'),
    );
  const rows = [
    price('input'),
    price('output'),
    figure('speed', 'speed', 1),
    figure('latency', 'latency', -1),
    figure('context-window', 'contextWindow', 1),
    flag('does-reason', 'reasoning'),
    flag('has-open-weights', 'openWeights'),
    row('license', text('license'), (one) => one.license),
    row('released', text('released'), ({ released }) => released && format.date(released)),
  ];
  const isWorthARow = ({ id, cells }: TableRow): boolean =>
    ALWAYS.includes(id) || cells.some(({ unknown }) => !unknown);
  return {
    heading: text('section-operator'),
    table: {
      caption: say('section-operator'),
      column: text('fact'),
      models: modelViews(comparison),
      difference: null,
      groups: [{ name: '', rows: rows.filter(isWorthARow) }],
      better: text('better'),
      missing: text('unknown'),
    },
  };
}

const ALWAYS = ['output', 'context-window'];
