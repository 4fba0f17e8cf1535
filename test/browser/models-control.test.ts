/** The model picker: every model of the source, found by words, ticked and left out, two to six at a time. */
import { expect } from '@open-wc/testing';
import type { ModelCompareElement, ModelsChangeEvent } from '../../src/index.js';
import { findings } from './support/axe.js';
import { openControl, type } from './support/controls.js';
import { smallDataset, threeModels } from './support/datasets.js';
import { hasState, part, parts, place, show, textOf, until } from './support/element.js';
import { holdRequests, warnings } from './support/stubs.js';

const CATALOGUE = '/data/dist/catalogue/index.json';

async function catalogue(attributes = 'models="gpt-4.1 gemma-4-31b"'): Promise<ModelCompareElement> {
  const element = place(
    `<model-compare controls="models" loading="eager" src="${CATALOGUE}" ${attributes}></model-compare>`,
  );
  await element.loadComplete;
  return element;
}

const search = (panel: Element): HTMLInputElement => panel.querySelector('[type="search"]')!;
const boxes = (panel: Element): HTMLInputElement[] => [
  ...panel.querySelectorAll<HTMLInputElement>('[type="checkbox"]'),
];
const chosen = (panel: Element): string[] => [...panel.querySelectorAll('.chosen bdi')].map(textOf);
const labelOf = (box: HTMLInputElement): string => textOf(box.labels![0]!);
const box = (panel: Element, name: string): HTMLInputElement => boxes(panel).find((one) => labelOf(one) === name)!;
const shown = (element: ModelCompareElement): string[] => element.comparison!.models.map(({ id }) => id);

async function find(element: ModelCompareElement, panel: Element, words: string): Promise<string[]> {
  type(search(panel), words);
  await element.updateComplete;
  return boxes(panel).map(labelOf);
}

/** Six models, all but for id and name alike. */
function manyModels(count: number): object {
  const { models, ...rest } = smallDataset();
  return {
    ...rest,
    models: Array.from({ length: count }, (_, i) => ({
      ...models[i % 2]!,
      id: `m${i}`,
      name: `M ${i}`,
      aliases: [`old-${i}`],
    })),
  };
}

describe('the model picker over the default catalogue', () => {
  it('lists every model under its provider, folded, with the chosen above and ticked', async () => {
    const element = await catalogue();
    const panel = await openControl(element, 'models');
    await until(() => boxes(panel).length > 100, 'the list');
    expect(chosen(panel)).to.deep.equal(['GPT-4.1', 'Gemma 4 31B']);
    expect(
      boxes(panel)
        .filter(({ checked }) => checked)
        .map(labelOf)
        .sort(),
    ).to.deep.equal(['GPT-4.1', 'Gemma 4 31B']);
    const groups = [...panel.querySelectorAll('details')];
    expect(groups.length).to.be.greaterThan(10);
    expect(groups.filter(({ open }) => open)).to.deep.equal([]);
    const openai = groups.find((group) => textOf(group).startsWith('OpenAI'))!;
    expect(boxes(openai).map(labelOf)).to.include('GPT-4.1').and.not.to.include('Gemma 4 31B');
  });

  it('finds by words in any order, by provider, and without the signs between letters', async () => {
    const element = await catalogue();
    const panel = await openControl(element, 'models');
    await until(() => boxes(panel).length > 100, 'the list');
    const all = boxes(panel).length;
    const found = await find(element, panel, 'pro gemini2.5');
    expect(found).to.include('Gemini 2.5 Pro').and.have.length.below(10);
    expect(textOf(panel.querySelector('.note')!)).to.equal(`${found.length} of ${all} models`);
    const region = element.shadowRoot!.querySelector('[role="status"]')!;
    await until(() => textOf(region) === `${found.length} of ${all} models`, 'the count read out');
    expect(panel.querySelectorAll('details')).to.have.length(0);
    expect([...panel.querySelectorAll('legend')].map(textOf)).to.deep.equal(['Google']);
    expect(await find(element, panel, 'mistral')).to.have.length.greaterThan(5);
    expect(await find(element, panel, 'no such model')).to.deep.equal([]);
    expect(await find(element, panel, '')).to.have.length(all);
  });

  it('adds a model: the last view stays while it loads, then the event, then no request twice', async () => {
    const element = await catalogue();
    const panel = await openControl(element, 'models');
    await until(() => boxes(panel).length > 100, 'the list');
    const events: ModelsChangeEvent[] = [];
    document.addEventListener('models-change', (event) => events.push(event as ModelsChangeEvent), { once: true });
    box(panel, 'o3').click();
    await element.updateComplete;
    expect(hasState(element, 'loading')).to.equal(true);
    expect(shown(element)).to.deep.equal(['gpt-4.1', 'gemma-4-31b']);
    expect(chosen(panel)).to.deep.equal(['GPT-4.1', 'Gemma 4 31B', 'o3']);
    expect(events).to.deep.equal([]);
    await until(() => events.length > 0, 'models-change');
    expect(events[0]!.models).to.deep.equal(['gpt-4.1', 'gemma-4-31b', 'o3']);
    expect([...shown(element)].sort()).to.deep.equal(['gemma-4-31b', 'gpt-4.1', 'o3']);
    expect(box(panel, 'o3').checked).to.equal(true);
    // What the reader had open and where the focus may be is still there.
    expect(panel.isConnected).to.equal(true);
  });

  it('has nothing for axe, in the list and in a search, and targets of 24 px', async function () {
    this.timeout(30_000);
    const element = await catalogue();
    const panel = await openControl(element, 'models');
    await until(() => boxes(panel).length > 100, 'the list');
    panel.querySelector('details')!.open = true;
    expect(await findings(element)).to.deep.equal([]);
    await find(element, panel, 'claude');
    expect(await findings(element)).to.deep.equal([]);
    for (const target of panel.querySelectorAll('label, button, input[type="search"], summary')) {
      const { height } = target.getBoundingClientRect();
      expect(height, textOf(target)).to.be.at.least(24);
    }
  });
});

