/**
 * The script that one step of a weight's slider costs in Chromium, in milliseconds: from the frame in which it is taken
 * up to the view that shows it, with the built bundle and two models that share much. The step asks for no layout; that
 * of the frame comes after it.
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
  const times = [];
  for (let step = 0; step < steps; step += 1) {
    let start;
    requestAnimationFrame(() => (start = performance.now()));
    const shown = new Promise((resolve) => element.addEventListener('weights-change', resolve, { once: true }));
    slider.value = String((7 * step) % 100);
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await shown;
    await element.updateComplete;
    times.push(performance.now() - start);
  }
  return times;
}

/** @returns {Promise<number[] | null>} ascending; null without a built bundle or a Chromium */
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
    // The first ones warm up.
    await page.evaluate(measure, STEPS);
    return (await page.evaluate(measure, STEPS)).sort((a, b) => a - b);
  } finally {
    await browser.close();
    await server.close();
  }
}
