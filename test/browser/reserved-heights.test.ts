/** Heights that are kept while weights move are given up with the models that they were for. */
import { expect } from '@open-wc/testing';
import { openControl, settled } from './support/controls.js';
import { smallDataset } from './support/datasets.js';
import { part, show, textOf } from './support/element.js';
import { resizeViewport } from './support/harness.js';

/** Six models with few things in common, so that a pair of them has the shortest of verdicts. */
function sixModels(): object {
  const { models, ...rest } = smallDataset();
  const six = Array.from({ length: 6 }, (_, i) => ({ ...models[i % 2]!, id: `m${i}`, name: `M ${i}`, aliases: [] }));
  return { ...rest, models: six };
}

describe('the heights above the model picker', () => {
  it('are those of the models shown, and what was pressed stays where it is', async () => {
    await resizeViewport(800, 1400);
    const element = await show(sixModels(), 'controls="models" models="m0 m1"');
    await element.loadComplete;
    element.style.marginBlock = '1500px';
    const panel = await openControl(element, 'models');
    for (const details of panel.querySelectorAll('details')) details.open = true;
    await settled(element);
    part(element, 'verdict').scrollIntoView({ block: 'start', behavior: 'instant' });
    const heights = (): number[] =>
      ['scorecards', 'verdict'].map((name) => part(element, name).getBoundingClientRect().height);
    const box = (name: string): HTMLInputElement =>
      [...panel.querySelectorAll<HTMLInputElement>('[type="checkbox"]')].find(
        ({ labels }) => textOf(labels![0]!) === name,
      )!;
    const press = async (name: string): Promise<void> => {
      const { top } = box(name).getBoundingClientRect();
      box(name).dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
      box(name).click();
      await settled(element);
      await settled(element);
      expect(box(name).getBoundingClientRect().top, `the box of ${name}`).to.be.closeTo(top, 1);
    };
    const two = heights();
    for (const name of ['M 2', 'M 3', 'M 4', 'M 5']) await press(name);
    const [cards, verdict] = heights();
    expect(cards, 'six cards').to.be.above(two[0]! + 20);
    // Nothing is kept: without the least of heights they are as high.
    const root = element.shadowRoot!;
    for (const one of root.querySelectorAll<HTMLElement>('.scorecards, .verdict, .evidence')) {
      one.style.minBlockSize = '';
    }
    expect(heights()).to.deep.equal([cards, verdict]);
    for (const name of ['M 5', 'M 4', 'M 3', 'M 2']) await press(name);
    heights().forEach((height, index) => expect(height).to.be.closeTo(two[index]!, 1));
  });
});
