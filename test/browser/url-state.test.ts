/** The attribute `url-state`: the reader's models and weights in the hash, among what others keep there. */
import { expect, fixtureSync } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { openControl } from './support/controls.js';
import { smallDataset, threeModels } from './support/datasets.js';
import { place, show, textOf, until } from './support/element.js';
import { pause } from './support/harness.js';
import { warnings } from './support/stubs.js';

const bare = location.href.split('#')[0]!;
const setHash = (hash: string): void => history.replaceState(null, '', `${bare}${hash && `#${hash}`}`);
const hash = (): string => location.hash.slice(1);
const shown = (element: ModelCompareElement): string[] => element.comparison!.models.map(({ id }) => id).sort();

beforeEach(() => setHash(''));
after(() => setHash(''));

async function ready(attributes: string, data: unknown = threeModels()): Promise<ModelCompareElement> {
  const element = await show(data, `url-state controls="models export" ${attributes}`);
  await element.loadComplete;
  await element.updateComplete;
  return element;
}

async function leaveOut(element: ModelCompareElement, name: string): Promise<void> {
  const panel = element.shadowRoot!.querySelector('[part~="models"] .panel') ?? (await openControl(element, 'models'));
  panel.querySelector<HTMLButtonElement>(`[aria-label="Leave out ${name}"]`)!.click();
  await element.updateComplete;
}

describe('url-state writes', () => {
  it('the reader’s models, and nothing before there are any', async () => {
    const element = await ready('id="trees"');
    await pause(400);
    expect(location.href).to.equal(bare);
    await leaveOut(element, 'Birch');
    await until(() => hash() === 'trees.models=ash,cedar', 'the hash');
    element.models = 'birch cedar';
    await element.updateComplete;
    await until(() => location.href === bare, 'no hash');
  });

  it('beside what others have there, without a step in the history', async () => {
    setHash('chapter&map=3/4&trees.models.else=1');
    const steps = history.length;
    const element = await ready('id="trees"');
    await leaveOut(element, 'Ash');
    await until(() => hash().endsWith('trees.models=birch,cedar'), 'the hash');
    expect(hash()).to.equal('chapter&map=3/4&trees.models.else=1&trees.models=birch,cedar');
    expect(history.length).to.equal(steps);
  });

  it('nothing without the attribute', async () => {
    setHash('model-compare-1.models=ash,birch');
    const element = await show(threeModels(), 'controls="models"');
    await element.loadComplete;
    expect(shown(element)).to.have.length(3);
    await leaveOut(element, 'Ash');
    await pause(400);
    expect(hash()).to.equal('model-compare-1.models=ash,birch');
  });

  it('each element under its own name', async () => {
    const first = await ready('id="one"');
    const second = await ready('');
    await leaveOut(first, 'Ash');
    await leaveOut(second, 'Birch');
    const name = `model-compare-${[...document.querySelectorAll('model-compare')].indexOf(second) + 1}`;
    await until(() => hash() === `one.models=birch,cedar&${name}.models=ash,cedar`, hash());
  });

  it('names that tell elements in shadow roots apart, open and closed, with an id and without', async () => {
    const hosts = ['open', 'closed', 'closed'].map((mode, index) => {
      const host = fixtureSync<HTMLElement>('<section></section>');
      host.id = index === 2 ? 'last' : '';
      const root = host.attachShadow({ mode: mode as ShadowRootMode });
      root.innerHTML = `<model-compare url-state controls="models" ${index === 0 ? '' : 'id="trees"'}></model-compare>`;
      return { host, element: root.querySelector('model-compare')! };
    });
    for (const { element } of hosts) {
      element.data = threeModels();
      await element.loadComplete;
      await element.updateComplete;
    }
    await leaveOut(hosts[0]!.element, 'Ash');
    await leaveOut(hosts[1]!.element, 'Birch');
    const sections = [...document.querySelectorAll('section')];
    const [first, second] = hosts.map(({ host }) => `section-${sections.indexOf(host) + 1}`);
    const wanted = `${first}.model-compare-1.models=birch,cedar&${second}.trees.models=ash,cedar`;
    await until(() => hash() === wanted, hash());
    location.hash = `${wanted}&last.trees.models=ash,birch`;
    await until(() => shown(hosts[2]!.element).join() === 'ash,birch', 'two models in the last');
    expect(hosts.slice(0, 2).map(({ element }) => shown(element).join())).to.deep.equal(['birch,cedar', 'ash,cedar']);
  });

  for (const type of ['beforeunload', 'pagehide']) {
    it(`what is on its way at ${type}, and nothing twice`, async () => {
      const element = await ready('id="trees"');
      await leaveOut(element, 'Birch');
      expect(hash()).to.equal('');
      window.dispatchEvent(new Event(type));
      expect(hash()).to.equal('trees.models=ash,cedar');
      setHash('');
      window.dispatchEvent(new Event(type));
      await pause(400);
      expect(hash()).to.equal('');
    });
  }

  it('nothing once the element has left the document, whatever it has to draw by then', async () => {
    const element = await ready('id="trees"');
    await leaveOut(element, 'Birch');
    element.requestUpdate();
    element.remove();
    await element.updateComplete;
    location.hash = 'chapter';
    await pause(400);
    expect(hash()).to.equal('chapter');
  });

  it('itself again where a link on the page has taken it away', async () => {
    const element = await ready('id="trees"');
    await leaveOut(element, 'Birch');
    await until(() => hash() === 'trees.models=ash,cedar', 'the hash');
    location.hash = 'chapter';
    await until(() => hash() === 'chapter&trees.models=ash,cedar', 'the hash again');
    expect(shown(element)).to.deep.equal(['ash', 'cedar']);
  });
});

describe('url-state reads', () => {
  it('models and weights before anything is shown', async () => {
    setHash('chapter&trees.models=cedar,birch-old&trees.weights=coding:0,math:9');
    const element = place('<model-compare url-state id="trees"></model-compare>');
    const views: string[][] = [];
    element.data = threeModels();
    const watch = setInterval(() => element.comparison && views.push(shown(element)), 1);
    await element.loadComplete;
    await until(() => views.length > 0, 'a view');
    clearInterval(watch);
    expect(views[0]).to.deep.equal(['birch', 'cedar']);
    const weights = Object.fromEntries(element.comparison!.categories.map(({ id, weight }) => [id, weight]));
    expect(weights).to.deep.equal({ coding: 0, knowledge: 12, math: 9 });
    await pause(400);
    expect(hash()).to.equal('chapter&trees.models=cedar,birch-old&trees.weights=coding:0,math:9');
  });

  it('what the hash says later', async () => {
    const element = await ready('id="trees"');
    location.hash = 'trees.models=ash,birch';
    await until(() => shown(element).join() === 'ash,birch', 'two models');
    location.hash = 'trees.weights=coding:1,knowledge:1,math:1';
    await until(() => element.comparison!.categories.every(({ weight }) => weight === 1), 'weights');
    expect(shown(element)).to.deep.equal(['ash', 'birch']);
  });

  it('nothing that is no choice, and says so', async () => {
    setHash('trees.models=ash&trees.weights=coding:much,math:2');
    let element: ModelCompareElement | undefined;
    const lines = await warnings(async () => {
      element = await ready('id="trees"');
    });
    expect(lines.filter((line) => line.includes('trees.models'))).to.have.length(2);
    expect(lines.some((line) => line.includes('expected two to six ids'))).to.equal(true);
    expect(lines.some((line) => line.includes('expected category:number'))).to.equal(true);
    expect(shown(element!)).to.have.length(3);
    expect(element!.comparison!.categories.find(({ id }) => id === 'math')!.weight).to.equal(2);
  });

  it('no model that the data lack, and says so', async () => {
    setHash('trees.models=ash,elm&trees.weights=math:7');
    let element: ModelCompareElement | undefined;
    const lines = await warnings(async () => {
      element = await ready('id="trees" models="ash birch"');
      await until(() => element!.comparison, 'a view');
    });
    expect(lines.filter((line) => line.includes('not all of the models are known'))).to.have.length(1);
    expect(shown(element!)).to.deep.equal(['ash', 'birch']);
    expect(element!.shadowRoot!.querySelector('[part~="error"]')).to.equal(null);
    expect(element!.comparison!.categories.find(({ id }) => id === 'math')!.weight).to.equal(7);
    await until(() => hash() === 'trees.weights=math:7', 'the hash without them');
  });

  it('ids with any letters in them', async () => {
    const { models, ...rest } = smallDataset();
    const ids = ['a/b:1+2&3=4', 'c%20#d'];
    const data = {
      ...rest,
      models: [...models, ...models.map((model, i) => ({ ...model, id: ids[i]!, aliases: [] }))],
    };
    const element = await ready('id="tr ees" models="ash birch"', data);
    const panel = await openControl(element, 'models');
    const boxes = (): HTMLInputElement[] => [...panel.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
    for (let count = 0; count < 2; count += 1) {
      boxes()
        .filter(({ checked }) => !checked)[0]!
        .click();
      await element.updateComplete;
    }
    await until(() => hash().includes('.models='), 'the hash');
    const all = shown(element);
    expect(all).to.include.members(ids);
    const other = await ready('id="tr ees" models="ash birch"', data);
    await until(() => shown(other).length === 4, 'the same');
    expect(shown(other)).to.deep.equal(all);
  });
});

describe('with url-state', () => {
  it('the link that is copied has the choices in it at once', async () => {
    const element = await ready('id="trees"');
    await leaveOut(element, 'Birch');
    let link = '';
    const value = { writeText: (text: string) => Promise.resolve(void (link = text)) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    const panel = await openControl(element, 'export');
    [...panel.querySelectorAll('button')].find((one) => textOf(one) === 'Copy the link')!.click();
    await until(() => link, 'a link');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(link).to.equal(`${bare}#trees.models=ash,cedar`);
  });

  it('an element that is gone writes nothing and hears nothing', async () => {
    const element = await ready('id="trees"');
    await leaveOut(element, 'Birch');
    element.remove();
    await pause(400);
    expect(location.href).to.equal(bare);
    location.hash = 'trees.models=birch,cedar';
    await pause(50);
    expect(shown(element)).to.deep.equal(['ash', 'cedar']);
  });
});
