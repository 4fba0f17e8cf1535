import type { Dataset, Model } from '../dataset/dataset.js';
import { indexOf } from '../dataset/dataset-index.js';
import { ownValue } from '../dataset/own-value.js';
import type { Basis, WeightedCategory } from '../scoring/category.js';
import { isCounted } from '../scoring/weighting.js';
import { byModel, leadInterval, type Pair } from '../scoring/pair.js';
import { rowsOf, type Row } from '../scoring/row.js';
import { scorePair } from '../scoring/score-pair.js';
import { sensitivityOf, weightSensitivity } from '../scoring/sensitivity.js';
import { advantageFacts, categoryFacts } from './category-facts.js';
import { biggestSwing, categorySeparators, oneSidedRows, vendorReported } from './benchmark-facts.js';
import type { BasisResult, CompareOptions, Comparison, PairComparison } from './comparison.js';
import { ComparisonError } from './comparison-error.js';
import { evidenceOf, type Evidence } from './evidence.js';
import type { ByModel, Fact } from './fact.js';
import { operatorFacts } from './operator-facts.js';
import { recommend, strongestOf } from './recommendation.js';
import { basesDisagree, sensitivityFacts } from './sensitivity-facts.js';
import { levelOf, type Verdict } from './verdict.js';

type ByBasis = Readonly<Record<Basis, BasisResult>>;

/**
 * Compares two or more models of a dataset, pair by pair. What is looked up is kept with the dataset: to change figures,
 * parse anew.
 *
 * @param modelIds ids or aliases, at least two different models; their order is the order of the result
 * @throws {ComparisonError} for unknown ids (all named, with the nearest known) or fewer than two models
 */
export function compareModels(dataset: Dataset, modelIds: readonly string[], options: CompareOptions = {}): Comparison {
  const models = resolveModels(dataset, modelIds);
  const index = indexOf(dataset);
  const categories = weighCategories(dataset, options);
  const weights = new Map(categories.map(({ id, weight }) => [id, weight]));
  const reportedBy = options.reportedBy ?? 'any';
  const rowsFor = (some: readonly Model[]): Row[] => rowsOf(index, some, weights, reportedBy === 'independent');
  const basis = options.basis ?? 'shared';
  const pairs = models.flatMap((a, position) =>
    models.slice(position + 1).map((b) => comparePair([a, b], rowsFor([a, b]), categories, basis)),
  );
  const [first] = pairs as [PairComparison, ...PairComparison[]];
  const { name, updated, license, sources } = dataset;
  return {
    ...first,
    models,
    basis,
    rows: models.length > 2 ? rowsFor(models) : first.rows,
    pairs,
    reportedBy,
    dataset: { name, updated, license, sources },
  };
}

function resolveModels(dataset: Dataset, modelIds: readonly string[]): [Model, Model, ...Model[]] {
  const { models } = indexOf(dataset);
  const unknown = modelIds.filter((id) => !models.has(id));
  if (unknown.length > 0) throw ComparisonError.unknownModels(unknown, models.keys());
  const [a, b, ...others] = new Set(modelIds.map((id) => models.get(id)!));
  if (!a || !b) throw new ComparisonError('too-few-models', 'a comparison takes two models or more');
  return [a, b, ...others];
}

function weighCategories({ categories }: Dataset, options: CompareOptions): WeightedCategory[] {
  const { weights = {}, categories: asked } = options;
  return categories
    .filter(({ id }) => !asked || asked.includes(id))
    .map(({ id, name, weight }) => ({ id, name, weight: ownValue(weights, id) ?? weight }));
}

function comparePair(
  pair: Pair,
  rows: readonly Row[],
  categories: readonly WeightedCategory[],
  basis: Basis,
): PairComparison {
  const shared = scorePair('shared', pair, rows, categories);
  const all = scorePair('all', pair, rows, categories);
  const sensitivity = sensitivityOf(pair, rows, shared);
  const byBasis: ByBasis = {
    shared: { ...shared, sensitivity },
    all: { ...all, sensitivity: { ...sensitivity, ...weightSensitivity(all.categories) } },
  };
  const level = levelOf({ rows, shared, sensitivity });
  const supported = level.level === 'lean' || level.level === 'clear';
  const leader = supported ? shared.overall.leader : null;
  const verdict: Verdict = { ...level, leader, recommendations: recommend(pair, byBasis[basis].categories, leader) };
  const evidence = evidenceOf(pair, rows, categories);
  return {
    models: [pair[0].id, pair[1].id],
    rows,
    ...byBasis[basis],
    byBasis,
    evidence,
    verdict,
    facts: collectFacts(pair, rows, byBasis, basis, verdict, evidence),
  };
}

function collectFacts(
  pair: Pair,
  rows: readonly Row[],
  byBasis: ByBasis,
  basis: Basis,
  verdict: Verdict,
  evidence: Evidence,
): Fact[] {
  const { categories, overall, sensitivity } = byBasis[basis];
  const shared = byBasis.shared.overall;
  const strict = rows.filter((one) => one.match === 'strict').map((one) => one.benchmark);
  const byCategory = categoryFacts(pair, categories, byBasis.all.categories);
  const leads = byCategory.filter((fact) => fact.kind === 'category-lead');
  const facts: Fact[] = [
    levelFact(pair, rows, byBasis.shared, verdict),
    {
      kind: 'evidence',
      ...evidence,
      coverage: shared.coverage,
      rows: strict,
    },
    ...byCategory,
    ...advantageFacts(leads, overall.leader),
    ...biggestSwing(pair, rows),
    ...categorySeparators(pair, rows, categories),
    ...oneSidedRows(pair, rows),
    ...operatorFacts(pair),
    // In basis `all` the overall rests on more than the categories that weights could turn.
    ...(basis === 'shared' ? sensitivityFacts(pair, overall, sensitivity) : []),
    ...vendorReported(pair, rows),
    ...basesDisagree(pair, shared, byBasis.all.overall, rows),
  ];
  if (overall.difference !== null) {
    facts.unshift({
      kind: 'overall-lead',
      basis,
      model: overall.leader,
      scores: overall.scores as ByModel<number>,
      lead: Math.abs(overall.difference),
      interval: leadInterval(overall.interval, overall.leader, pair),
      rows: categories.filter((one) => one.comparable || basis === 'all').flatMap((category) => category.rows),
    });
  }
  return facts;
}

function levelFact(pair: Pair, rows: readonly Row[], { categories, overall }: BasisResult, verdict: Verdict): Fact {
  const { level, leader, reasons } = verdict;
  const comparable = categories.filter((category) => category.comparable);
  const counted = rows.filter(isCounted).map((one) => one.benchmark);
  return {
    kind: 'level',
    level,
    leader,
    reasons,
    shared: counted.length,
    categories: comparable.map((one) => one.id),
    led: comparable.filter((category) => leader !== null && category.leader === leader).map((one) => one.id),
    ahead: overall.leader,
    lead: Math.abs(overall.difference ?? 0),
    strongest: byModel(pair, ({ id }) => strongestOf(id, comparable)?.id ?? null),
    rows: counted,
  };
}
