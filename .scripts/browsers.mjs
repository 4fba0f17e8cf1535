/**
 * The three engines for Web Test Runner. Playwright steers Chromium, WebDriver BiDi (puppeteer-core) Firefox, and
 * WebKitGTK's own driver its MiniBrowser, on a display that exists only for the run.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox, findWebKit } from './setup.mjs';

/** Keeps Chromium from calling out, and lets it start as root and in containers. */
const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function chromium() {
  return playwrightLauncher({
    product: 'chromium',
    concurrency: 2,
    launchOptions: { executablePath: findChromium(), args: chromiumArgs },
  });
}

function firefox() {
  return chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true },
  });
}

/** A child process that ends with this one, however this one ends. */
function companion(command, args, options) {
  const child = spawn(command, args, options);
  child.on('error', (error) => console.error(`${command}: ${error.message}`));
  process.on('exit', () => child.kill('SIGKILL'));
  return child;
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Xvfb picks a free display and writes its number to file descriptor 3. */
function startDisplay(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1920x1400x24', '-nolisten', 'tcp'];
  const child = companion(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('Xvfb ended before it had a display')));
    child.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
  });
}

/** A configuration folder in which MiniBrowser's tool bar takes no room: else no window is narrower than 447 px. */
function slimToolbar() {
  const folder = mkdtempSync(join(tmpdir(), 'minibrowser-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(
    join(folder, 'gtk-3.0/gtk.css'),
    '* { min-width: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }',
  );
  return folder;
}

async function startDriver({ driver, xvfb }) {
  const [display, port] = await Promise.all([startDisplay(xvfb), freePort()]);
  // The accessibility bus is absent and would be waited for.
  const env = { ...process.env, DISPLAY: display, NO_AT_BRIDGE: '1', XDG_CONFIG_HOME: slimToolbar() };
  companion(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (ready?.ok) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not answer within 10 s');
}

async function webkit() {
  const found = findWebKit();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port: await startDriver(found),
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
    },
  });
  launcher.concurrency = 1;
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize(config);
    launcher.name = 'WebKit';
  };
  return launcher;
}

const starters = { chromium, firefox, webkit };

/** The launchers of the engines named, in that order. */
export function launchers(names) {
  return Promise.all(names.map((name) => starters[name]()));
}
