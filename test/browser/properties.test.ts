/** Properties: reflection of attributes, `data` in all its forms, what an element must not take from HTML. */
import { expect, fixtureSync } from '@open-wc/testing';
import { parseDataset, type Dataset } from '../../src/core/index.js';
import type { ModelCompareElement } from '../../src/index.js';
import { smallDataset, threeModels } from './support/datasets.js';
import { parts, place, shadowText, show } from './support/element.js';

describe('properties of the element', () => {
  it('leave dataset to HTML', async () => {
    const element = await show(smallDataset(), 'data-kind="wide"');
    expect(element.dataset.kind).to.equal('wide');
    element.dataset.kind = 'narrow';
    expect(element.getAttribute('data-kind')).to.equal('narrow');
    expect(element.dataset).to.be.instanceOf(DOMStringMap);
  });

  it('leave hidden, title, lang and dir to HTML', async () => {
    const element = await show(smallDataset());
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
    element.hidden = false;
    expect(getComputedStyle(element).display).to.equal('flow-root');
  });

  it('have their defaults on a new element', () => {
    const element = document.createElement('model-compare');
    const { models, src, data, basis, sections, categories, weights, theme, loading, timeout, headingLevel } = element;
    expect([models, src, basis, sections, categories, weights, theme]).to.deep.equal(Array(7).fill(null));
    expect(data).to.equal(undefined);
    expect([loading, timeout, headingLevel]).to.deep.equal(['lazy', 10, 3]);
    expect(element.attributes).to.have.length(0);
    expect([element.comparison, element.viewModel]).to.deep.equal([null, null]);
  });

  it('follow attributes and do as well as these', async () => {
    const element = place('<model-compare heading-level="4" models="ash birch" timeout="2.5"></model-compare>');
    expect(element.headingLevel).to.equal(4);
    expect(element.models).to.equal('ash birch');
    expect(element.timeout).to.equal(2.5);
    element.data = threeModels();
    element.models = 'cedar ash';
    element.sections = 'scorecards';
    await element.updateComplete;
    expect(parts(element, 'card')).to.have.length(2);
    expect(shadowText(element)).to.contain('Cedar').and.not.to.contain('Birch');
  });

  it('give the comparison and the view model of what is shown', async () => {
    const element = await show(smallDataset());
    expect(element.comparison!.models.map(({ id }) => id)).to.deep.equal(['ash', 'birch']);
    expect(element.viewModel!.scorecards.cards).to.have.length(2);
  });
});

describe('the property data', () => {
  it('takes an object', async () => {
    expect((await show(smallDataset())).comparison!.evidence.shared).to.equal(3);
  });

  it('takes a parsed dataset as well', async () => {
    const dataset: Dataset = parseDataset(smallDataset());
    const element = await show(dataset);
    expect(shadowText(element)).to.equal(shadowText(await show(smallDataset())));
  });

  it('renders at once, wherever the element is', async () => {
    const element = place('<div style="height: 5000px"></div><model-compare></model-compare>');
    element.data = smallDataset();
    await element.updateComplete;
    expect(element.comparison).not.to.equal(null);
  });

  it('is not read off the element as an attribute', async () => {
    const element = await show(smallDataset(), 'data="nonsense"');
    expect(element.comparison).not.to.equal(null);
  });

  it('wins over inline JSON and src', async () => {
    const inline = JSON.stringify({ ...smallDataset(), models: [] });
    const element = place(
      `<model-compare src="/nowhere.json"><script type="application/json">${inline}</script></model-compare>`,
    );
    element.data = smallDataset();
    await element.loadComplete;
    expect(element.comparison!.models).to.have.length(2);
  });

  it('gives way to the other sources when it is taken away', async () => {
    const element = place(
      `<model-compare><script type="application/json">${JSON.stringify(threeModels())}</script></model-compare>`,
    );
    element.data = smallDataset();
    await element.updateComplete;
    expect(element.comparison!.models).to.have.length(2);
    element.data = undefined;
    await element.loadComplete;
    expect(element.comparison!.models).to.have.length(3);
  });

  it('is looked at anew when it is another object', async () => {
    const element = await show(smallDataset());
    element.data = threeModels();
    await element.loadComplete;
    expect(element.comparison!.models).to.have.length(3);
  });
});

describe('properties set before the element is defined', () => {
  it('are kept', async () => {
    // What a page does that sets data before the script has come: the element is upgraded later.
    const Base = customElements.get('model-compare')!;
    const tag = `model-compare-late-${Date.now()}`;
    const early = fixtureSync<ModelCompareElement>(`<${tag} sections="scorecards"></${tag}>`);
    early.data = smallDataset();
    early.models = 'birch ash';
    customElements.define(tag, class extends Base {});
    await early.updateComplete;
    expect(Object.hasOwn(early, 'data')).to.be.false;
    expect(early.comparison!.models.map(({ id }) => id)).to.deep.equal(['birch', 'ash']);
    expect(parts(early, 'card')).to.have.length(2);
  });
});
