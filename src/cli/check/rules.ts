import { benchmarkRules } from './benchmark-rules.js';
import { categoryRules } from './category-rules.js';
import { cherryPickRules } from './cherry-pick-rules.js';
import { conditionRules } from './condition-rules.js';
import { errorRules } from './error-rules.js';
import type { CheckRule } from './finding.js';
import { modelRules } from './model-rules.js';
import { operatorRules } from './operator-rules.js';
import { provenanceRules } from './provenance-rules.js';
import { scoreRules } from './score-rules.js';

/** Every rule about a dataset that parses, in the order of the report. */
export const RULES: readonly CheckRule[] = [
  ...cherryPickRules,
  ...modelRules,
  ...operatorRules,
  ...categoryRules,
  ...benchmarkRules,
  ...conditionRules,
  ...errorRules,
  ...scoreRules,
  ...provenanceRules,
];
