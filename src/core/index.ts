/**
 * The scoring core: pure, without DOM, clock or network; runs in browsers, workers and Node.
 * `parseDataset` → `compareModels` → `buildViewModel`.
 */
export type * from './dataset/dataset.js';
export type { ReadableDataset, ReadableScore } from './dataset/readable.js';
export { parseDataset } from './dataset/parse.js';
export { DatasetError, formatProblem, type Problem, type ProblemCode } from './dataset/dataset-error.js';
export { FORMAT } from './dataset/definition.js';
export type { CatalogueIndex, ModelSummary } from './dataset/catalogue.js';
export type { Cell, ErrorKind } from './scoring/cell.js';
export type { Basis, CategoryResult, WeightedCategory } from './scoring/category.js';
export type { Interval } from './scoring/interval.js';
export type { Match } from './scoring/match.js';
export type { OverallResult } from './scoring/overall.js';
export type { Row } from './scoring/row.js';
export type { Flip, MissingScore, MissingScores, Sensitivity } from './scoring/sensitivity.js';
export { compareModels } from './comparison/compare.js';
export { ComparisonError } from './comparison/comparison-error.js';
export type { BasisResult, CompareOptions, Comparison, PairComparison, ReportedBy } from './comparison/comparison.js';
export type { Evidence } from './comparison/evidence.js';
export type { Fact, FactKind, FactOf } from './comparison/fact.js';
export type { Arguments, Message, Narrative } from './comparison/message.js';
export type { MessageKind } from './comparison/message-kind.js';
export type { Reason, Recommendation } from './comparison/recommendation.js';
export { THRESHOLDS } from './comparison/thresholds.js';
export type { Level, LevelReason, Verdict } from './comparison/verdict.js';
export type { ErrorKey, FailureKind, LabelKey, Locale, StringKey } from './text/locale.js';
export { plainText, type Segment, type Sentence } from './text/segment.js';
export { speechFor, type Speech } from './text/speech.js';
export { buildViewModel, type ViewModel } from './view/view-model.js';
export type { ModelView } from './view/model-view.js';
export type { BenchmarkTables } from './view/benchmark-table.js';
export type { Bar, CategoryBars, CategoryRow, Difference } from './view/category-bars.js';
export type { AttributionView, SourceView } from './view/attribution.js';
export type { OperatorView } from './view/operator-table.js';
export type { Table, TableCell, TableDifference, TableGroup, TableRow } from './view/table.js';
export type { Scorecard, Scorecards } from './view/scorecards.js';
export type { FaqView, VerdictView } from './view/verdict.js';
export type { SectionName } from './options.js';
