/** Under a strict Content-Security-Policy the widget is complete and nothing is reported, however crowded the page. */
import { expect } from '@open-wc/testing';
import { pause, secondOrigin } from './support/harness.js';
import { showPage, widestBarError } from './support/pages.js';

const STRICT = '/test/browser/pages/strict/';
const SECTIONS = 8;

async function expectComplete(path: string): Promise<void> {
  const page = await showPage(STRICT + path);
  await pause(100);
  const { element, outcome, window } = page;
  expect(outcome).to.equal('load');
  expect(element.shadowRoot!.querySelectorAll('[part~="section"]')).to.have.length(SECTIONS);
  expect(widestBarError(element)).to.be.below(1);
  expect(getComputedStyle(element.shadowRoot!.querySelector('[part~="card"]')!.parentElement!).display).to.equal(
    'flex',
  );
  expect(window.violations).to.deep.equal([]);
}

describe('a strict policy', () => {
  for (const path of ['module.html', 'classic.html', 'inline.html']) {
    it(`shows the widget complete, without a violation: ${path}`, () => expectComplete(path));
  }

  for (const path of ['crowded.html', 'lit-first.html']) {
    it(`stands a second lit and other copies of the element: ${path}`, async () => {
      await expectComplete(path);
      const { window } = await showPage(STRICT + path);
      await pause(100);
      expect(window.otherLit).to.be.true;
      expect(window.document.querySelector('#other')!.textContent).to.contain('Another lit was here.');
    });
  }

  it('may name the one trusted-types policy that there is', () => expectComplete('named-policy.html'));

  for (const path of ['module.html', 'classic.html', 'crowded.html']) {
    it(`with script and data on a second origin: ${path}`, async () => {
      await expectComplete(`second-origin/${path}`);
      const { requested } = await showPage(`${STRICT}second-origin/${path}`);
      const data = requested.filter((url) => url.endsWith('.json'));
      expect(data.length).to.be.at.least(3);
      const origin = await secondOrigin();
      expect(data.every((url) => url.startsWith(`${origin}/cdn/sub/path/catalogue/`))).to.be.true;
    });
  }

  it('that keeps the data out gives an error that names the origin', async () => {
    const { outcome, text, window } = await showPage(`${STRICT}blocked.html`);
    expect(outcome).to.equal('blocked');
    expect(text)
      .to.contain(await secondOrigin())
      .and.to.contain('connect-src');
    expect(window.violations).not.to.be.empty;
    expect(window.violations!.every((line) => line.startsWith('connect-src:'))).to.be.true;
  });
});
