/** What the built bundles load on demand is handed all that it draws with: everything is opened once, in both of them. */
import { expect } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { part, parts, until } from './support/element.js';
import { openEverything } from './support/everything.js';
import { openPage } from './support/harness.js';

const ELEMENT = `<model-compare
  models="gpt-4.1 o3 claude-sonnet-4"
  controls="models weights reported-by table export"
  expect="tie"
  reported-by="independent"
  subscribe="https://example.org/join"
  loading="eager"
></model-compare>`;

for (const [file, type] of [
  ['model-compare.js', 'module'],
  ['model-compare.iife.js', 'text/javascript'],
] as const) {
  it(`${file} draws everything that is loaded on demand`, async function () {
    this.timeout(60_000);
    const { page } = await openPage('/test/browser/pages/bundle/empty.html', 1000, 1000);
    const faults: string[] = [];
    page.addEventListener('error', ({ message }) => faults.push(message));
    page.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
    const { document } = page;
    document.body.insertAdjacentHTML('beforeend', ELEMENT);
    document.body.append(Object.assign(document.createElement('script'), { type, src: `/dist/${file}` }));
    const element = document.querySelector<ModelCompareElement>('model-compare')!;
    await until(() => faults.length > 0 || (element.shadowRoot && parts(element, 'plot').length > 0), 'the plot');
    expect(faults).to.deep.equal([]);
    await openEverything(element);
    expect(faults).to.deep.equal([]);
    for (const name of ['matrix', 'groups', 'plot', 'note', 'subscribe', 'cost', 'method'])
      expect(part(element, name).textContent.trim(), name).not.to.equal('');
    expect(await element.toMarkdown()).to.contain('# ');
    expect(await element.toCSV()).to.contain('benchmark,');
    expect(await element.toSVG()).to.contain('<svg');
    const [mark] = parts(element, 'mark');
    mark!.click();
    await until(() => mark!.getAttribute('aria-pressed') === 'true', 'a pressed mark');
  });
}

it('what is loaded on demand is there once, however many elements use it', async function () {
  this.timeout(60_000);
  const { page } = await openPage('/test/browser/pages/bundle/empty.html', 1000, 1000);
  const { document } = page;
  document.body.insertAdjacentHTML('beforeend', ELEMENT.repeat(2));
  document.body.append(
    Object.assign(document.createElement('script'), { type: 'module', src: '/dist/model-compare.js' }),
  );
  const elements = [...document.querySelectorAll<ModelCompareElement>('model-compare')];
  await until(() => elements.every((one) => one.shadowRoot && parts(one, 'plot').length > 0), 'both plots');
  const [one, other] = elements.map(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets.at(-1));
  expect(one).to.equal(other);
});

it('what cannot be had is named by the methods that need it', async function () {
  this.timeout(60_000);
  const { page } = await openPage('/test/browser/pages/bundle/empty.html', 1000, 1000);
  const { document } = page;
  const script = (type: string, rest: Partial<HTMLScriptElement>): void =>
    document.body.append(Object.assign(document.createElement('script'), { type, ...rest }));
  script('importmap', { textContent: '{ "imports": { "/dist/on-demand.js": "/nowhere/on-demand.js" } }' });
  document.body.insertAdjacentHTML('beforeend', '<model-compare models="gpt-4.1 o3" loading="eager"></model-compare>');
  script('module', { src: '/dist/model-compare.js' });
  const element = document.querySelector<ModelCompareElement>('model-compare')!;
  await until(() => element.shadowRoot && parts(element, 'card').length === 2, 'the comparison');
  for (const method of ['toMarkdown', 'toCSV', 'toSVG'] as const) {
    const reason = await element[method]().then(String, (error: Error) => error.message);
    expect(reason).to.equal('model-compare: no on-demand.js');
  }
});
