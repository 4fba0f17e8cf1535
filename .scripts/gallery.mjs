/**
 * The gallery in Chromium: `demo/states` served by vite, and pictures of its states. Pictures do not depend on the
 * fonts of the machine (the gallery brings its own), nor on how it smooths them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engines, ensureEngines, ensurePackages, root } from './setup.mjs';

/** As root Chromium needs the first; others keep it from calling out; the last four make pictures alike everywhere. */
const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
];

/** {widths, languages, sections, looks, states}, as demo/states/gallery.ts describes it. */
export const gallery = JSON.parse(readFileSync(join(root, 'demo/states/gallery.json'), 'utf8'));

/** Runs in the page: what reaches past the viewport, and is neither clipped nor in a box that scrolls. */
function overflow() {
  const element = document.querySelector('model-compare');
  const width = document.documentElement.clientWidth;
  const isHeld = (node) => {
    if (!node) return false;
    const { clipPath, overflowX } = getComputedStyle(node);
    return clipPath !== 'none' || overflowX === 'auto' || isHeld(node.parentElement);
  };
  const nodes = [document.documentElement, element, ...element.shadowRoot.querySelectorAll('*')];
  return nodes.flatMap((node) => {
    const box = node.getBoundingClientRect();
    const out = Math.round(Math.max(-box.left, box.right - width, node === nodes[0] ? node.scrollWidth - width : 0));
    return out > 0 && box.width > 1 && !isHeld(node)
      ? [`${node.localName}${node.part.length > 0 ? `[${node.part}]` : ''} by ${out} px`]
      : [];
  });
}

/** Runs in the page: resolves once nothing moves any more. */
async function settle(unfold) {
  if (unfold) {
    const { shadowRoot } = document.querySelector('model-compare');
    for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
  }
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  await frame();
}

/** Brings an open page to a state and takes its picture: {name, picture (PNG), out (what sticks out)}. */
async function shoot(page, { state, look, width, language = gallery.languages[0], unfold = false }) {
  await page.setViewportSize({ width, height: 800 });
  const hash = `#state=${state}&look=${look}&language=${language}`;
  await page.evaluate((hash) => (location.hash = hash), hash);
  await page.waitForFunction((hash) => document.documentElement.dataset.drawn === hash, hash);
  await page.evaluate(settle, unfold);
  const out = await page.evaluate(overflow);
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  return {
    name: [state, look, width, ...(language === gallery.languages[0] ? [] : [language])].join('-'),
    picture,
    out,
  };
}

/**
 * Starts vite and Chromium, runs a callback with {browser, page, shoot} and ends both. `page` is open at the gallery;
 * `shoot({state, look, width, language, unfold})` takes a picture of it.
 */
export async function withGallery(run) {
  ensurePackages();
  ensureEngines(['chromium']);
  const { chromium } = await import('playwright-core');
  const { createServer } = await import('vite');
  const server = await createServer({ root, logLevel: 'error', server: { host: '127.0.0.1', hmr: false } });
  await server.listen();
  const browser = await chromium.launch({ executablePath: engines.chromium.find(), args: chromiumArgs });
  try {
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${server.resolvedUrls.local[0]}demo/states/state.html`);
    await page.waitForFunction(() => document.documentElement.dataset.drawn !== undefined);
    return await run({ browser, page, shoot: (options) => shoot(page, options) });
  } finally {
    await browser.close();
    await server.close();
  }
}
