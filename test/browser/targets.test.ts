/** What is pressed is 24 by 24 px or more (WCAG 2.5.8), but for links and marks within text, wide and narrow. */
import { expect } from '@open-wc/testing';
import type { ReadableDataset } from '../../src/core/index.js';
import type { ModelCompareElement } from '../../src/index.js';
import { smallDataset } from './support/datasets.js';
import { parts, show, textOf } from './support/element.js';
import { EVERYTHING, openEverything, sixModels } from './support/everything.js';
import { resizeViewport } from './support/harness.js';

const TARGETS = 'summary, button:not(.mark), input:not([type="hidden"]), select, textarea';
const LEAST = 24;

/** The box that takes the press: a label belongs to its box to tick. */
function boxesOf(target: HTMLElement): DOMRect[] {
  const labels = target.matches('[type="checkbox"], [type="radio"]') ? [...(target as HTMLInputElement).labels!] : [];
  return [target, ...labels].map((one) => one.getBoundingClientRect());
}

const isLarge = ({ width, height }: DOMRect): boolean => width >= LEAST && height >= LEAST;

function measure(box: DOMRect): string {
  return `${Math.round(box.width * 10) / 10} × ${Math.round(box.height * 10) / 10}`;
}

const small = (element: ModelCompareElement): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(TARGETS)]
    .filter((target) => target.checkVisibility() && !boxesOf(target).some(isLarge))
    .map(
      (target) => `${target.localName}.${target.className} ${textOf(target)}: ${boxesOf(target).map(measure).join()}`,
    );

/** Folded first: what is open may be larger. */
async function smallOf(dataset: ReadableDataset, width: number): Promise<string[]> {
  await resizeViewport(width, 800);
  const element = await show(dataset, EVERYTHING);
  await element.loadComplete;
  const folded = small(element);
  await openEverything(element);
  expect(element.shadowRoot!.querySelectorAll(TARGETS)).to.have.length.above(40);
  return [...folded, ...small(element)];
}

after(() => resizeViewport(1200, 800));

describe('targets are large enough', function () {
  this.timeout(30_000);

  for (const width of [320, 1200]) {
    it(`at ${width} px, of two models and of six`, async () => {
      expect(await smallOf(smallDataset(), width), 'two').to.deep.equal([]);
      expect(await smallOf(sixModels(), width), 'six').to.deep.equal([]);
    });
  }

  it('where there is an error', async () => {
    await resizeViewport(320, 800);
    const [model] = smallDataset().models;
    const element = await show({ ...smallDataset(), models: [{ ...model, scores: { 'code-a': 'much' } }] });
    expect(parts(element, 'error')).to.have.length(1);
    expect(small(element)).to.deep.equal([]);
  });

  it('and so are the thumbs of sliders', async () => {
    await resizeViewport(1200, 800);
    const element = await show(smallDataset());
    await openEverything(element);
    // A press anywhere on the height of the track moves the thumb.
    for (const slider of element.shadowRoot!.querySelectorAll('[type="range"]'))
      expect(slider.getBoundingClientRect().height).to.be.at.least(LEAST);
  });
});
