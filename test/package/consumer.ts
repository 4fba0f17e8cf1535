/** A project of somebody else's: the packed tarball unpacked into its node_modules, and a browser to look at it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

export const root = join(import.meta.dirname, '../..');

const { findChromium } = (await import(new URL('../../.scripts/setup.mjs', import.meta.url).href)) as {
  findChromium: () => string | undefined;
};

const executablePath = findChromium();

/** For `test`'s option `skip`. */
export const noBrowser = executablePath ? false : 'no Chrome, Chromium or Edge found';

const folder = mkdtempSync(join(tmpdir(), 'model-compare-consumer-'));
export const home = join(folder, 'app');
export const installed = join(home, 'node_modules/model-compare');

function run(command: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}

/** What lit is made of. */
const dependencies = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit-labs/ssr-dom-shim'];

/** Packs, unpacks, and returns the paths inside the tarball. */
export function install(): string[] {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const answer = run(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [{ filename, files }] = JSON.parse(answer) as [{ filename: string; files: { path: string }[] }];
  mkdirSync(dirname(installed), { recursive: true });
  run('tar', ['-xzf', join(folder, filename), '-C', dirname(installed)]);
  renameSync(join(dirname(installed), 'package'), installed);
  for (const name of dependencies) {
    cpSync(join(root, 'node_modules', name), join(home, 'node_modules', name), { recursive: true });
  }
  return files.map(({ path }) => path);
}

export function uninstall(): void {
  rmSync(folder, { recursive: true, force: true });
}

export function write(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** Serves files by the table of prefixes → folders; other addresses answer 404. Returns the address and how to end it. */
export async function serve(table: Record<string, string>): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://host');
    const prefix = Object.keys(table).find((one) => pathname.startsWith(one));
    try {
      const text = readFileSync(join(table[prefix!]!, pathname.slice(prefix!.length)));
      const type = types[extname(pathname)] ?? 'text/plain';
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(text);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

let browser: Browser | undefined;

export async function openBrowser(): Promise<void> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  if (executablePath) browser = await chromium.launch({ executablePath, args });
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
}

export interface Sight {
  /** Text of the first element's shadow root. */
  readonly text: string;
  readonly cards: number;
  readonly level: unknown;
  /** Faults that the page or its console reported, and answers with an error's status. */
  readonly faults: readonly string[];
  readonly requested: readonly string[];
}

/** Opens an address and waits until its `<model-compare>` shows a comparison or an error. */
export async function look(address: string): Promise<Sight> {
  const page: Page = await browser!.newPage();
  const faults: string[] = [];
  const requested: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') faults.push(line.text());
  });
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(address);
  const shown = '[part~="card"], [part~="error"]';
  await page.waitForFunction(
    (parts) => document.querySelector('model-compare')?.shadowRoot?.querySelector(parts),
    shown,
    { timeout: 15_000 },
  );
  const seen = await page.evaluate(() => {
    const tree = document.querySelector('model-compare')!.shadowRoot!;
    const { level } = window as { level?: unknown };
    return { text: tree.textContent ?? '', cards: tree.querySelectorAll('[part~="card"]').length, level };
  });
  await page.close();
  return { ...seen, faults, requested };
}
