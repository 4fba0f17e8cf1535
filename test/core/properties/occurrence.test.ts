/**
 * That the properties are not empty: among the datasets they run over, the cases they are about do occur. The counts
 * are of the very runs that the properties make.
 */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { arbitraryComparison, type ComparedPair } from '../arbitrary-dataset.js';
import { factOf, factsOf } from '../facts.js';
import { runs } from '../runs.js';
import { sentencesOf, viewOf } from '../words.js';

/** One in a hundred. */
const OFTEN_ENOUGH = 0.01;

type Occurs = (pair: ComparedPair) => boolean;

const levels = ['not-comparable', 'split', 'tie', 'lean', 'clear'] as const;

const cases: Readonly<Record<string, Occurs>> = {
  ...Object.fromEntries(
    levels.map((level): [string, Occurs] => [level, ({ comparison }) => comparison.verdict.level === level]),
  ),
  'equal within two points': ({ comparison }) => comparison.verdict.reasons.includes('interval-within-equal'),
  'nobody leads': ({ comparison: { byBasis } }) => byBasis.shared.overall.difference === 0,
  'a tied row': ({ comparison: { rows } }) => rows.some(({ difference }) => difference === 0),
  'a tied category': ({ comparison: { byBasis } }) =>
    byBasis.shared.categories.some(({ comparable, leader }) => comparable && leader === null),
  'two equal differences': ({ comparison: { rows } }) => {
    const sizes = rows.flatMap(({ difference }) => (difference ? [Math.abs(difference)] : []));
    return new Set(sizes).size < sizes.length;
  },
  'a category that cannot be compared': ({ comparison }) => factsOf(comparison, 'category-not-comparable').length > 0,
  'a one-sided row': ({ comparison: { rows } }) => rows.some(({ match }) => match === 'one-sided'),
  'a row that only the first took and one that only the second': ({ comparison }) =>
    factsOf(comparison, 'one-sided-rows').length === 2,
  'a model without any score': ({ dataset: { models } }) =>
    models.slice(0, 2).some(({ scores }) => Object.keys(scores).length === 0),
  'a loose row': ({ comparison: { rows } }) => rows.some(({ match }) => match === 'loose'),
  'several measurements': ({ dataset: { models } }) =>
    models.slice(0, 2).some(({ scores }) => Object.values(scores).some((list) => list.length > 1)),
  'a shared row without weight': ({ comparison: { rows } }) =>
    rows.some(({ match, weight }) => match === 'strict' && weight === 0),
  'category weights a thousand times apart': ({ comparison: { byBasis } }) => {
    const weights = byBasis.shared.categories.flatMap(({ weight, comparable }) => (comparable ? [weight] : []));
    return Math.max(...weights) >= 1000 * Math.min(...weights);
  },
  'a category of weight 0': ({ comparison: { categories } }) => categories.some(({ weight }) => weight === 0),
  'a shared rating': ({ comparison: { rows } }) =>
    rows.some(({ definition, match, weight }) => definition.unit === 'Elo' && match === 'strict' && weight > 0),
  'a shared row where lower is better': ({ comparison: { rows } }) =>
    rows.some(({ definition, match, weight }) => definition.lowerIsBetter && match === 'strict' && weight > 0),
  'a shared row on a log scale': ({ comparison: { rows } }) =>
    rows.some(({ definition, match }) => definition.scale === 'log' && match === 'strict'),
  'two shared rows of one group': ({ comparison: { rows } }) => {
    const groups = rows.flatMap(({ definition, match }) => (match === 'strict' ? (definition.group ?? []) : []));
    return new Set(groups).size < groups.length;
  },
  'a known interval of the overall difference': ({ comparison: { byBasis } }) =>
    byBasis.shared.overall.interval !== null,
  'a row whose interval is not known': ({ comparison: { rows } }) =>
    rows.some(({ match, weight, interval }) => match === 'strict' && weight > 0 && interval === null),
  'a share of weightings within 0 and 1': ({ comparison: { byBasis } }) => {
    const { share } = byBasis.shared.sensitivity;
    return share !== null && share > 0 && share < 1;
  },
  'a flip point': ({ comparison: { byBasis } }) => byBasis.shared.sensitivity.flips.length > 0,
  'a row that decides': ({ comparison: { byBasis } }) => byBasis.shared.sensitivity.fragileRows.length > 0,
  'a category that decides': ({ comparison: { byBasis } }) => byBasis.shared.sensitivity.fragileCategories.length > 0,
  'a missing score that decides': ({ comparison }) => factsOf(comparison, 'deciding-missing-score').length > 0,
  'a sharpest advantage that is answered': ({ comparison }) => factOf(comparison, 'hits-back') !== null,
  'a widest gap against the leader': ({ comparison }) => {
    const swing = factOf(comparison, 'biggest-swing');
    return swing !== null && comparison.overall.leader !== null && swing.favours !== comparison.overall.leader;
  },
  'a separator against the leader': ({ comparison }) =>
    factsOf(comparison, 'category-separator').some(({ favoursTrailing }) => favoursTrailing),
  'bases that disagree': ({ comparison }) => factOf(comparison, 'bases-disagree') !== null,
  'figures that a source states': ({ comparison: { byBasis } }) => byBasis.all.overall.stated,
  'figures of vendors': ({ comparison }) => factOf(comparison, 'vendor-reported') !== null,
  'prices that point opposite ways': ({ comparison }) => factOf(comparison, 'price')?.cheaper === null,
  'a price that is not known': ({ comparison: { models } }) => models.some(({ price }) => price === undefined),
  'nothing to pick a model for': ({ comparison: { verdict } }) =>
    verdict.recommendations.some(({ reasons }) => reasons.length === 0),
  'basis all': ({ comparison: { basis } }) => basis === 'all',
  'an answer that neither is better for sure': ({ comparison }) =>
    sentencesOf(viewOf(comparison)).some(({ text }) => text.startsWith('Neither for sure')),
};

it('the cases that the properties are about occur, each in one run of a hundred or more', (context) => {
  const { seed, numRuns } = runs() as { seed: number; numRuns: number };
  const pairs = fc.sample(arbitraryComparison, { seed, numRuns });
  const counts = Object.entries(cases).map(([name, occurs]): [string, number] => [name, pairs.filter(occurs).length]);
  for (const [name, count] of counts) context.diagnostic(`${count} of ${numRuns}: ${name}`);
  assert.ok(numRuns >= 1000, 'a property runs a thousand times or more');
  assert.deepEqual(
    counts.filter(([, count]) => count < OFTEN_ENOUGH * numRuns),
    [],
  );
});