describe('the model picker', () => {
  it('keeps two models at least', async () => {
    const element = await show(threeModels(), 'controls="models"');
    await element.loadComplete;
    const panel = await openControl(element, 'models');
    expect(boxes(panel).filter(({ disabled }) => disabled)).to.deep.equal([]);
    panel.querySelector<HTMLButtonElement>('[aria-label="Leave out Birch"]')!.click();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['ash', 'cedar']);
    expect(box(panel, 'Birch').checked).to.equal(false);
    expect(
      boxes(panel)
        .filter(({ disabled }) => disabled)
        .map(labelOf),
    ).to.deep.equal(['Ash', 'Cedar']);
    const button = panel.querySelector<HTMLButtonElement>('.chosen button')!;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    button.click();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['ash', 'cedar']);
  });

  it('takes six models at most', async () => {
    const element = await show(manyModels(8), 'controls="models" models="m0 m1 m2 m3 m4"');
    await element.loadComplete;
    const panel = await openControl(element, 'models');
    expect(box(panel, 'M 7').disabled).to.equal(false);
    box(panel, 'M 6').click();
    await element.updateComplete;
    expect(parts(element, 'card')).to.have.length(6);
    expect(
      boxes(panel)
        .filter(({ disabled }) => disabled)
        .map(labelOf),
    ).to.deep.equal(['M 5', 'M 7']);
  });

  it('knows models by their aliases', async () => {
    const element = await show(manyModels(4), 'controls="models" models="old-1 old-2"');
    const panel = await openControl(element, 'models');
    expect(chosen(panel)).to.deep.equal(['M 1', 'M 2']);
    expect(await find(element, panel, 'old 3')).to.deep.equal(['M 3']);
    box(panel, 'M 3').click();
    await element.updateComplete;
    expect(shown(element).sort()).to.deep.equal(['m1', 'm2', 'm3']);
  });

  it('keeps the focus where it takes the button away', async () => {
    const element = await show(threeModels(), 'controls="models"');
    await element.loadComplete;
    const panel = await openControl(element, 'models');
    const last = [...panel.querySelectorAll<HTMLButtonElement>('.chosen button')].at(-1)!;
    last.focus();
    last.click();
    await element.updateComplete;
    const focused = element.shadowRoot!.activeElement!;
    expect(focused.isConnected && focused.matches('.chosen li:last-child button')).to.equal(true);
  });

  it('gives way to what the page sets anew, and leaves other elements alone', async () => {
    const element = await show(manyModels(5), 'controls="models" models="m0 m1"');
    const other = document.createElement('model-compare');
    other.data = element.data;
    other.models = 'm0 m1';
    element.after(other);
    await other.updateComplete;
    const panel = await openControl(element, 'models');
    box(panel, 'M 4').click();
    await element.updateComplete;
    expect(shown(element)).to.have.length(3);
    expect(shown(other)).to.deep.equal(['m0', 'm1']);
    element.models = 'm2 m3';
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['m2', 'm3']);
    expect(chosen(panel)).to.deep.equal(['M 2', 'M 3']);
  });

  it('offers what is at hand where no list is to be had', async () => {
    const requests = holdRequests();
    const element = place(
      '<model-compare controls="models" loading="eager" models="ash birch" src="/answers?ids={models}"></model-compare>',
    );
    await until(() => requests.length === 1, 'a request');
    requests[0]!.answer(threeModels());
    await element.loadComplete;
    const lines = await warnings(async () => {
      const panel = await openControl(element, 'models');
      await until(() => requests.length === 2, 'a request for the list');
      requests[1]!.fail();
      await until(() => boxes(panel).length === 3, 'three models');
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('no list of models');
  });

  it('offers what is at hand where the list has nothing, and a model again that was left out', async () => {
    const requests = holdRequests();
    const element = place(
      '<model-compare controls="models" loading="eager" models="ash birch cedar" src="/some?ids={models}"></model-compare>',
    );
    await until(() => requests.length === 1, 'a request');
    const { models, ...rest } = threeModels();
    const answer = (ids: readonly string[]): void =>
      requests.at(-1)!.answer({ ...rest, models: models.filter(({ id }) => ids.includes(id)) });
    answer(['ash', 'birch', 'cedar']);
    await element.loadComplete;
    const panel = await openControl(element, 'models');
    await until(() => requests.length === 2, 'a request for the list');
    answer([]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(chosen(panel)).to.deep.equal(['Ash', 'Birch', 'Cedar']);
    expect(textOf(panel.querySelector('.note')!)).to.equal('3 of 3 models');
    panel.querySelector<HTMLButtonElement>('[aria-label="Leave out Birch"]')!.click();
    await until(() => requests.length === 3, 'a request for two');
    expect(requests[2]!.url).to.contain('ids=ash,cedar');
    answer(['ash', 'cedar']);
    await until(() => shown(element).length === 2, 'two models');
    expect(box(panel, 'Birch').checked).to.equal(false);
    box(panel, 'Birch').click();
    await until(() => requests.length === 4, 'a request for three');
    expect(requests[3]!.url).to.contain('ids=ash,cedar,birch');
  });

  it('shows what went wrong with a model that cannot be loaded, and the last view', async () => {
    const element = await catalogue();
    const panel = await openControl(element, 'models');
    await until(() => boxes(panel).length > 100, 'the list');
    const requests = holdRequests();
    box(panel, 'Gemini 2.5 Pro').click();
    await until(() => requests.length === 1, 'the shard');
    requests[0]!.respond('gone', 404);
    await until(() => parts(element, 'error').length === 1, 'a note');
    expect(textOf(part(element, 'headline'))).to.not.equal('');
    expect(shown(element)).to.deep.equal(['gpt-4.1', 'gemma-4-31b']);
    // Above what it is about: the picker is above the verdict's figures, and the note is not to be looked for.
    const { top } = part(element, 'error').getBoundingClientRect();
    expect(top).to.be.below(part(element, 'headline').getBoundingClientRect().top);
  });

  it('tells of a choice that succeeds at the second try, once, and of no other', async () => {
    const element = await catalogue();
    const panel = await openControl(element, 'models');
    await until(() => boxes(panel).length > 100, 'the list');
    const events: string[] = [];
    for (const type of ['models-change', 'verdict-change']) {
      element.addEventListener(type, (event) => {
        events.push(event instanceof Event && 'models' in event ? String(event.models) : type);
      });
    }
    const fetch = window.fetch.bind(window);
    window.fetch = () => Promise.reject(new TypeError('cut off'));
    box(panel, 'GPT-4o (2024-11-20)').click();
    await until(() => parts(element, 'error').length === 1, 'a note');
    box(panel, 'GPT-4o (2024-11-20)').click();
    await until(() => parts(element, 'error').length === 0, 'no note');
    box(panel, 'Gemini 2.5 Pro').click();
    await until(() => parts(element, 'error').length === 1, 'a note');
    events.splice(0);
    window.fetch = fetch;
    part(element, 'error').querySelector('button')!.click();
    await until(() => shown(element).length === 3, 'three models');
    await element.updateComplete;
    expect(events).to.deep.equal(['gpt-4.1,gemma-4-31b,gemini-2.5-pro', 'verdict-change']);
  });
});
