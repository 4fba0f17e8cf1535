/** `expect`: a page that goes by a verdict is told when the data give another. */
import { expect } from '@open-wc/testing';
import type { ModelCompareElement, VerdictChangeEvent } from '../../src/index.js';
import { enter, heard, open, settled, slider } from './support/controls.js';
import { caseDataset, threeModels } from './support/datasets.js';
import { parts, show, textOf, until } from './support/element.js';
import { pause } from './support/harness.js';
import { warnings } from './support/stubs.js';

const notes = (element: Element): string[] => parts(element, 'note').map(textOf);

/** Shown together with what is loaded on demand. */
async function locked(expected: string, attributes = ''): Promise<ModelCompareElement> {
  const element = await show(
    await caseDataset('seed-002'),
    `models="gemma-4-31b gpt-4.1" expect="${expected}" ${attributes}`,
  );
  await until(() => element.shadowRoot!.querySelector('[role=status]'), 'what is loaded on demand is there');
  await element.updateComplete;
  return element;
}

describe('the verdict lock', () => {
  it('keeps quiet while the verdict holds', async () => {
    const events = heard('verdict-change');
    expect(notes(await locked('split'))).to.deep.equal([]);
    expect(events).to.have.length(0);
  });

  it('says what the page goes by and what the data give, and tells once', async () => {
    const events = heard<VerdictChangeEvent>('verdict-change');
    const element = await locked('gemma-4-31b:clear');
    expect(notes(element)).to.deep.equal([
      'This page goes by a clear lead for Gemma 4 31B; the data now give a split decision.',
    ]);
    element.theme = 'dark';
    await element.updateComplete;
    expect(events).to.have.length(1);
    const [event] = events;
    expect([event!.cause, event!.from, event!.to]).to.deep.equal([
      'drift',
      { level: 'clear', leader: 'gemma-4-31b' },
      { level: 'split', leader: null },
    ]);
  });

  it('tells anew of new data', async () => {
    const events = heard<VerdictChangeEvent>('verdict-change');
    const element = await locked('tie');
    const { models, ...rest } = await caseDataset('seed-002');
    element.data = { ...rest, models: models.map((model) => ({ ...model, scores: {} })) };
    await element.updateComplete;
    expect(events.map(({ to }) => to.level)).to.deep.equal(['split', 'not-comparable']);
  });

  it('goes by the author’s settings, whatever the reader weighs', async () => {
    const element = await locked('split');
    await open(element, 'weights');
    const events = heard<VerdictChangeEvent>('verdict-change');
    enter(slider(element, 'Reasoning'), 0);
    await settled(element);
    expect(element.comparison!.verdict.level).not.to.equal('split');
    expect(notes(element)).to.deep.equal([]);
    expect(events.map(({ cause }) => cause)).to.deep.equal(['reader']);
    element.weights = 'reasoning:0';
    await element.updateComplete;
    expect(notes(element)).to.have.length(1);
    expect(events.map(({ cause }) => cause)).to.deep.equal(['reader', 'drift']);
  });

  it('of more than two models is about the first two, and may name any', async () => {
    const element = await show(threeModels(), 'expect="cedar:clear"');
    await until(() => notes(element).length > 0, 'the note is there');
    expect(notes(element)[0]).to.contain('a clear lead for Cedar');
  });

  it('that says nothing is one clear warning, and no note', async () => {
    const lines = await warnings(async () => {
      for (const expected of ['gemma-4-31b:claer', 'gemma-4-31b:claer', 'lean', 'gpt-9:lean']) {
        expect(notes(await locked(expected))).to.deep.equal([]);
      }
      await pause(0);
    });
    const about = lines.filter((line) => line.includes('expect='));
    expect(about, about.join('\n')).to.have.length(3);
    expect(about[0]).to.contain('expect="gemma-4-31b:claer"').and.to.contain('did you mean "clear"');
    expect(about[1]).to.contain('who leads?');
    expect(about[2]).to.contain('gpt-4.1');
  });
});
