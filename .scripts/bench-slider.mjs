/**
 * What one step of a weight's slider costs in Chromium, in milliseconds: from the frame in which it is taken up to the
 * view that shows it, with the built bundle and two models that share much. Part of it is no script: to keep the slider
 * under the hand, the step asks where it is, and the browser lays out then what it would have laid out after.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { engines, root } from './setup.mjs';

const STEPS = 100;

/** Runs in the page. A frame callback asked for before the element's own runs just before it. */
async function measure(steps) {
  const element = document.querySelector('model-compare');
  await element.loadComplete;
  element.shadowRoot.querySelector('details[part~=weights]').open = true;
  while (!element.shadowRoot.querySelector('[type=range]')) await new Promise(requestAnimationFrame);
  const slider = element.shadowRoot.querySelector('[type=range]');
  let layout = 0;
  const { getBoundingClientRect } = Element.prototype;
  Element.prototype.getBoundingClientRect = function () {
    const start = performance.now();
    const box = getBoundingClientRect.call(this);
    layout += performance.now() - start;
    return box;
  };
  const times = [];
  for (let step = 0; step < steps; step += 1) {
    let start;
    requestAnimationFrame(() => {
      layout = 0;
      start = performance.now();
    });
    const shown = new Promise((resolve) => element.addEventListener('weights-change', resolve, { once: true }));
    slider.value = String((7 * step) % 100);
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await shown;
    await element.updateComplete;
    const whole = performance.now() - start;
    times.push({ whole, script: whole - layout });
  }
  Element.prototype.getBoundingClientRect = getBoundingClientRect;
  return times;
}

/** @returns {Promise<{ whole: number[], script: number[] } | null>} ascending; null without a built bundle or a Chromium */
export async function sliderSteps(models) {
  const executablePath = engines.chromium.find();
  if (!executablePath || !existsSync(join(root, 'dist/on-demand.js'))) return null;
  const [{ chromium }, { createServer }] = await Promise.all([import('playwright-core'), import('vite')]);
  const server = await createServer({ root, logLevel: 'error', server: { host: '127.0.0.1' } });
  await server.listen();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 1000 } });
    const address = server.resolvedUrls.local[0];
    await page.route(`${address}bench`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><meta charset="utf-8"><script type="module" src="/dist/model-compare.js"></script>
          <model-compare models="${models}" loading="eager"></model-compare>`,
      }),
    );
    await page.goto(`${address}bench`);
    await page.waitForFunction(() => document.querySelector('model-compare').comparison);
    await page.evaluate(measure, STEPS);
    const times = await page.evaluate(measure, STEPS);
    const ascending = (part) => times.map((one) => one[part]).sort((a, b) => a - b);
    return { whole: ascending('whole'), script: ascending('script') };
  } finally {
    await browser.close();
    await server.close();
  }
}
