/**
 * The browser tests: test/browser/**\/*.test.ts in the engines that TEST_ENGINES names (default: chromium).
 * `npm test` and `npm run test:all` set it; `TEST_ENGINES=firefox npx wtr --files test/browser/x.test.ts` works too.
 * TEST_BUILT=1 has them test the bundle in dist/ (`--built`).
 *
 * Commands for tests, through test/browser/support/harness.ts:
 * - `resize-viewport` {width, height}: the page's inner size, in all three engines;
 * - `emulate-media` (of @web/test-runner-commands): Chromium only, forced colours included.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { freePort, launchers } from './.scripts/browsers.mjs';
import { browserReporter } from './.scripts/test-reporter.mjs';
import { testServer } from './.scripts/test-server.mjs';

const root = import.meta.dirname;
const engines = (process.env.TEST_ENGINES ?? 'chromium').split(',');

const resizeViewport = {
  name: 'resize-viewport',
  async executeCommand({ command, payload, session }) {
    if (command !== 'resize-viewport') return undefined;
    const { width, height } = payload;
    const { browser } = session;
    if (browser.type === 'playwright') {
      await browser.getPage(session.id).setViewportSize({ width, height });
    } else if (browser.type === 'puppeteer') {
      await browser.getPage(session.id).setViewport({ width, height });
    } else {
      // WebDriver sets the window's size: the browser's own bars come on top.
      const bars = await browser.driver.execute('return [outerWidth - innerWidth, outerHeight - innerHeight]');
      await browser.driver.setWindowRect(null, null, width + bars[0], height + bars[1]);
    }
    return true;
  },
};

/** Has all tests run against the bundle instead of the sources. */
const builtBundle = {
  name: 'built-bundle',
  resolveImport: ({ source }) =>
    source === './under-test.js' ? '/test/browser/support/built-under-test.ts' : undefined,
};

export default {
  rootDir: root,
  files: 'test/browser/**/*.test.ts',
  port: await freePort(),
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    ...(process.env.TEST_BUILT ? [builtBundle] : []),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}/tsconfig.json` }),
    resizeViewport,
  ],
  middleware: [await testServer(root)],
  browsers: await launchers(engines),
  concurrentBrowsers: 2,
  // Firefox and WebKit run one page at a time; Chromium's launcher says its own number.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 30_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 10_000 } },
  // Lit's development build is wanted here (it finds mistakes), its greeting is not.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [browserReporter(root)],
};
