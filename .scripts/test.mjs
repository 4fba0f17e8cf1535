/**
 * All tests, from a fresh clone on: sets up, builds what the tests read, runs the Node tests and then the browser tests,
 * and closes with `N passed, N failed` as the last line on stdout. Exit code 1 if anything failed or nothing ran.
 *
 *   --all             insist on all three engines, and test the bundle as well
 *   --engines a,b     exactly these engines         --built                      browser tests of the bundle, in one engine
 *   --node            Node tests only               --browser                    browser tests only
 *   --files <glob>    only test files that match    --no-build                   take dist/ as it is
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engines, ensureEngines, ensurePackages, giveUp, root } from './setup.mjs';

const minute = 60_000;
const totals = { passed: 0, failed: 0, skipped: 0 };

function options() {
  try {
    const flag = { type: 'boolean', default: false };
    const known = { all: flag, node: flag, browser: flag, built: flag, 'no-build': flag };
    return parseArgs({ options: { ...known, engines: { type: 'string' }, files: { type: 'string' } } }).values;
  } catch (error) {
    return giveUp(error.message);
  }
}

/** `*` within a folder, `**` across folders; Node 20 has no globs of its own. */
function globToRegExp(glob) {
  const pattern = glob
    .replace(/^\.\//, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/g, (part) => ({ '**/': '(.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' })[part]);
  return new RegExp(`^${pattern}$`);
}

function testFiles(glob) {
  const wanted = globToRegExp(glob ?? '**');
  const all = readdirSync('test', { recursive: true }).map((file) => `test/${file.replaceAll('\\', '/')}`);
  const files = all.filter((file) => file.endsWith('.test.ts') && wanted.test(file)).sort();
  const inBrowser = (file) => file.startsWith('test/browser/');
  return { node: files.filter((file) => !inBrowser(file)), browser: files.filter(inBrowser) };
}

/** Runs a Node program in a process group of its own; a run that hangs is ended with all that it started. */
function run(args, { env = {}, timeout }) {
  const posix = process.platform !== 'win32';
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: posix,
  });
  const end = (signal) => {
    try {
      if (posix) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It has ended already.
    }
  };
  const interrupted = () => {
    end('SIGTERM');
    process.exit(130);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const timers = [];
  if (timeout)
    timers.push(
      setTimeout(() => end('SIGTERM'), timeout),
      setTimeout(() => end('SIGKILL'), timeout + 10_000),
    );
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      timers.forEach(clearTimeout);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      // Whatever is left of the group has no purpose any more.
      end('SIGKILL');
      resolve(code);
    });
  });
}

/** Runs one runner and adds what its reporter counted. */
async function runTests(args, { env, timeout }) {
  const folder = mkdtempSync(join(tmpdir(), 'model-compare-test-'));
  const file = join(folder, 'totals.json');
  const code = await run(args, { env: { ...env, TEST_TOTALS: file }, timeout });
  const counted = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
  rmSync(folder, { recursive: true });
  for (const key of Object.keys(totals)) totals[key] += counted[key];
  if (code !== 0 && counted.failed === 0) {
    console.log(
      `✗ The run of ${args[0]} ended without a result (${code ?? `stopped after ${timeout / minute} minutes`}).`,
    );
    totals.failed += 1;
  }
}

function enginesToUse({ all, engines: named }) {
  const names = named?.split(',') ?? Object.keys(engines);
  const unknown = names.find((name) => !Object.hasOwn(engines, name));
  if (unknown) giveUp(`Unknown engine "${unknown}"; known are ${Object.keys(engines).join(', ')}.`);
  ensureEngines(all || named ? names : ['chromium']);
  return names.filter((name) => engines[name].find());
}

process.chdir(root);
const wanted = options();
ensurePackages();
const files = testFiles(wanted.files);
const node = !wanted.browser && files.node.length > 0;
const browser = !wanted.node && files.browser.length > 0;
const used = browser ? enginesToUse(wanted) : [];

const built =
  wanted['no-build'] || (await run(['.scripts/build.mjs', '--dist', '--if-stale'], { timeout: 5 * minute })) === 0;
if (!built) {
  console.log('✗ The build failed; tests ran without a fresh dist/.');
  totals.failed += 1;
}
if (node) {
  const args = ['--import', 'tsx', '--test', '--test-timeout=300000', '--test-reporter=./.scripts/test-reporter.mjs'];
  await runTests([...args, '--test-reporter-destination=stdout', ...files.node], { timeout: 15 * minute });
}
if (browser) {
  const wtr = 'node_modules/@web/test-runner/dist/bin.js';
  const args = [wtr, ...(wanted.files ? files.browser.flatMap((file) => ['--files', file]) : [])];
  const runIn = async (names, subject, env) => {
    console.log(`Browser tests of ${subject} in ${names.join(', ')} …`);
    await runTests(args, { env: { TEST_ENGINES: names.join(','), ...env }, timeout: 15 * minute });
  };
  if (!wanted.built) await runIn(used, 'the sources', {});
  // What the build does to the sources does not depend on the engine.
  if (wanted.built || wanted.all) await runIn(used.slice(0, 1), 'the bundle', { TEST_BUILT: '1' });
}

const ran = totals.passed + totals.failed > 0;
if (!ran) console.log('No test ran.');
process.exitCode = ran && totals.failed === 0 ? 0 : 1;
console.log(
  `${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
);
