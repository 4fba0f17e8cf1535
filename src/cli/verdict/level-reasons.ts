import { THRESHOLDS } from '../../core/comparison/thresholds.js';
import type { LevelReason } from '../../core/comparison/verdict.js';

/** Why a level is what it is, for whoever looks into a verdict that changed. */
export const REASONS: Readonly<Record<LevelReason, string>> = {
  'few-shared-rows': `fewer than ${THRESHOLDS.minSharedRows} rows count`,
  'few-categories': `fewer than ${THRESHOLDS.minCategories} categories can be compared`,
  'small-difference': `the difference is under ${THRESHOLDS.minDifference} point`,
  'interval-holds-zero': 'the interval of the difference holds 0',
  'row-decides': 'one row decides who leads',
  'category-decides': 'one category decides who leads',
  'weights-decide': `the leader leads under less than ${100 * THRESHOLDS.minWeightingShare} % of all weightings`,
  'each-leads-somewhere': `each leads a category by ${THRESHOLDS.splitLead} points or more`,
  'interval-within-equal': `the interval lies within ${THRESHOLDS.equalWithin} points either way`,
  'few-rows-for-clear': `fewer than ${THRESHOLDS.clearRows} rows count`,
  'few-sources-for-clear': `the rows are of fewer than ${THRESHOLDS.clearSources} groups`,
  'few-categories-for-clear': `fewer than ${THRESHOLDS.clearCategories} categories can be compared`,
  'low-coverage': `the categories compared carry less than ${100 * THRESHOLDS.clearCoverage} % of the weight`,
  'unknown-errors': 'some margins of error are unknown, and the signs of the rows do not settle it',
  'interval-excludes-zero': 'the interval of the difference excludes 0',
  'signs-agree': 'the signs of the rows agree beyond chance',
};
