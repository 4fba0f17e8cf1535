/**
 * Makes a fresh clone runnable: installs the npm packages when they are missing or older than the lock file, finds the
 * browsers, and on Debian and Ubuntu installs those that are missing. Needs nothing but Node, because it runs first.
 *
 * As a command: `node .scripts/setup.mjs [chromium] [firefox] [webkit]`.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(import.meta.url), '../..');

/** Prints one line that says what to do, and ends the program. */
export function giveUp(line) {
  console.error(line);
  process.exit(1);
}

export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(`Node 20.19 or newer is needed to build and test, this is ${process.version}.`);
}

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : -Infinity);

/** Runs `npm ci` unless node_modules is at least as new as package-lock.json. */
export function ensurePackages() {
  ensureNode();
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules/.package-lock.json');
  // npm writes the two files within one run, in either order; a few seconds between them mean nothing.
  if (modified(installed) + 10_000 >= modified(lock)) return;
  console.error('Installing the npm packages (npm ci) …');
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const shell = process.platform === 'win32';
  // The output goes to stderr: the last line on stdout belongs to the tests.
  const { status } = spawnSync(command, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell,
  });
  if (status !== 0) giveUp('npm ci failed; see its messages above.');
}

function executable(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A browser that cannot even name its version (a stub, a broken install) does not count. */
function answers(path) {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function first(candidates) {
  return candidates.find((path) => executable(path) && answers(path));
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function programFiles(...ends) {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
  return ends.flatMap((end) => folders.map((folder) => join(folder, end)));
}

const macApp = (name, binary = name) => `/Applications/${name}.app/Contents/MacOS/${binary}`;

/** The path of a Chrome, Chromium or Edge, or undefined. CHROME_PATH comes first. */
export function findChromium() {
  const places = {
    darwin: [macApp('Google Chrome'), macApp('Chromium'), macApp('Microsoft Edge')],
    win32: programFiles(
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ),
  };
  const linux = [
    ...onPath('chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'),
    ...onPath('microsoft-edge-stable', 'microsoft-edge'),
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
  return first([process.env.CHROME_PATH, ...(places[process.platform] ?? linux)]);
}

/** The path of a Firefox, or undefined. FIREFOX_PATH comes first. */
export function findFirefox() {
  const places = { darwin: [macApp('Firefox', 'firefox')], win32: programFiles('Mozilla Firefox/firefox.exe') };
  return first([process.env.FIREFOX_PATH, ...(places[process.platform] ?? onPath('firefox-esr', 'firefox'))]);
}

/** The parts of a WebKitGTK that a driver can steer: {driver, browser, xvfb}, or undefined. Linux only. */
export function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((folder) => existsSync(folder));
  const folders = libraries.flatMap((folder) => [
    folder,
    ...readdirSync(folder)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(folder, name)),
  ]);
  const browsers = folders.flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
  );
  const [driver, browser, xvfb] = [onPath('WebKitWebDriver'), browsers, onPath('Xvfb')].map((list) =>
    list.find(executable),
  );
  return driver && browser && xvfb ? { driver, browser, xvfb } : undefined;
}

export const engines = {
  chromium: {
    find: findChromium,
    packages: ['chromium'],
    advice: 'install Chrome, Chromium or Edge, or set CHROME_PATH',
  },
  firefox: { find: findFirefox, packages: ['firefox-esr'], advice: 'install Firefox, or set FIREFOX_PATH' },
  webkit: {
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    advice: 'on Debian: apt-get install webkit2gtk-driver xvfb xauth',
  },
};

/** How to run apt-get here without a question asked, or undefined where that is not allowed. */
function aptGet() {
  if (process.platform !== 'linux' || !onPath('apt-get').some(executable)) return undefined;
  if (process.getuid() === 0) return ['apt-get'];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return sudo ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'] : undefined;
}

function installDebian(packages) {
  const apt = aptGet();
  if (!apt) return;
  console.error(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) =>
    spawnSync(apt[0], [...apt.slice(1), ...args], { env, stdio: ['ignore', 'ignore', 2], timeout: 600_000 });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** Sees to it that each named engine is there; ends the program with one line that says what to do if one cannot be. */
export function ensureEngines(names) {
  const missing = names.filter((name) => !engines[name].find());
  if (missing.length > 0) installDebian(missing.flatMap((name) => engines[name].packages));
  const still = missing.filter((name) => !engines[name].find());
  if (still.length > 0) giveUp(still.map((name) => `No ${name} found: ${engines[name].advice}.`).join(' '));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !Object.hasOwn(engines, name));
  if (unknown) giveUp(`Unknown engine "${unknown}"; known are ${Object.keys(engines).join(', ')}.`);
  ensurePackages();
  ensureEngines(names);
}
