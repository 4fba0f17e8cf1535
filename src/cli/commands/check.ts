import { checkDataset, DOCUMENT_FINDINGS } from '../check/check-dataset.js';
import type { Finding } from '../check/finding.js';
import { findingsText, tallyText } from '../check/findings-text.js';
import { RULES } from '../check/rules.js';
import type { CliCommand } from '../cli-command.js';
import { CliError, EXIT } from '../cli-error.js';
import { unknownWord } from '../../core/dataset/unknown-word.js';
import { parseList } from '../../core/options.js';
import { readDatasetDocument } from '../dataset-file.js';

const ABOUT = new Map([...RULES.map(({ id, what }) => [id, what] as const), ...Object.entries(DOCUMENT_FINDINGS)]);

/** A dataset → every problem, and what makes its comparisons weak. */
export const checkCommand: CliCommand = {
  usage: 'check <dataset>',
  summary: 'find every problem of a dataset, and what makes its comparisons weak',
  found: 'errors, or warnings with --strict',
  examples: [
    ['check models.json', 'problems, warnings and notes, each with its place and how to mend it'],
    ['check models.json --strict --ignore old-rivals', 'for CI: warnings fail too, but for a rule one disagrees with'],
    ['check models.json --json', 'every finding as JSON'],
  ],
  configure: (command) =>
    command
      .option('--all', 'list every place, not the first few of each rule')
      .option('--strict', 'exit with 1 for warnings too')
      .option('--ignore <rules>', 'leave these rules out, separated by commas; errors cannot be ignored'),
  run: ([path], { all, strict, ignore }) => {
    const ignored = ignoredRules(ignore as string | undefined);
    const { text, input } = readDatasetDocument(path!);
    const found = checkDataset(text, input);
    const findings = found.filter(({ rule }) => !ignored.includes(rule));
    const failing = findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
    const summary = `${path}: ${tallyText(findings)}${ignored.length > 0 ? `; ignored: ${ignored.join(', ')}` : ''}.`;
    return {
      text: [findingsText(findings, { all: all === true, about: ABOUT }), skipped(findings), summary]
        .filter((block) => block !== '')
        .join('\n\n'),
      json: { dataset: path, counts: countsOf(findings), ignored, findings },
      exitCode: failing ? EXIT.found : EXIT.ok,
    };
  },
};

/** @throws {CliError} for a word that is no rule: a slip there would switch nothing off, or the wrong thing. */
function ignoredRules(value: string | undefined): string[] {
  const asked = parseList(value);
  const known = [...RULES.map(({ id }) => id), 'unknown-field'];
  const problems = asked.filter((id) => !known.includes(id)).map((id) => `--ignore: ${unknownWord('rule', id, known)}`);
  if (problems.length > 0) throw new CliError(problems.join('\n'));
  return asked;
}

/** The rules need a dataset that parses, and whoever mends the errors should expect them. */
function skipped(findings: readonly Finding[]): string {
  const isParsed = !findings.some(({ severity, rule }) => severity === 'error' && rule !== 'duplicate-key');
  return isParsed ? '' : 'The rules about evidence, models and choice run once there is no error.';
}

function countsOf(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity]! += 1;
  return counts;
}
