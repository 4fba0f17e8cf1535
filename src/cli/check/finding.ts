import type { CheckContext } from './check-context.js';

/** `error`: no comparison can be made. `warning`: comparisons are weaker than they look. `note`: worth knowing. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** One thing found, at one place. */
export interface Finding {
  /** Id of the rule, or the code of a problem that `parseDataset` lists. Stable; texts are not. */
  readonly rule: string;
  readonly severity: Severity;
  /** As one would write it in JavaScript: `models[1].scores.gpqa`; empty for the dataset itself. */
  readonly path: string;
  /** What is there, with the ids and figures. */
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}

/** Where a rule found something. */
export interface Place {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** In place of the rule's own, where the place knows better. */
  readonly mend?: string;
}

/** A rule about a dataset that parses: what makes its comparisons weak. */
export interface CheckRule {
  /** Kebab-case. */
  readonly id: string;
  readonly severity: Exclude<Severity, 'error'>;
  /** What is wrong and why that matters, as a clause. */
  readonly what: string;
  readonly mend: string;
  readonly find: (context: CheckContext) => readonly Place[];
}
