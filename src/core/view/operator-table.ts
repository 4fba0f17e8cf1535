import type { Model } from '../dataset/dataset.js';
import type { Comparison } from '../comparison/comparison.js';
import type { Locale } from '../text/locale.js';
import type { Phrasing } from '../text/phrasing.js';
import type { ModelView } from './model-view.js';

export interface OperatorTable {
  readonly heading: string;
  readonly column: string;
  readonly models: readonly ModelView[];
  readonly rows: readonly OperatorRow[];
  readonly better: string;
}

export interface OperatorRow {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly cells: readonly OperatorCell[];
}

export interface OperatorCell {
  readonly model: string;
  readonly text: string;
  readonly known: boolean;
  readonly best: boolean;
}

interface RowSpec {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
  /** The words; null = unknown. */
  readonly text: (model: Model) => string | null;
  /** To be compared where every model has one; higher is better. */
  readonly rank?: (model: Model) => number | null;
}

/** What an operator asks. Rows that are unknown for all models are left out, but for price and context. */
export function operatorTable({ models }: Comparison, { labels }: Locale, phrasing: Phrasing): OperatorTable {
  const specs = rowSpecs(labels, phrasing);
  return {
    heading: labels.sections.operator,
    column: labels.operator.fact,
    models: models.map(({ id, name }) => ({ id, name })),
    rows: specs
      .filter(({ id, text }) => ALWAYS.has(id) || models.some((model) => text(model) !== null))
      .map((spec) => operatorRow(spec, models, labels)),
    better: labels.better,
  };
}

const ALWAYS = new Set(['output', 'context']);

function operatorRow(spec: RowSpec, models: readonly Model[], labels: Locale['labels']): OperatorRow {
  const ranks = models.map((model) => spec.rank?.(model) ?? null);
  const known = ranks.filter((rank) => rank !== null);
  const best = known.length === models.length ? Math.max(...known) : null;
  const differ = new Set(ranks).size > 1;
  return {
    id: spec.id,
    name: spec.name,
    detail: spec.detail ?? '',
    cells: models.map((model, index) => {
      const text = spec.text(model);
      return {
        model: model.id,
        text: text ?? labels.unknown,
        known: text !== null,
        best: differ && best !== null && ranks[index] === best,
      };
    }),
  };
}

function rowSpecs(labels: Locale['labels'], { format }: Phrasing): RowSpec[] {
  const words = labels.operator;
  const yesNo = (value: boolean | undefined): string | null =>
    value === undefined ? null : value ? labels.yes : labels.no;
  const sized = (value: number | undefined, text: (value: string) => string, digits?: number): string | null =>
    value === undefined ? null : text(format.number(value, digits));
  const price = (side: 'input' | 'output'): RowSpec => ({
    id: side,
    name: words[side],
    detail: words.perMillion,
    text: (model) => {
      if (model.price === undefined) return null;
      if (typeof model.price === 'string') return model.price === 'free' ? words.free : words.selfHosted;
      return format.dollars(model.price[side]);
    },
    rank: (model) => (typeof model.price === 'object' ? -model.price[side] : null),
  });
  const tokens = (id: string, name: string, value: (model: Model) => number | undefined): RowSpec => ({
    id,
    name,
    text: (model) => {
      const size = value(model);
      return size === undefined ? null : words.tokens(format.tokens(size));
    },
    rank: (model) => value(model) ?? null,
  });
  return [
    price('input'),
    price('output'),
    {
      id: 'speed',
      name: words.speed,
      text: ({ speed }) => sized(speed, words.tokensPerSecond, 0),
      rank: ({ speed }) => speed ?? null,
    },
    {
      id: 'latency',
      name: words.latency,
      text: ({ latency }) => sized(latency, words.seconds, 2),
      rank: ({ latency }) => (latency === undefined ? null : -latency),
    },
    tokens('context', words.context, ({ contextWindow }) => contextWindow),
    tokens('max-output', words.maxOutput, ({ maxOutput }) => maxOutput),
    { id: 'reasoning', name: words.reasoning, text: ({ reasoning }) => yesNo(reasoning) },
    { id: 'open-weights', name: words.openWeights, text: ({ openWeights }) => yesNo(openWeights) },
    { id: 'license', name: words.license, text: ({ license }) => license ?? null },
    {
      id: 'released',
      name: words.released,
      text: ({ released }) => (released === undefined ? null : format.date(released)),
    },
  ];
}
