/** The order in which a page comes together: script before markup, markup before script, the JSON child half parsed. */
import { expect } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { smallDataset } from './support/datasets.js';
import { hasState, parts, until } from './support/element.js';
import { openPage, pause } from './support/harness.js';

const JSON_TEXT = JSON.stringify(smallDataset());
const CLASSIC = '<script src="/dist/model-compare.iife.js"></script>';

/** A page that is written bit by bit, as a slow server sends it. */
async function slowPage(): Promise<{
  page: Window;
  write: (html: string) => void;
  end: () => void;
  element: () => ModelCompareElement;
}> {
  const { page } = await openPage('/test/browser/pages/bundle/empty.html');
  page.document.open();
  return {
    page,
    write: (html) => page.document.write(html),
    end: () => page.document.close(),
    element: () => page.document.querySelector('model-compare')!,
  };
}

const defined = (page: Window): unknown => (page as Window & typeof globalThis).customElements.get('model-compare');

describe('a page that comes bit by bit', () => {
  it('may send the JSON child after the element is there', async () => {
    const { page, write, end, element } = await slowPage();
    write(`<!doctype html>${CLASSIC}`);
    await until(() => defined(page), 'the definition');
    write('<p>Before</p><model-compare id="slow">');
    await until(() => element(), 'the element');
    const faults: string[] = [];
    element().addEventListener('error', (event) => faults.push(event.type));
    await pause(100);
    expect(parts(element(), 'error')).to.have.length(0);
    write(`<script type="application/json">${JSON_TEXT.slice(0, 200)}`);
    await pause(50);
    expect(parts(element(), 'error')).to.have.length(0);
    write(`${JSON_TEXT.slice(200)}</script></model-compare>`);
    end();
    await until(() => element().comparison, 'a comparison');
    await element().updateComplete;
    expect(parts(element(), 'card')).to.have.length(2);
    expect(faults).to.deep.equal([]);
  });

  it('may send the script last', async () => {
    const { page, write, end, element } = await slowPage();
    write(
      `<!doctype html><model-compare><script type="application/json">${JSON_TEXT}</script><p>Fallback</p></model-compare>`,
    );
    await until(() => element(), 'the element');
    expect(element().shadowRoot).to.equal(null);
    write(CLASSIC);
    end();
    await until(() => defined(page) && element().comparison, 'a comparison');
    await element().updateComplete;
    expect(element().querySelector('p')!.getClientRects()).to.have.length(0);
  });

  it('shows the fallback while the rest is on its way', async () => {
    const { page, write, end, element } = await slowPage();
    write(`<!doctype html>${CLASSIC}`);
    await until(() => defined(page), 'the definition');
    write('<model-compare models="gpt-4.1 o3"><p>Fallback</p>');
    await until(() => element()?.querySelector('p'), 'the fallback');
    await pause(50);
    expect(element().querySelector('p')!.getClientRects()).to.have.length(1);
    expect(parts(element(), 'skeleton')).to.have.length(0);
    expect(hasState(element(), 'error')).to.be.false;
    write('</model-compare>');
    end();
    await until(() => element().comparison, 'a comparison');
    await element().updateComplete;
    expect(element().querySelector('p')!.getClientRects()).to.have.length(0);
  });

  it('keeps data set before the definition', async () => {
    const { page, write, end, element } = await slowPage();
    write('<!doctype html><model-compare sections="scorecards"></model-compare>');
    await until(() => element(), 'the element');
    element().data = smallDataset();
    element().dataset.kind = 'early';
    write(CLASSIC);
    end();
    await until(() => defined(page) && element().comparison, 'a comparison');
    await element().updateComplete;
    expect(parts(element(), 'card')).to.have.length(2);
    expect(element().dataset.kind).to.equal('early');
    expect(Object.keys(element())).not.to.include('data');
  });

  it('makes an element from a template that is cloned later', async () => {
    const { page, write, end } = await slowPage();
    const inside = `<model-compare><script type="application/json">${JSON_TEXT}</script></model-compare>`;
    write(`<!doctype html><template>${inside}</template>${CLASSIC}`);
    end();
    await until(() => defined(page) && page.document.readyState === 'complete', 'the definition');
    const { document } = page;
    document.body.append(document.importNode(document.querySelector('template')!.content, true));
    const element = document.querySelector('model-compare')!;
    await until(() => element.comparison, 'a comparison');
    expect(parts(element, 'card')).to.have.length(2);
  });
});
