import type { Comparison } from '../comparison/comparison.js';
import { narrate } from '../text/narrate.js';
import type { Locale } from '../text/locale.js';
import type { Segment } from '../text/segment.js';
import { speechFor } from '../text/speech.js';
import { attributionView, type AttributionView } from './attribution.js';
import { benchmarkTables, type BenchmarkTables } from './benchmark-table.js';
import { categoryBars, type CategoryBars } from './category-bars.js';
import { modelViews, type ModelView } from './model-view.js';
import { operatorView, type OperatorView } from './operator-table.js';
import { scorecards, type Scorecards } from './scorecards.js';
import { faqView, verdictView, type FaqView, type VerdictView } from './verdict.js';

/** All that a surface shows, as strings and numbers to draw: nothing is computed or worded past it. */
export interface ViewModel {
  /** Language and direction of the words in here. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What stands between two sentences of a paragraph. */
  readonly gap: string;
  readonly title: readonly Segment[];
  /** The first two models are the pair that the verdict is about. */
  readonly models: readonly ModelView[];
  readonly scorecards: Scorecards;
  readonly verdict: VerdictView;
  readonly categories: CategoryBars;
  readonly benchmarks: BenchmarkTables;
  readonly operator: OperatorView;
  readonly faq: FaqView;
  readonly attribution: AttributionView;
}

/** Puts a comparison into the words of a locale. */
export function buildViewModel(comparison: Comparison, locale: Locale): ViewModel {
  const speech = speechFor(locale, comparison);
  const narration = narrate(comparison, speech);
  const models = modelViews(comparison);
  return {
    lang: locale.tag,
    dir: locale.dir,
    gap: locale.gap ?? ' ',
    title: speech.say('title', { models: models.map((one) => one.id) }),
    models,
    scorecards: scorecards(comparison, speech, narration.evidence),
    verdict: verdictView(narration, speech),
    categories: categoryBars(comparison, speech),
    benchmarks: benchmarkTables(comparison, speech),
    operator: operatorView(comparison, speech),
    faq: faqView(narration, speech),
    attribution: attributionView(comparison, speech),
  };
}
