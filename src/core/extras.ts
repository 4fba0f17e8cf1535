/**
 * What the first view of a comparison does without: what answers the reader's hands, more than two models, the cost of a
 * workload, a verdict to be held to. Kept out of the core, so that who shows two models does not load it.
 */
export { answerTime, ANSWER_TOKENS, costOf, type Cost, type Workload } from './comparison/cost.js';
export {
  driftOf,
  ExpectationError,
  isSameOutcome,
  outcomeText,
  parseExpectation,
  type Drift,
  type Outcome,
} from './comparison/expectation.js';
export { groupModels, type GroupedModels, type ModelGroup } from './comparison/groups.js';
export { PRESETS, presetsFor, type Preset, type PresetId } from './comparison/presets.js';
export { reportedByEffect, type ReportedByEffect, type ReportedOutcome } from './comparison/reported-by.js';
export { resolutionOf, smallestSeparable, type Resolution } from './comparison/resolution.js';
export { isStale } from './comparison/staleness.js';
export { weightEffect, type WeightEffect } from './comparison/weight-effect.js';
export {
  extraSpeech,
  type ExtraKey,
  type ExtraSpeech,
  type ExtraWords,
  type ForeignWords,
} from './text/extra-words.js';
export { costView, type CostView } from './view/cost.js';
export { matrixView, type GroupsView, type GroupView, type MatrixView } from './view/matrix.js';
export { methodView, type MethodView } from './view/method.js';
export { pricePlot, type PlotPoint, type PricePlot, type Tick } from './view/price-plot.js';
export { driftSentence, reportedBySentence } from './view/outcome.js';
export { resolutionSentence } from './view/resolution.js';
export { weightEffectView, type WeightEffectView } from './view/weight-effect.js';
