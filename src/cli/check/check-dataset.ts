import { DatasetError, formatPath } from '../../core/dataset/dataset-error.js';
import type { Dataset } from '../../core/dataset/dataset.js';
import { COMPACT_FORMAT } from '../../core/dataset/compact.js';
import { isOfKind, parseDataset } from '../../core/dataset/parse.js';
import { checkContext } from './check-context.js';
import { duplicateKeys } from './duplicate-keys.js';
import { SEVERITIES, type Finding } from './finding.js';
import { RULES } from './rules.js';
import { unknownFields } from './unknown-fields.js';

/** Findings that come from the document rather than from the rules, for the documentation. */
export const DOCUMENT_FINDINGS: Readonly<Record<string, string>> = {
  'duplicate-key': 'a key that stands twice in one object: readers keep the last and say nothing',
  'unknown-field': 'a field that the format does not know: it is left out, and a slip of the pen with it',
};

/**
 * All that is wrong or weak in a dataset, errors first. The rules look at a dataset that parses; one that does not is
 * checked for its problems only.
 *
 * @param text JSON
 */
export function checkDataset(text: string, input: unknown): Finding[] {
  const parsed = parse(input);
  const findings = [
    ...duplicateKeys(text),
    ...(parsed instanceof DatasetError ? problemsOf(parsed) : weaknesses(parsed)),
    // A compact file is made from one that could be searched.
    ...(isOfKind(input, COMPACT_FORMAT) ? [] : unknownFields(input)),
  ];
  const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
  return findings.sort((a, b) => rank(a) - rank(b));
}

/** What the rules find. */
export function weaknesses(dataset: Dataset): Finding[] {
  const context = checkContext(dataset);
  return RULES.flatMap(({ id, severity, mend, find }) =>
    find(context).map((place) => ({
      rule: id,
      severity,
      path: formatPath(place.path),
      message: place.message,
      mend: place.mend ?? mend,
    })),
  );
}

function parse(input: unknown): Dataset | DatasetError {
  try {
    return parseDataset(input);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
}

function problemsOf({ problems }: DatasetError): Finding[] {
  return problems.map(({ code, path, message, hint }) => ({
    rule: code,
    severity: 'error',
    path,
    message,
    mend: hint,
  }));
}
