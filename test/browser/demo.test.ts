/** The gallery holds what its headings say. */
import { expect } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { hasState, parts, until } from './support/element.js';
import { overflowing } from './support/geometry.js';
import { openPage } from './support/harness.js';

let elements: ModelCompareElement[];
let page: Window;

async function open(width: number): Promise<void> {
  ({ page } = await openPage('/demo/', width));
  elements = [...page.document.querySelectorAll('model-compare')];
  await until(() => elements.every(({ shadowRoot }) => shadowRoot), 'the definition');
  for (const element of elements) {
    const done = element.loadComplete;
    if (element.id !== 'loading') await done;
  }
}

it('each kind of verdict is the one that its heading names', async () => {
  await open(1200);
  const pairs = elements.filter(({ dataset }) => dataset.level);
  expect(pairs).to.have.length(5);
  for (const { dataset, comparison } of pairs) expect(comparison!.verdict.level).to.equal(dataset.level);
});

it('the states are those that are announced', async () => {
  await open(1200);
  const byId = (id: string): ModelCompareElement => elements.find((element) => element.id === id)!;
  expect(hasState(byId('loading'), 'loading')).to.be.true;
  expect(parts(byId('loading'), 'skeleton')).to.have.length(1);
  expect(hasState(byId('error'), 'error')).to.be.true;
  expect(hasState(byId('unknown'), 'error')).to.be.true;
  expect(hasState(byId('empty'), 'empty')).to.be.true;
});

for (const width of [320, 1200]) {
  it(`nothing sticks out at ${width} px`, async () => {
    await open(width);
    for (const element of elements) expect(overflowing(element)).to.deep.equal([]);
    const { scrollWidth, clientWidth } = page.document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });
}

it('every link leads to a page', async () => {
  await open(1200);
  const links = [...page.document.querySelectorAll('a')];
  expect(links).to.have.length(11);
  for (const { href } of links) expect((await fetch(href)).ok, href).to.be.true;
});
