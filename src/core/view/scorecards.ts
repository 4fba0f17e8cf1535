import type { Model } from '../dataset/dataset.js';
import type { Comparison } from '../comparison/comparison.js';
import type { Level } from '../comparison/verdict.js';
import type { Locale } from '../text/locale.js';
import type { Phrasing } from '../text/phrasing.js';
import type { Sentence } from '../text/segment.js';

export interface Scorecards {
  readonly heading: string;
  readonly cards: readonly Scorecard[];
  readonly level: Level;
  readonly levelLabel: string;
  readonly evidence: Sentence;
  /** One mark a benchmark: run on both, or on the first or second model only. */
  readonly strip: { readonly shared: number; readonly own: readonly [number, number] };
}

export interface Scorecard {
  readonly model: string;
  readonly name: string;
  /** Provider, licence, kind: what is known, joined by a middle dot. */
  readonly about: string;
  /** Null = nothing to average. */
  readonly score: string | null;
  readonly scoreLabel: string;
  readonly own: string;
  /** Ahead at `lean` or `clear`. */
  readonly leads: boolean;
}

export function scorecards(
  comparison: Comparison,
  locale: Locale,
  phrasing: Phrasing,
  evidence: Sentence,
): Scorecards {
  const { verdict, rows, models } = comparison;
  const [a, b] = models;
  const only = (id: string): number => rows.filter((row) => row.match === 'one-sided' && row.cells[id]).length;
  return {
    heading: locale.labels.sections.scorecards,
    cards: models.map((model) => scorecard(comparison, model, locale, phrasing)),
    level: verdict.level,
    levelLabel: locale.labels.levels[verdict.level],
    evidence,
    strip: { shared: comparison.evidence.shared, own: [only(a.id), only(b.id)] },
  };
}

function scorecard(comparison: Comparison, model: Model, { labels }: Locale, { format }: Phrasing): Scorecard {
  const { byBasis, basis, rows, verdict } = comparison;
  const { scores, stated } = byBasis[basis].overall;
  const score = scores[model.id] ?? null;
  const own = byBasis.all.overall.scores[model.id] ?? null;
  const taken = rows.filter((row) => row.cells[model.id]).length;
  const label = basis === 'shared' ? labels.sharedScore : stated ? labels.statedScore : labels.ownScore;
  return {
    model: model.id,
    name: model.name,
    about: [
      model.provider,
      model.openWeights === undefined ? undefined : model.openWeights ? labels.openWeights : labels.closedWeights,
      model.reasoning ? labels.reasoning : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
    score: score === null ? null : format.fixed(score),
    scoreLabel: score === null ? labels.noScore : label,
    own: labels.ownTests(
      basis === 'shared' && own !== null ? format.number(own) : null,
      format.number(taken, 0),
      format.number(rows.length, 0),
    ),
    leads: verdict.leader === model.id,
  };
}
