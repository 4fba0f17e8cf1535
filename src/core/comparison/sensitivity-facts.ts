import { byModel, leaderOf, type Pair } from '../scoring/pair.js';
import type { OverallResult } from '../scoring/overall.js';
import type { Row } from '../scoring/row.js';
import type { Sensitivity } from '../scoring/sensitivity.js';
import type { ByModel, Fact, FactOf } from './fact.js';
import { THRESHOLDS } from './thresholds.js';

/** What would change the lead: weights, rows, scores that are missing. */
export function sensitivityFacts(pair: Pair, { leader }: OverallResult, sensitivity: Sensitivity): Fact[] {
  if (leader === null) return [];
  const [a, b] = pair;
  const { share, flips, withoutRow, missing } = sensitivity;
  const facts: Fact[] = Object.entries(withoutRow).map(([benchmark, difference]) => ({
    kind: 'deciding-row',
    benchmark,
    model: leaderOf(difference, pair),
    lead: Math.abs(difference),
    rows: [benchmark],
  }));
  const other = leader === a.id ? b.id : a.id;
  for (const flip of flips) facts.push({ kind: 'flip-point', ...flip, model: other, rows: [] });
  if (share !== null) {
    facts.push({ kind: 'weighting-share', model: leader, share: leader === a.id ? share : 1 - share, rows: [] });
  }
  for (const score of missing.decisive) {
    const side = score.model === leader ? 'below' : 'above';
    facts.push({ kind: 'deciding-missing-score', ...score, side, rows: [score.benchmark] });
  }
  return facts;
}

/** Where the usual average names another leader, or a lead much wider than the shared rows support. */
export function basesDisagree(
  pair: Pair,
  shared: OverallResult,
  all: OverallResult,
  rows: readonly Row[],
): FactOf<'bases-disagree'>[] {
  if (all.leader === null) return [];
  const other = all.leader !== shared.leader;
  const lead = Math.abs(all.difference!);
  const enough = other
    ? lead >= THRESHOLDS.basesDisagreeOther
    : lead - Math.abs(shared.difference!) >= THRESHOLDS.basesDisagreeWider;
  if (!enough) return [];
  const counts = byModel(pair, ({ id }) => rows.filter((row) => row.cells[id]).length);
  const both = rows.filter((one) => one.match === 'strict').length;
  return [
    {
      kind: 'bases-disagree',
      disagreement: other ? 'other-leader' : 'wider-lead',
      model: all.leader,
      scores: all.scores as ByModel<number>,
      stated: all.stated,
      counts,
      different:
        rows.length === 0
          ? 'unknown'
          : both === rows.length
            ? 'not'
            : both * 2 < Math.min(...Object.values(counts))
              ? 'mostly'
              : 'partly',
      rows: rows.map((one) => one.benchmark),
    },
  ];
}
