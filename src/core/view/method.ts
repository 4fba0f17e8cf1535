import type { Comparison } from '../comparison/comparison.js';
import { THRESHOLDS } from '../comparison/thresholds.js';
import type { Locale } from '../text/locale.js';
import type { Phrasing } from '../text/phrasing.js';

export interface MethodView {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly levelHeading: string;
  readonly thresholds: readonly string[];
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

export function methodView(comparison: Comparison, { labels, method }: Locale, phrasing: Phrasing): MethodView {
  const { categories, basis, dataset } = comparison;
  const { format } = phrasing;
  const { updated, license } = dataset;
  return {
    heading: labels.sections.method,
    paragraphs: [method.basis[basis], method.limits],
    levelHeading: method.level,
    thresholds: method.thresholds(phrasing, THRESHOLDS),
    weightsHeading: method.weights,
    weights: categories.map(({ id, name, weight }) => ({ id, name, weight: format.number(weight) })),
    sourcesHeading: method.sources,
    sources: usedSources(comparison, method, phrasing),
    data: [
      ...(updated === undefined ? [] : [method.updated(format.date(updated))]),
      ...(license === undefined ? [] : [method.license(license)]),
    ],
  };
}

function usedSources({ rows, models, dataset }: Comparison, method: Locale['method'], { format }: Phrasing): SourceView[] {
  const used = new Set([
    ...rows.flatMap(({ cells }) => Object.values(cells).map((cell) => cell?.score.source)),
    ...models.map(({ published }) => published?.source),
  ]);
  return Object.entries(dataset.sources)
    .filter(([id]) => used.has(id))
    .map(([, { name, url, license, retrieved }]) => ({
      name,
      url: url ?? null,
      detail: [license, retrieved === undefined ? undefined : method.retrieved(format.date(retrieved))]
        .filter((part) => part !== undefined)
        .join(' · '),
    }));
}
