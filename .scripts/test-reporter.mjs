/**
 * Reporters for the two runners, Node's own and Web Test Runner: each prints failures in full and hands its totals to
 * .scripts/test.mjs through the file that TEST_TOTALS names.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

function handOver(totals) {
  if (process.env.TEST_TOTALS) writeFileSync(process.env.TEST_TOTALS, JSON.stringify(totals));
}

const indent = (text) => text.replace(/^/gm, '    ');

/** Every test of a suite and its suites, with the names of all suites above it. */
function* tests(suite, path = []) {
  for (const test of suite?.tests ?? []) yield { ...test, name: [...path, test.name].join(' › ') };
  for (const inner of suite?.suites ?? []) yield* tests(inner, [...path, inner.name]);
}

function describeError({ message = '', stack = '', expected, actual }) {
  const lines = [stack.includes(message) ? stack : `${message}\n${stack}`];
  if (expected !== undefined) lines.push(`expected: ${expected}`, `actual:   ${actual}`);
  return indent(lines.join('\n').trim());
}

function printSession(file, session) {
  const failed = [...tests(session.testResults)].filter(({ passed, skipped }) => !passed && !skipped);
  const place = `${file} [${session.browser.name}]`;
  for (const error of session.errors) console.log(`✗ ${place}\n${describeError(error)}`);
  for (const { name, error } of failed) console.log(`✗ ${place} ${name}\n${describeError(error ?? {})}`);
  if (failed.length + session.errors.length === 0) return;
  for (const log of session.logs) console.log(indent(`console: ${log.map(String).join(' ')}`));
  for (const url of session.request404s) console.log(indent(`not found: ${url}`));
}

/** A reporter for Web Test Runner. */
export function browserReporter(root) {
  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) printSession(relative(root, testFile), session);
    },
    onTestRunFinished({ sessions }) {
      const totals = { passed: 0, failed: 0, skipped: 0 };
      const perBrowser = new Map();
      for (const session of sessions) {
        const results = [...tests(session.testResults)];
        const failed = results.filter(({ passed, skipped }) => !passed && !skipped).length;
        const passed = results.filter((test) => test.passed && !test.skipped).length;
        totals.passed += passed;
        totals.skipped += results.filter(({ skipped }) => skipped).length;
        // A file that broke before or between its tests counts as one failure more.
        totals.failed += failed + (failed === 0 && (session.errors.length > 0 || !session.passed) ? 1 : 0);
        perBrowser.set(session.browser.name, (perBrowser.get(session.browser.name) ?? 0) + passed);
      }
      for (const [browser, passed] of perBrowser) console.log(`${browser}: ${passed} passed`);
      handOver(totals);
    },
  };
}

/** Default export: a reporter for `node --test --test-reporter`. */
export default async function* nodeReporter(events) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { details, name, file = '', skip, todo } = data;
    if (type === 'test:pass') {
      // Without tests in it a file is reported as if it were a test itself.
      if (details.type === 'suite' || name === file) continue;
      totals[skip === undefined && todo === undefined ? 'passed' : 'skipped'] += 1;
      continue;
    }
    const { error } = details;
    // A suite or test that failed only because of what is inside it was counted there.
    if (error?.failureType === 'subtestsFailed') continue;
    totals.failed += 1;
    const cause = error?.cause ?? error;
    yield `✗ ${relative(process.cwd(), file)} ${name}\n${indent(String(cause?.stack ?? cause))}\n`;
  }
  handOver(totals);
  yield `Node: ${totals.passed} passed\n`;
}
