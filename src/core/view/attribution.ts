import type { Comparison } from '../comparison/comparison.js';
import type { Speech } from '../text/speech.js';
import { joined } from './joined.js';

/** Where the figures come from: to name it is a duty under many licences. */
export interface AttributionView {
  readonly heading: string;
  /** The sources whose figures are shown. */
  readonly sources: readonly SourceView[];
  /** Date and licence of the data. */
  readonly data: readonly string[];
}

export interface SourceView {
  readonly name: string;
  readonly url: string | null;
  readonly detail: string;
}

export function attributionView(comparison: Comparison, speech: Speech): AttributionView {
  const { text } = speech;
  const { updated, license } = comparison.dataset;
  return {
    heading: text('sources'),
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
