import type { Comparison } from '../comparison/comparison.js';
import { narrate } from '../text/narrate.js';
import type { Locale } from '../text/locale.js';
import { phrasingFor } from '../text/phrasing.js';
import type { Segment } from '../text/segment.js';
import { benchmarkTable, type BenchmarkTable } from './benchmark-table.js';
import { categoryBars, type CategoryBars } from './category-bars.js';
import { faqView, type FaqView } from './faq.js';
import type { ModelView } from './model-view.js';
import { methodView, type MethodView } from './method.js';
import { operatorTable, type OperatorTable } from './operator-table.js';
import { scorecards, type Scorecards } from './scorecards.js';
import { verdictView, type VerdictView } from './verdict.js';

/** All that a surface shows, as strings and numbers to draw: nothing is computed or worded past it. */
export interface ViewModel {
  /** Language and direction of the words in here. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: readonly Segment[];
  /** The first two models are the pair that the verdict is about. */
  readonly models: readonly ModelView[];
  readonly scorecards: Scorecards;
  readonly verdict: VerdictView;
  readonly categories: CategoryBars;
  readonly benchmarks: BenchmarkTable;
  readonly operator: OperatorTable;
  readonly faq: FaqView;
  readonly method: MethodView;
}

/** Puts a comparison into the words of a locale. */
export function buildViewModel(comparison: Comparison, locale: Locale): ViewModel {
  const phrasing = phrasingFor(comparison, locale.tag);
  const narration = narrate(comparison, locale, phrasing);
  const models = comparison.models.map(({ id, name }) => ({ id, name }));
  const names = models.map(({ id }) => phrasing.model(id));
  return {
    lang: locale.tag,
    dir: locale.dir,
    title: locale.labels.title(names, phrasing),
    models,
    scorecards: scorecards(comparison, locale, phrasing, narration.evidence),
    verdict: verdictView(narration, locale),
    categories: categoryBars(comparison, locale, phrasing),
    benchmarks: benchmarkTable(comparison, locale, phrasing),
    operator: operatorTable(comparison, locale, phrasing),
    faq: faqView(narration, locale),
    method: methodView(comparison, locale, phrasing),
  };
}
