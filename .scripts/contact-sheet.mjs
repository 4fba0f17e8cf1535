/**
 * The default comparison at three widths in four looks, as one picture, dist/contact-sheet.png. Prints whatever sticks
 * out sideways, and ends with 1 if anything does. `--open` unfolds every disclosure first.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { engines, ensureEngines, ensurePackages, root } from './setup.mjs';

ensurePackages();
ensureEngines(['chromium']);
const { chromium } = await import('playwright-core');
const { createServer } = await import('vite');

/** As root Chromium needs the first; the others keep it from calling out. */
const chromiumArgs = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const widths = [320, 768, 1200];
const looks = [
  { name: 'light', query: 'light', colorScheme: 'light' },
  { name: 'dark by the system', query: 'scheme', colorScheme: 'dark' },
  { name: 'dark by a class alone', query: 'class', colorScheme: 'light' },
  { name: 'right to left', query: 'rtl', colorScheme: 'light' },
];
const target = join(root, 'dist/contact-sheet.png');
const unfold = process.argv.includes('--open');

/** Runs in the page: what reaches past the viewport. */
function overflow() {
  const element = document.querySelector('model-compare');
  const width = document.documentElement.clientWidth;
  const isClipped = (node) => node && (getComputedStyle(node).clipPath !== 'none' || isClipped(node.parentElement));
  const nodes = [document.documentElement, element, ...element.shadowRoot.querySelectorAll('*')];
  return nodes.flatMap((node) => {
    const box = node.getBoundingClientRect();
    const out = Math.round(Math.max(-box.left, box.right - width, node === nodes[0] ? node.scrollWidth - width : 0));
    return out > 0 && box.width > 1 && !isClipped(node)
      ? [`${node.localName}${node.part.length > 0 ? `[${node.part}]` : ''} by ${out} px`]
      : [];
  });
}

async function shoot(browser, address, width, { name, query, colorScheme }) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.goto(`${address}demo/states/comparison.html?look=${query}`);
  await page.waitForFunction(() => document.querySelector('model-compare').comparison);
  await page.evaluate(async (unfold) => {
    const element = document.querySelector('model-compare');
    await element.updateComplete;
    if (unfold) for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
  }, unfold);
  await page.waitForTimeout(100);
  const out = await page.evaluate(overflow);
  const picture = await page.screenshot({ fullPage: true });
  await page.close();
  return { caption: `${width} px, ${name}`, out, width, source: `data:image/png;base64,${picture.toString('base64')}` };
}

/** One page of pictures at half size, the looks of one width beside each other. */
function sheet(shots) {
  const figures = shots.map(
    ({ caption, width, source }) =>
      `<figure><figcaption>${caption}</figcaption><img width="${width / 2}" src="${source}"></figure>`,
  );
  const style = `
    body { display: flex; align-items: start; gap: 16px; width: max-content; margin: 16px; background: #888; font: 13px system-ui }
    figure { margin: 0 }
    img { display: block }`;
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('')}`;
}

const server = await createServer({ root, logLevel: 'error', server: { host: '127.0.0.1' } });
await server.listen();
const browser = await chromium.launch({ executablePath: engines.chromium.find(), args: chromiumArgs });
try {
  const shots = [];
  for (const width of widths) {
    for (const look of looks) shots.push(await shoot(browser, server.resolvedUrls.local[0], width, look));
  }
  for (const { caption, out } of shots) {
    if (out.length > 0) console.log(`${caption}: ${out.length} boxes stick out, ${out.slice(0, 5).join(', ')}`);
  }
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  await page.setContent(sheet(shots));
  mkdirSync(join(root, 'dist'), { recursive: true });
  await page.screenshot({ path: target, fullPage: true });
  console.log(`Written: ${target}`);
  process.exitCode = shots.some(({ out }) => out.length > 0) ? 1 : 0;
} finally {
  await browser.close();
  await server.close();
}
