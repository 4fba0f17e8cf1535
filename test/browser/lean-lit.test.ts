/** The bundle's lit, from which much is left out, renders what lit renders: the same steps, the same trees. */
import { expect } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { smallDataset, threeModels } from './support/datasets.js';
import { parts, place, until } from './support/element.js';
import { openPage, pause } from './support/harness.js';

type Step = readonly [what: string, step: (element: ModelCompareElement) => void];

/** Names that would be markup if they were not text. */
function hostileNames(): unknown {
  const { models, categories, ...rest } = smallDataset();
  const hostile = '<img src=x onerror=alert(1)> lit$ $lit$ <!-- ?lit$ --> &amp; "\'>';
  return {
    ...rest,
    models: models.map((model) => ({ ...model, name: `${model.name} ${hostile}` })),
    categories: categories.map((category) => ({ ...category, name: `${hostile} ${category.name}` })),
  };
}

const STEPS: readonly Step[] = [
  ['data', (element) => (element.data = smallDataset())],
  ['one section', (element) => (element.sections = 'verdict')],
  ['two in another order', (element) => element.setAttribute('sections', 'faq scorecards')],
  ['all', (element) => element.removeAttribute('sections')],
  ['more columns', (element) => (element.data = threeModels())],
  [
    'fewer columns',
    (element) =>
      (element.models = threeModels()
        .models.slice(1)
        .map(({ id }) => id)
        .join()),
  ],
  ['names that look like markup', (element) => ((element.models = null), (element.data = hostileNames()))],
  ['a number', (element) => element.setAttribute('heading-level', '5')],
  ['no number', (element) => element.removeAttribute('heading-level')],
  ['a word that is reflected', (element) => (element.theme = 'dark')],
  ['another in the attribute', (element) => element.setAttribute('theme', 'light')],
  ['none of it', (element) => (element.theme = null)],
  ['weights, while the rows stay', (element) => (element.weights = 'coding:3')],
  ['basis and weights at once', (element) => ((element.basis = 'all'), (element.weights = 'coding:0'))],
  ['data that cannot be used', (element) => (element.data = { format: 'model-compare/1', models: 7 })],
  ['a try again', (element) => parts(element, 'error')[0]!.querySelector('button')!.click()],
  ['good data again', (element) => (element.data = smallDataset())],
  ['nothing of what was set', (element) => ((element.basis = null), (element.weights = ''))],
];

/** The host and its tree, without the marks that lit leaves in comments and the indentation that the bundle leaves out. */
function treeOf(element: ModelCompareElement): string {
  const { outerHTML } = element.cloneNode() as Element;
  const inside = element.shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '');
  return `${outerHTML}${inside}`.replace(/\s+/g, ' ').replace(/> </g, '><');
}

async function bundled(): Promise<ModelCompareElement> {
  const { page } = await openPage('/test/browser/pages/bundle/empty.html');
  const script = Object.assign(page.document.createElement('script'), { src: '/dist/model-compare.iife.js' });
  page.document.body.append(script);
  await until(() => (page as Window & typeof globalThis).customElements.get('model-compare'), 'the definition');
  page.document.body.insertAdjacentHTML(
    'beforeend',
    '<model-compare src="/nowhere.json" loading="lazy"></model-compare>',
  );
  return page.document.querySelector('model-compare')!;
}

describe('the lit in the bundle', () => {
  it('renders what lit renders, step by step', async () => {
    const lean = await bundled();
    const plain = place('<model-compare src="/nowhere.json" loading="lazy"></model-compare>');
    for (const [what, step] of STEPS) {
      const trees: string[] = [];
      for (const element of [plain, lean]) {
        step(element);
        expect(await element.updateComplete, what).to.be.true;
        // Three models wait for what draws them.
        if (element.data) await element.loadComplete;
        trees.push(treeOf(element));
      }
      expect(trees[0], what).to.have.length.above(500);
      expect(trees[1], what).to.equal(trees[0]);
    }
  });

  it('writes nothing back that an attribute said', async () => {
    const element = await bundled();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(element, { attributes: true });
    element.setAttribute('theme', 'dark');
    await element.updateComplete;
    expect(element.theme).to.equal('dark');
    element.theme = 'light';
    expect(element.getAttribute('theme')).to.equal('dark');
    await element.updateComplete;
    expect(element.getAttribute('theme')).to.equal('light');
    await pause(0);
    observer.disconnect();
    expect(changes).to.have.length(2);
  });

  it('rejects an update that throws, and makes the next', async () => {
    const element = await bundled();
    element.data = smallDataset();
    await element.updateComplete;
    const { render } = element as unknown as { render: () => unknown };
    const broken = Object.assign(element, {
      render: () => {
        throw new Error('broken');
      },
    });
    broken.requestUpdate();
    const fault = await broken.updateComplete.then(() => null, String);
    expect(fault).to.equal('Error: broken');
    Object.assign(element, { render });
    element.sections = 'verdict';
    await element.updateComplete;
    expect(parts(element, 'section')).to.have.length(1);
  });

  it('is that of classes made from ours as well', async () => {
    const lean = await bundled();
    const page = lean.ownerDocument.defaultView as Window & typeof globalThis;
    const Base = lean.constructor as typeof ModelCompareElement;
    const derived = class extends Base {};
    page.customElements.define('derived-compare', derived);
    const element = page.document.createElement('derived-compare') as ModelCompareElement;
    page.document.body.append(element);
    element.data = smallDataset();
    element.setAttribute('sections', 'faq');
    await element.updateComplete;
    expect(parts(element, 'section')).to.have.length(1);
  });
});
