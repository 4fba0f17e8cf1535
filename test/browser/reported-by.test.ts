/** Whose figures count: the attribute and the reader's switch, and what is said of the verdict without the vendors' own. */
import { expect } from '@open-wc/testing';
import type { ReadableDataset } from '../../src/core/index.js';
import type { ModelCompareElement, VerdictChangeEvent } from '../../src/index.js';
import { findings } from './support/axe.js';
import { enter, heard, open, settled } from './support/controls.js';
import { smallDataset } from './support/datasets.js';
import { part, parts, show, textOf, until } from './support/element.js';

/** All but one of the figures are the vendors' own, or all independent. */
function reported(by: 'vendor' | 'independent'): ReadableDataset {
  const { models, ...rest } = smallDataset();
  return {
    ...rest,
    models: models.map((model) => ({
      ...model,
      scores: Object.fromEntries(
        Object.entries(model.scores!).map(([id, value]) => [
          id,
          { value: (value as { value?: number }).value ?? (value as number), by: id === 'sums' ? 'independent' : by },
        ]),
      ),
    })),
  };
}

const notes = (element: Element): string[] => parts(element, 'note').map(textOf);
const radios = (element: Element): HTMLInputElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]'),
];

async function controlled(by: 'vendor' | 'independent'): Promise<ModelCompareElement> {
  const element = await show(reported(by), 'controls="reported-by"');
  await open(element, 'reported-by');
  return element;
}

describe('the attribute reported-by', () => {
  it('says that the verdict is another', async () => {
    const element = await show(reported('vendor'), 'reported-by="independent"');
    await until(() => notes(element).length > 0, 'the note is there');
    expect(element.comparison!.verdict.level).to.equal('not-comparable');
    expect(notes(element)[0]).to.match(/^Without what vendors report .* too little to compare .* one shared benchmark/);
  });

  it('says that the verdict stays', async () => {
    const element = await show(reported('independent'), 'reported-by="independent"');
    await until(() => notes(element).length > 0, 'the note is there');
    expect(notes(element)[0]).to.match(/the verdict stays as it is\.$/);
  });
});

describe('the control reported-by', () => {
  it('is a group of two with a name, and says beforehand what it would change', async () => {
    const element = await controlled('vendor');
    expect(radios(element).map(({ checked }) => checked)).to.deep.equal([true, false]);
    expect(radios(element).map((radio) => textOf(radio.labels![0]!))).to.deep.equal([
      'All figures',
      'Without what vendors report of their own models',
    ]);
    expect(textOf(part(element, 'reported-by').querySelector('legend')!)).to.equal('Who reported');
    await until(() => textOf(part(element, 'reported-by')).includes('too little to compare'), 'the effect is said');
    expect(notes(element)).to.deep.equal([]);
    expect(await findings(part(element, 'reported-by'))).to.deep.equal([]);
  });

  it('switches the view, tells of the verdict, and back', async () => {
    const element = await controlled('vendor');
    const events = heard<VerdictChangeEvent>('verdict-change');
    const before = textOf(part(element, 'headline'));
    radios(element)[1]!.click();
    await settled(element);
    expect(element.comparison!.reportedBy).to.equal('independent');
    expect(notes(element)).to.have.length(1);
    expect(textOf(part(element, 'headline'))).not.to.equal(before);
    expect(events.map(({ cause, to }) => [cause, to.level])).to.deep.equal([['reader', 'not-comparable']]);
    radios(element)[0]!.click();
    await settled(element);
    expect(notes(element)).to.deep.equal([]);
    expect(textOf(part(element, 'headline'))).to.equal(before);
    expect(events.map(({ to }) => to.level)).to.have.length(2);
  });

  it('gives way to the author', async () => {
    const element = await controlled('vendor');
    radios(element)[1]!.click();
    await settled(element);
    element.reportedBy = 'any';
    await element.updateComplete;
    expect(element.comparison!.reportedBy).to.equal('any');
    expect(radios(element).map(({ checked }) => checked)).to.deep.equal([true, false]);
  });

  it('goes together with weights: one choice does not undo the other', async () => {
    const element = await show(reported('vendor'), 'controls="reported-by weights"');
    await open(element, 'reported-by');
    await open(element, 'weights');
    radios(element)[1]!.click();
    await settled(element);
    enter(element.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!, 9);
    await settled(element);
    expect(element.comparison!.reportedBy).to.equal('independent');
    expect(element.comparison!.categories[0]!.weight).to.equal(9);
  });
});
