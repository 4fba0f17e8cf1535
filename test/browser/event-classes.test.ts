/** The events are of the classes that the package exports, for who tells them apart by class. */
import { expect } from '@open-wc/testing';
import {
  ModelCompareErrorEvent,
  ModelCompareLoadEvent,
  ModelsChangeEvent,
  VerdictChangeEvent,
  WeightsChangeEvent,
} from '../../src/index.js';
import { enter, open, openControl, slider } from './support/controls.js';
import { caseDataset, threeModels } from './support/datasets.js';
import { next, ofSources, place, show } from './support/element.js';

ofSources.describe('an event', () => {
  it('of loading is of its class', async () => {
    const loaded = await next(place('<model-compare src="/data/dist/catalogue/index.json" loading="eager">'), 'load');
    expect(loaded).to.be.instanceOf(ModelCompareLoadEvent);
    const failed = await next(place('<model-compare src="/nowhere.json" loading="eager">'), 'error');
    expect(failed).to.be.instanceOf(ModelCompareErrorEvent);
  });

  it('of weights, and of the verdict that they change, is of its class', async () => {
    const element = await show(await caseDataset('seed-002'), 'models="gemma-4-31b gpt-4.1"');
    await open(element, 'weights');
    const events = Promise.all([next(element, 'weights-change'), next(element, 'verdict-change')]);
    enter(slider(element, 'Reasoning'), 0);
    const [weights, verdict] = await events;
    expect(weights).to.be.instanceOf(WeightsChangeEvent);
    expect(verdict).to.be.instanceOf(VerdictChangeEvent);
  });

  it('of models is of its class', async () => {
    const element = await show(threeModels(), 'models="ash birch" controls="models"');
    const panel = await openControl(element, 'models');
    const changed = next(element, 'models-change');
    const box = [...panel.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find((one) => !one.checked)!;
    box.click();
    expect(await changed).to.be.instanceOf(ModelsChangeEvent);
  });
});
