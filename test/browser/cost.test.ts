/** The section `cost`: what a workload costs a month, figures kept apart from words and from what is not known. */
import { expect } from '@open-wc/testing';
import type { ReadableDataset } from '../../src/core/index.js';
import type { ModelCompareElement } from '../../src/index.js';
import { findings } from './support/axe.js';
import { enter, open } from './support/controls.js';
import { smallDataset } from './support/datasets.js';
import { part, show, textOf } from './support/element.js';
import { overflowing } from './support/geometry.js';
import { resizeViewport } from './support/harness.js';

type Model = ReadableDataset['models'][number];

async function shown(changes: Partial<Model> = {}): Promise<ModelCompareElement> {
  const { models, ...rest } = smallDataset();
  const element = await show({ ...rest, models: [models[0], { ...models[1]!, ...changes }] });
  await open(element, 'cost');
  return element;
}

const fields = (element: Element): HTMLInputElement[] => [
  ...part(element, 'cost').querySelectorAll<HTMLInputElement>('input'),
];

function cells(element: Element, row = 0): string[] {
  const table = element.shadowRoot!.querySelector('details[part~=cost] table')!;
  return [...table.querySelectorAll('tbody tr')[row]!.querySelectorAll('td')].map(textOf);
}

async function type(element: ModelCompareElement, position: 0 | 1, value: string): Promise<void> {
  enter(fields(element)[position]!, value);
  await element.updateComplete;
}

after(() => resizeViewport(1200, 800));

describe('the cost of a workload', () => {
  it('starts at three million tokens in and one out, and says why', async () => {
    const element = await shown();
    expect(fields(element).map(({ value }) => value)).to.deep.equal(['3', '1']);
    expect(textOf(part(element, 'cost'))).to.contain('2,000 answers of 500 tokens, each to 1,500 tokens');
    // 3 · 2 + 1 · 8 and 3 · 0.5 + 1 · 2
    expect(cells(element)).to.deep.equal(['$14', '$3.50 (better)']);
    expect(textOf(part(element, 'cost'))).to.contain('Ash costs 4 times as much as Birch.');
  });

  it('follows what is typed, decimals too', async () => {
    const element = await shown();
    await type(element, 0, '0.5');
    await type(element, 1, '0');
    expect(cells(element)).to.deep.equal(['$1', '$0.25 (better)']);
    expect(textOf(element.shadowRoot!.querySelector('details[part~=cost] caption')!)).to.contain(
      'tokens: 500K in, 0 out',
    );
  });

  for (const [name, value] of [
    ['nothing', ''],
    ['less than nothing', '-1'],
    ['more than there is', '1e308'],
  ] as const) {
    it(`stays at the last workload for ${name}, and says what is wanted`, async () => {
      const element = await shown();
      await type(element, 0, value);
      expect(cells(element)).to.deep.equal(['$14', '$3.50 (better)']);
      const [field] = fields(element);
      expect(field!.getAttribute('aria-invalid')).to.equal('true');
      const says = element.shadowRoot!.getElementById(field!.getAttribute('aria-describedby')!)!;
      expect(textOf(says)).to.equal('Give a number of 0 or more.');
      await type(element, 0, '1');
      expect(field!.getAttribute('aria-invalid')).to.equal('false');
      expect(cells(element)[0]).to.equal('$10');
    });
  }

  it('keeps what is not known unknown, and makes no ratio of words', async () => {
    for (const [price, words] of [
      [undefined, 'unknown'],
      ['self-hosted', 'self-hosted'],
      ['free', 'free'],
    ] as const) {
      const element = await shown({ price });
      expect(cells(element)).to.deep.equal(['$14', words]);
      expect(textOf(part(element, 'cost'))).not.to.contain('times as much');
    }
  });

  it('gives the time to an answer where speed and latency are known', async () => {
    const element = await shown({ speed: 50, latency: 0.5 });
    expect(cells(element, 1)).to.deep.equal(['unknown', '10.5 s']);
    const without = await shown();
    expect(without.shadowRoot!.querySelectorAll('details[part~=cost] tbody tr')).to.have.length(1);
  });

  it('keeps the reader’s workload when the view changes, and apart from other elements', async () => {
    const [element, other] = [await shown(), await shown()];
    await type(element, 0, '7');
    element.weights = 'coding:1';
    await element.updateComplete;
    element.sections = 'verdict';
    await element.updateComplete;
    element.sections = 'cost';
    await element.updateComplete;
    await open(element, 'cost');
    expect(fields(element).map(({ value }) => value)).to.deep.equal(['7', '1']);
    expect(cells(element)[0]).to.equal('$22');
    expect(cells(other)[0]).to.equal('$14');
  });

  for (const width of [320, 1200]) {
    it(`is clean for axe and sticks out nowhere at ${width} px`, async () => {
      await resizeViewport(width, 800);
      const element = await shown({ speed: 50, latency: 0.5 });
      await type(element, 0, '');
      const section = element.shadowRoot!.querySelector<HTMLElement>('section[part~=cost]')!;
      expect(await findings(section)).to.deep.equal([]);
      expect(overflowing(element)).to.deep.equal([]);
    });
  }
});
