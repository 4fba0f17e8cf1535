/** The built bundles on plain pages: one script tag, the catalogue found beside it, one request of each file. */
import { expect } from '@open-wc/testing';
import { openPage, pause, requestMark, requestsSince, secondOrigin } from './support/harness.js';
import { openControl } from './support/controls.js';
import { textOf, until } from './support/element.js';
import { showPage, widestBarError } from './support/pages.js';

const PAGES = '/test/browser/pages/bundle/';
const isScript = (url: string): boolean => /model-compare(\.iife)?\.js/.test(url);
const isData = (url: string): boolean => url.endsWith('.json');

describe('the plain page', () => {
  it('shows the comparison with one script tag and no attribute but models', async () => {
    const frame = await openPage('/demo/embeds/plain.html');
    const { document } = frame.page;
    const element = document.querySelector('model-compare')!;
    expect(document.querySelectorAll('script, style, link')).to.have.length(1);
    expect(element.getAttributeNames()).to.deep.equal(['models']);
    await until(() => element.comparison, 'a comparison');
    await element.updateComplete;
    expect(textOf(element.shadowRoot!)).to.contain('GPT-4.1').and.to.contain('Gemma 4 31B');
    expect(element.shadowRoot!.querySelectorAll('[part~="section"]')).to.have.length(8);
    expect(widestBarError(element)).to.be.below(1);
  });
});

describe('the default catalogue', () => {
  for (const page of ['classic-first', 'module-first']) {
    it(`is found beside the script: ${page}.html`, async () => {
      const { outcome, requested } = await showPage(`${PAGES}${page}.html`);
      expect(outcome).to.equal('load');
      const data = requested.filter(isData).map((url) => new URL(url).pathname);
      expect(data[0]).to.equal('/dist/catalogue/index.json');
      expect(data).to.have.length(3);
      expect(data.slice(1).every((path) => /^\/dist\/catalogue\/[\w-]{10}\.json$/.test(path))).to.be.true;
    });
  }

  for (const page of ['second-origin', 'second-origin-classic']) {
    it(`is found beside a script of another origin, under a sub-path: ${page}.html`, async () => {
      const { outcome, requested } = await showPage(`${PAGES}${page}.html`);
      expect(outcome).to.equal('load');
      const base = `${await secondOrigin()}/cdn/sub/path/catalogue/`;
      expect(requested.filter(isData)).to.have.length(3);
      expect(requested.filter(isData).every((url) => url.startsWith(base))).to.be.true;
    });
  }
});

describe('the script', () => {
  for (const [page, script] of [
    ['versioned', '/dist/model-compare.js?ver=1'],
    ['classic-versioned', '/dist/model-compare.iife.js?ver=1'],
  ] as const) {
    // The only test that opens these pages: a browser's memory would answer a second time.
    it(`with a version behind its address is asked for once, and finds the catalogue: ${script}`, async () => {
      const mark = await requestMark();
      const { outcome, requested } = await showPage(`${PAGES}${page}.html`);
      await pause(100);
      expect(outcome).to.equal('load');
      expect(requested.filter(isScript).map((url) => url.replace(location.origin, ''))).to.deep.equal([script]);
      expect((await requestsSince(mark))[script]).to.equal(1);
      expect(requested.filter(isData).map((url) => new URL(url).pathname)[0]).to.equal('/dist/catalogue/index.json');
    });
  }

  for (const page of ['classic-first', 'module-first']) {
    it(`loads as module and as classic script on one page: ${page}.html`, async () => {
      const { outcome, element, requested } = await showPage(`${PAGES}${page}.html`);
      expect(outcome).to.equal('load');
      expect(requested.filter(isScript)).to.have.length(2);
      expect(element.shadowRoot!.querySelectorAll('[part~="card"]')).to.have.length(2);
    });
  }

  it('as classic script leaves one name in the page at most', async () => {
    const { window } = await showPage(`${PAGES}second-origin-classic.html`);
    const clean = await openPage(`${PAGES}empty.html`);
    const ours = Object.keys(window).filter((name) => !(name in clean.page) && name !== 'outcome');
    // Versions of lit's parts are lit's own note on every page that has it.
    expect(ours.filter((name) => !/^(lit|reactiveElement|ModelCompare$)/.test(name))).to.deep.equal([]);
  });
});

describe('the code to embed', () => {
  for (const [page, folder] of [
    ['module-first', () => `${location.origin}/dist/`],
    ['classic-versioned', () => `${location.origin}/dist/`],
    ['second-origin', async () => `${await secondOrigin()}/cdn/sub/path/`],
    ['second-origin-classic', async () => `${await secondOrigin()}/cdn/sub/path/`],
  ] as const) {
    it(`names the module beside the script that runs, which has the data: ${page}.html`, async () => {
      const { element, window } = await showPage(`${PAGES}${page}.html`);
      let copied = '';
      const writeText = (text: string): Promise<void> => Promise.resolve(void (copied = text));
      Object.defineProperty(window.navigator, 'clipboard', { configurable: true, value: { writeText } });
      const panel = await openControl(element, 'export');
      [...panel.querySelectorAll('button')].find((one) => textOf(one) === 'Copy the code to embed')!.click();
      await until(() => copied !== '', 'the code');
      expect(copied).to.contain(`<script type="module" src="${await folder()}model-compare.js"></script>`);
      expect(copied).not.to.contain('<model-compare src=').and.not.to.contain('catalogue');
      expect((await fetch(`${await folder()}model-compare.js`)).ok).to.equal(true);
    });
  }
});

describe('importing index.js', () => {
  it('registers nothing', async () => {
    const frame = await openPage(`${PAGES}index-only.html`);
    const { customElements, document } = frame.page as Window & typeof globalThis;
    await pause(200);
    expect(customElements.get('model-compare')).to.equal(undefined);
    expect(document.querySelector('model-compare')!.shadowRoot).to.equal(null);
  });
});
