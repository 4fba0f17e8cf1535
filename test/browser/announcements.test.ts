/** What those hear who do not see: headings in order, tables with names, and what a control has done. */
import { expect } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { enter, openControl, open, type } from './support/controls.js';
import { smallDataset, threeModels } from './support/datasets.js';
import { part, show, textOf, until } from './support/element.js';
import { EVERYTHING, openEverything, sixModels } from './support/everything.js';
import { pause } from './support/harness.js';

const LIVE = '[role="status"], [role="log"], [role="alert"], [aria-live]';

const regions = (element: Element): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(LIVE)];
const said = (element: Element): string => textOf(regions(element)[0]!);

async function hear(element: ModelCompareElement, act: () => unknown): Promise<string> {
  const before = said(element);
  act();
  await until(() => !['', before].includes(said(element)), 'a word');
  return said(element);
}

const button = (panel: Element, words: string): HTMLButtonElement =>
  [...panel.querySelectorAll('button')].find((one) => textOf(one) === words)!;

describe('the live region', () => {
  it('is one, polite, and silent while nothing is done, whatever is open', async () => {
    const element = await show(smallDataset(), EVERYTHING);
    await openEverything(element);
    await pause(1000);
    expect(regions(element).map(({ role, ariaLive }) => [role, ariaLive])).to.deep.equal([['status', null]]);
    expect(said(element)).to.equal('');
    const again = await show(smallDataset(), EVERYTHING);
    again.data = threeModels();
    await again.loadComplete;
    await pause(1000);
    expect(said(again)).to.equal('');
  });

  it('tells of the verdict after weights, models and reporters', async () => {
    const element = await show(sixModels(), 'models="m0 m1" controls="models weights reported-by"');
    const headline = (): string => element.viewModel!.verdict.headline.segments.map(({ text }) => text).join('');
    const weights = await open(element, 'weights');
    await hear(element, () => enter(weights.querySelector<HTMLInputElement>('[type="range"]')!, 0));
    expect(said(element)).to.equal(headline());
    const models = await openControl(element, 'models');
    await hear(element, () => models.querySelectorAll<HTMLInputElement>('[type="checkbox"]')[4]!.click());
    expect(said(element)).to.equal(headline());
    const reporters = await openControl(element, 'reported-by');
    reporters.querySelectorAll<HTMLInputElement>('[type="radio"]')[1]!.click();
    // The same words are written anew, or else nobody hears them.
    await until(() => said(element) === '', 'a pause');
    await until(() => said(element) === headline(), 'the verdict');
  });

  it('tells how many rows and models are left', async () => {
    const element = await show(smallDataset(), 'controls="models table"');
    const table = await openControl(element, 'table');
    const name = table.querySelector<HTMLInputElement>('[type="search"]')!;
    expect(await hear(element, () => type(name, 'code'))).to.equal(textOf(table.querySelector('.note')!));
    expect(said(element)).to.contain('2').and.to.contain('5');
    const models = await openControl(element, 'models');
    const search = models.querySelector<HTMLInputElement>('[type="search"]')!;
    expect(await hear(element, () => type(search, 'birch'))).to.equal(textOf(models.querySelector('.note')!));
    expect(said(element)).to.contain('1').and.to.contain('2');
  });

  it('tells that something is copied', async () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve() },
    });
    try {
      const element = await show(smallDataset(), 'controls="export"');
      const panel = await openControl(element, 'export');
      const words = await hear(element, () => button(panel, 'Copy as CSV').click());
      expect(words).to.equal(textOf(panel.querySelector('.note')!));
    } finally {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('tells what a workload costs, and what cannot be used', async () => {
    const element = await show(smallDataset());
    const cost = await open(element, 'cost');
    const field = cost.querySelector<HTMLInputElement>('[type="number"]')!;
    const words = await hear(element, () => enter(field, 100));
    const [row] = cost.querySelectorAll('tbody tr');
    for (const cell of row!.querySelectorAll('td bdi')) expect(words).to.contain(textOf(cell));
    expect(words).to.match(/Ash .*Birch /);
    expect(await hear(element, () => enter(field, -1))).to.equal(textOf(cost.querySelector('#cost-invalid')!));
  });
});

describe('headings and tables', () => {
  for (const level of [2, 3, 6]) {
    it(`have levels in order from ${level}`, async () => {
      const element = await show(threeModels(), `heading-level="${level}"`);
      await element.loadComplete;
      const headings = [...element.shadowRoot!.querySelectorAll('[role="heading"], h1, h2, h3, h4, h5, h6')];
      expect(headings.length).to.be.above(5);
      const [first, ...rest] = headings.map((heading) => Number(heading.getAttribute('aria-level')));
      expect(first).to.equal(level);
      expect([...new Set(rest)]).to.deep.equal([Math.min(level + 1, 6)]);
      expect(headings.filter((heading) => textOf(heading) === '')).to.have.length(0);
    });
  }

  it('have a caption, and a scope for each heading of theirs', async () => {
    const element = await show(threeModels(), EVERYTHING);
    await openEverything(element);
    const tables = [...element.shadowRoot!.querySelectorAll('table')];
    expect(tables).to.have.length.above(3);
    const captions = tables.map((table) => textOf(table.caption!));
    expect(new Set(captions)).to.have.property('size', tables.length);
    expect(captions).not.to.include('');
    for (const cell of part(element, 'benchmarks').querySelectorAll('th'))
      expect(cell.scope, textOf(cell)).to.be.oneOf(['col', 'row', 'rowgroup']);
  });
});
