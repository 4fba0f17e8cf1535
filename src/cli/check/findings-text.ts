import { SEVERITIES, type Finding } from './finding.js';
import { counted } from './listing.js';

const SHOWN = 3;

export interface FindingsTextOptions {
  /** Every place rather than the first few of each rule. */
  readonly all: boolean;
  /** What a rule is about, by its id. */
  readonly about: ReadonlyMap<string, string>;
}

/** Findings as blocks, one a rule: what it is about, the places, the mend. */
export function findingsText(findings: readonly Finding[], options: FindingsTextOptions): string {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), finding]);
  return [...rules.values()].map((group) => ruleText(group, options)).join('\n\n');
}

/** `2 errors, 1 warning, no notes` */
export function tallyText(findings: readonly Finding[]): string {
  return SEVERITIES.map((severity) => {
    const { length } = findings.filter((finding) => finding.severity === severity);
    return length === 0 ? `no ${severity}s` : counted(length, severity);
  }).join(', ');
}

function ruleText(group: readonly Finding[], options: FindingsTextOptions): string {
  const { rule, severity } = group[0]!;
  const about = options.about.get(rule);
  const mends = new Set(group.map(({ mend }) => mend));
  const [mend] = mends;
  // One more place is shorter than saying that there is one.
  const shown = options.all || group.length <= SHOWN + 1 ? group : group.slice(0, SHOWN);
  return [
    `${severity} ${rule} (${group.length})${about === undefined ? '' : `: ${about}`}`,
    ...shown.map((one) => `  ${placeText(one)}${mends.size > 1 && one.mend !== '' ? `; ${one.mend}` : ''}`),
    ...(shown.length < group.length ? [`  … ${group.length - shown.length} more (--all)`] : []),
    ...(mends.size === 1 && mend !== '' ? [`  mend: ${mend}`] : []),
  ].join('\n');
}

function placeText({ path, message }: Finding): string {
  return `${path || 'dataset'}: ${message}`;
}
