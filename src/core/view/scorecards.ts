import type { Model } from '../dataset/dataset.js';
import type { Comparison } from '../comparison/comparison.js';
import type { Level } from '../comparison/verdict.js';
import type { Sentence } from '../text/segment.js';
import type { Speech } from '../text/speech.js';
import { joined } from './joined.js';

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
}

export function scorecards(comparison: Comparison, speech: Speech, evidence: Sentence): Scorecards {
  const { verdict, rows, models } = comparison;
  const [a, b] = models;
  const only = (id: string): number => rows.filter((row) => row.match === 'one-sided' && row.cells[id]).length;
  return {
    heading: speech.text('section-scorecards'),
    cards: models.map((model) => scorecard(comparison, model, speech)),
    level: verdict.level,
    levelLabel: speech.text(`level-${verdict.level}`),
    evidence,
    strip: { shared: comparison.evidence.shared, own: [only(a.id), only(b.id)] },
  };
}

function scorecard(comparison: Comparison, model: Model, { format, text }: Speech): Scorecard {
  const { byBasis, basis, rows } = comparison;
  const { scores, stated } = byBasis[basis].overall;
  const score = scores[model.id] ?? null;
  const own = byBasis.all.overall.scores[model.id] ?? null;
  const taken = rows.filter((row) => row.cells[model.id]).length;
  const label = basis === 'shared' ? 'shared' : stated ? 'stated' : 'own';
  // Beyond the pair there is no score on one ground: the matrix has each against each.
  const missing = comparison.models.length > 2 ? 'section-matrix' : 'score-none';
  return {
    model: model.id,
    name: model.name,
    about: joined([
      model.provider,
      model.openWeights !== undefined && text(model.openWeights ? 'open-weights' : 'closed-weights'),
      model.reasoning && text('reasoning'),
    ]),
    score: score === null ? null : format.fixed(score),
    scoreLabel: text(score === null ? missing : `score-${label}`),
    own: joined([
      basis === 'shared' && own !== null && text('own-score', { score: own }),
      text('own-count', { count: taken, total: rows.length }),
    ]),
  };
}
