import type { Comparison } from '../comparison/comparison.js';
import { THRESHOLDS } from '../comparison/thresholds.js';
import type { Speech } from '../text/speech.js';
import { joined } from './joined.js';

export interface MethodView {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly weightsHeading: string;
  readonly weights: readonly { readonly id: string; readonly name: string; readonly weight: string }[];
  readonly sourcesHeading: string;
  /** The sources whose figures are shown: attribution is a duty under many licences. */
  readonly sources: readonly SourceView[];
  /** Date and licence of the data. */
  readonly data: readonly string[];
}

export interface SourceView {
  readonly name: string;
  readonly url: string | null;
  readonly detail: string;
}

export function methodView(comparison: Comparison, speech: Speech): MethodView {
  const { categories, basis, dataset } = comparison;
  const { format, text } = speech;
  const { updated, license } = dataset;
  return {
    heading: text('section-method'),
    paragraphs: [
      text(`basis-${basis}`),
      ...(['any', 'lead', 'clear'] as const).map((kind) => text(`threshold-${kind}`, THRESHOLDS)),
      text('limits'),
    ],
    weightsHeading: text('weights'),
    weights: categories.map(({ id, name, weight }) => ({ id, name, weight: format.number(weight) })),
    sourcesHeading: text('sources'),
    sources: usedSources(comparison, speech),
    data: [updated && text('updated', { date: updated }), license && text('data-license', { license })].filter(
      (line) => line !== undefined,
    ),
  };
}

function usedSources({ rows, models, dataset }: Comparison, { text }: Speech): SourceView[] {
  const used = new Set([
    ...rows.flatMap(({ cells }) => Object.values(cells).map((cell) => cell?.score.source)),
    ...models.map((one) => one.published?.source),
  ]);
  return Object.entries(dataset.sources)
    .filter(([id]) => used.has(id))
    .map(([, { name, url, license, retrieved }]) => ({
      name,
      url: url ?? null,
      detail: joined([license, retrieved && text('retrieved', { date: retrieved })]),
    }));
}
