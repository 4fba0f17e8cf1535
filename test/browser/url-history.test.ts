/** Back and Forward with the attribute `url-state`: each entry of the history shows what it says. */
import { expect } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { enter, openControl, settled, slider } from './support/controls.js';
import { threeModels } from './support/datasets.js';
import { show, until } from './support/element.js';
import { pause } from './support/harness.js';

const bare = location.href.split('#')[0]!;
const hash = (): string => location.hash.slice(1);
const shown = (element: ModelCompareElement): string =>
  element
    .comparison!.models.map(({ id }) => id)
    .sort()
    .join();
const coding = (element: ModelCompareElement): number =>
  element.comparison!.categories.find(({ id }) => id === 'coding')!.weight;

beforeEach(() => history.replaceState(null, '', bare));
after(() => history.replaceState(null, '', bare));

async function ready(attributes = 'id="trees"'): Promise<ModelCompareElement> {
  const element = await show(threeModels(), `url-state controls="models weights reported-by" ${attributes}`);
  await element.loadComplete;
  await element.updateComplete;
  return element;
}

/** A click on a link to a place in this page. */
function follow(fragment: string): void {
  const link = document.createElement('a');
  link.href = `#${fragment}`;
  document.body.append(link);
  link.click();
  link.remove();
}

/** One step through the history, and time for what might be written after it. */
async function go(step: number): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.go(step);
  await arrived;
  await pause(400);
}

describe('back and forward', () => {
  it('take back the models of a link, and bring them again', async () => {
    const element = await ready();
    follow('trees.models=ash,birch');
    await until(() => shown(element) === 'ash,birch', 'the models of the link');
    await go(-1);
    expect(shown(element)).to.equal('ash,birch,cedar');
    expect(location.href).to.equal(bare);
    await go(1);
    expect(shown(element)).to.equal('ash,birch');
    expect(hash()).to.equal('trees.models=ash,birch');
  });

  it('take back one part of two', async () => {
    const element = await ready();
    const weight = coding(element);
    follow('trees.models=ash,birch');
    await until(() => shown(element) === 'ash,birch', 'the models of the link');
    follow('trees.models=ash,birch&trees.weights=coding:90');
    await until(() => coding(element) === 90, 'the weight of the link');
    await go(-1);
    expect(coding(element)).to.equal(weight);
    expect(shown(element)).to.equal('ash,birch');
    expect(hash()).to.equal('trees.models=ash,birch');
  });

  it('leave alone what the hash does not keep', async () => {
    const element = await ready();
    const panel = await openControl(element, 'reported-by');
    panel.querySelector<HTMLInputElement>('[value="independent"]')!.click();
    await until(() => element.comparison!.reportedBy === 'independent', 'independent figures alone');
    follow('trees.models=ash,birch');
    await until(() => shown(element) === 'ash,birch', 'the models of the link');
    await go(-1);
    expect(shown(element)).to.equal('ash,birch,cedar');
    expect(element.comparison!.reportedBy).to.equal('independent');
  });

  it('do not write what was on its way to the entry gone to', async () => {
    const element = await ready();
    follow('trees.models=ash,birch');
    await until(() => shown(element) === 'ash,birch', 'the models of the link');
    await openControl(element, 'weights');
    enter(slider(element, 'Coding'), 3);
    await settled(element);
    await go(-1);
    expect(location.href).to.equal(bare);
    expect(shown(element)).to.equal('ash,birch,cedar');
  });
});

describe('a link to a place in the page', () => {
  it('keeps what the reader has chosen, after a step back as well', async function () {
    const element = await ready();
    const { length } = history;
    follow('one');
    await pause(50);
    // Without the Navigation API a link is told by the entry that it adds, which a full history has no room for.
    if (!('navigation' in window) && history.length === length) this.skip();
    follow('trees.models=ash,birch');
    await until(() => shown(element) === 'ash,birch', 'the models of the link');
    follow('one');
    await until(() => hash() === 'one&trees.models=ash,birch', 'the hash again');
    await go(-1);
    expect(hash()).to.equal('trees.models=ash,birch');
    follow('two');
    await until(() => hash() === 'two&trees.models=ash,birch', 'the hash once more');
    expect(shown(element)).to.equal('ash,birch');
  });
});
