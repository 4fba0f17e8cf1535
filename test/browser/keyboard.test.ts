/** Every control by the keyboard alone: the order of stops, what keys do, and that the focus is never lost. */
import { expect, fixtureSync } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { rowNames, settled } from './support/controls.js';
import { caseDataset, smallDataset, threeModels } from './support/datasets.js';
import { part, parts, textOf, until } from './support/element.js';
import { EVERYTHING, openEverything, sixModels } from './support/everything.js';
import { resizeViewport } from './support/harness.js';
import { press, pressShiftTab, typeText } from './support/keys.js';

const STOPS = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';

/** Between two buttons of the page, the focus on the first. */
async function between(data: unknown, attributes = EVERYTHING): Promise<ModelCompareElement> {
  const box = fixtureSync<HTMLElement>(
    `<main><button>Before</button><model-compare ${attributes}></model-compare><button>After</button></main>`,
  );
  const element = box.querySelector('model-compare')!;
  element.data = data;
  await element.loadComplete;
  box.querySelector('button')!.focus();
  return element;
}

/** What has the focus within the element; that it is nowhere else is part of each test. */
function focused(element: ModelCompareElement): HTMLElement {
  const inside = element.shadowRoot!.activeElement;
  if (document.activeElement !== element || !inside) {
    throw new Error(`the focus is lost: ${document.activeElement?.outerHTML.slice(0, 80)}`);
  }
  return inside as HTMLElement;
}

/** Tabs on until the stop of that name, or of that kind. */
async function tabTo(
  element: ModelCompareElement,
  wanted: string | ((stop: HTMLElement) => boolean),
): Promise<HTMLElement> {
  for (let presses = 0; presses < 200; presses += 1) {
    await press('Tab');
    const stop = focused(element);
    if (typeof wanted === 'string' ? nameOf(stop) === wanted : wanted(stop)) return stop;
  }
  throw new Error(`no stop ${String(wanted)}`);
}

function nameOf(stop: HTMLElement): string {
  const { labels } = stop as HTMLInputElement;
  return stop.getAttribute('aria-label') ?? textOf(labels?.[0] ?? stop);
}

/** What the keyboard should come to, in the order of the document: of radio buttons one. */
function stopsOf(element: ModelCompareElement): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.checkVisibility() && !stop.matches(':disabled, [type="radio"]:not(:checked)'),
  );
}

const describeStop = (stop: HTMLElement): string => `${stop.localName}: ${nameOf(stop)}`;

/** Tabs from the first button of the page to the last, and says what lies between. */
async function walk(element: ModelCompareElement): Promise<string[]> {
  const after = element.parentElement!.querySelector(':scope > button:last-child');
  const stops: string[] = [];
  for (let presses = 0; presses < 300; presses += 1) {
    await press('Tab');
    if (document.activeElement === after) return stops;
    stops.push(describeStop(focused(element)));
  }
  throw new Error(`no way out after ${stops.slice(-5).join(', ')}`);
}

/** Opens a control's disclosure by its summary. */
async function unfold(element: ModelCompareElement, name: string): Promise<HTMLElement> {
  const panel = (): HTMLElement | null => part(element, name).querySelector('.panel');
  const { isConnected } = await tabTo(element, (stop) => stop.matches(`[part~="${name}"] > summary`));
  expect(isConnected).to.be.true;
  await press('Enter');
  await until(panel, `the control ${name}`);
  expect(focused(element).localName).to.equal('summary');
  return panel()!;
}

before(() => resizeViewport(1200, 800));

describe('the stops of the keyboard', function () {
  this.timeout(30_000);

  it('are controls, disclosures, marks and links alone, in their order, with a way out', async () => {
    const element = await between(smallDataset());
    const expected = stopsOf(element).map(describeStop);
    expect(expected.length).to.be.above(20);
    expect(await walk(element)).to.deep.equal(expected);
  });

  it('are so with everything open', async () => {
    const element = await between(smallDataset());
    await openEverything(element);
    element.parentElement!.querySelector('button')!.focus();
    const expected = stopsOf(element).map(describeStop);
    expect(expected.length).to.be.above(60);
    expect(await walk(element)).to.deep.equal(expected);
  });

  it('are the same backwards', async () => {
    const element = await between(smallDataset(), 'sections="verdict benchmarks"');
    const expected = stopsOf(element).map(describeStop);
    element.parentElement!.querySelector<HTMLElement>(':scope > button:last-child')!.focus();
    const found: string[] = [];
    for (const _ of expected) {
      await pressShiftTab();
      found.unshift(describeStop(focused(element)));
    }
    expect(found).to.deep.equal(expected);
  });

  it('each show where they are', async () => {
    const element = await between(smallDataset());
    await openEverything(element);
    element.parentElement!.querySelector('button')!.focus();
    const unseen: string[] = [];
    for (const _ of stopsOf(element)) {
      await press('Tab');
      const stop = focused(element);
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      if (!stop.matches(':focus-visible') || outlineStyle === 'none' || parseFloat(outlineWidth) < 1)
        unseen.push(describeStop(stop));
    }
    expect(unseen).to.deep.equal([]);
  });
});

describe('by the keyboard alone', function () {
  this.timeout(30_000);

  it('a reader weighs: slider, preset, reset', async () => {
    const element = await between(await caseDataset('seed-002'), 'models="gemma-4-31b gpt-4.1"');
    await unfold(element, 'weights');
    const preset = await tabTo(element, (stop) => stop.hasAttribute('aria-pressed') && !stop.matches('.mark'));
    await press(' ');
    await settled(element);
    expect(focused(element) === preset && preset.getAttribute('aria-pressed')).to.equal('true');
    const slider = (await tabTo(element, (stop) => stop.matches('[type="range"]'))) as HTMLInputElement;
    const weight = Number(slider.value);
    await press('ArrowRight');
    await settled(element);
    expect(focused(element) === slider && Number(slider.value)).to.be.above(weight);
    expect(preset.getAttribute('aria-pressed')).to.equal('false');
    while (nameOf(focused(element)) !== 'Reset') await pressShiftTab();
    await press('Enter');
    await settled(element);
    expect(nameOf(focused(element))).to.equal('Reset');
    expect(element.comparison!.categories[0]!.weight).to.equal(22);
  });

  it('a reader picks models: searches, ticks, takes out', async () => {
    const element = await between(sixModels(), 'controls="models" models="m0 m1"');
    await unfold(element, 'models');
    await tabTo(element, (stop) => stop.matches('[type="search"]'));
    await typeText('model 4');
    await settled(element);
    const box = (await tabTo(element, (stop) => stop.matches('[type="checkbox"]'))) as HTMLInputElement;
    await press(' ');
    await until(() => element.comparison!.models.length === 3, 'a third model');
    await settled(element);
    expect(focused(element) === box && box.checked).to.be.true;
    while (!focused(element).matches('.chosen li:last-child button')) await pressShiftTab();
    await press('Enter');
    await until(() => element.comparison!.models.length === 2, 'two models again');
    await settled(element);
    expect(focused(element).matches('.chosen button')).to.be.true;
  });

  it('a reader asks for independent figures alone', async () => {
    const element = await between(smallDataset(), 'controls="reported-by"');
    await unfold(element, 'reported-by');
    const any = await tabTo(element, (stop) => stop.matches('[type="radio"]'));
    expect((any as HTMLInputElement).value).to.equal('any');
    await press('ArrowDown');
    await settled(element);
    expect((focused(element) as HTMLInputElement).value).to.equal('independent');
    expect(parts(element, 'note')).to.have.length(1);
  });

  it('a reader sorts and filters the table', async () => {
    const element = await between(smallDataset(), 'controls="table"');
    const before = rowNames(element);
    await unfold(element, 'table');
    const select = (await tabTo(element, (stop) => stop.localName === 'select')) as HTMLSelectElement;
    await press('ArrowDown');
    await settled(element);
    // Some engines open a list first.
    if (select.value === 'dataset') await press('Enter');
    await until(() => select.value !== 'dataset', 'another order');
    expect(focused(element) === select).to.be.true;
    await tabTo(element, (stop) => stop.matches('[type="search"]'));
    await typeText('code');
    await settled(element);
    expect(rowNames(element)).to.deep.equal(['Code A']);
    expect(focused(element).matches('[type="search"]')).to.be.true;
    await tabTo(element, 'Reset');
    await press('Enter');
    await settled(element);
    expect(rowNames(element)).to.deep.equal(before);
    expect(nameOf(focused(element))).to.equal('Reset');
  });

  it('a reader copies, or is given what could not be copied', async () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const copied: string[] = [];
    const writeText = (text: string): Promise<void> =>
      copied.push(text) < 2 ? Promise.resolve() : Promise.reject(new Error('refused'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      const element = await between(smallDataset(), 'controls="export"');
      const panel = await unfold(element, 'export');
      const button = await tabTo(element, (stop) => stop.localName === 'button' && panel.contains(stop));
      await press('Enter');
      await until(() => textOf(panel.querySelector('.note')!) !== '', 'a word of it');
      expect(focused(element) === button).to.be.true;
      expect(copied[0]).to.contain('Ash');
      await press('Enter');
      await until(() => focused(element).localName === 'textarea', 'the text to copy by hand');
      const area = focused(element) as HTMLTextAreaElement;
      expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, area.value.length]);
      await press('Tab');
      expect(focused(element).localName).not.to.equal('textarea');
    } finally {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('a reader marks the rows of a sentence, and takes the mark back', async () => {
    const element = await between(await caseDataset('seed-002'), '');
    const mark = await tabTo(element, (stop) => stop.matches('.prose .mark'));
    const ids = mark.dataset['rows']!.split(' ');
    await press('Enter');
    await until(() => element.shadowRoot!.querySelector('[aria-current]'), 'marked rows');
    const marked = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-current]')];
    expect(marked.map((row) => row.dataset['row']).sort()).to.deep.equal(ids.sort());
    expect(focused(element) === mark && mark.getAttribute('aria-pressed')).to.equal('true');
    await press(' ');
    expect(element.shadowRoot!.querySelectorAll('[aria-current]')).to.have.length(0);
    expect(focused(element) === mark && mark.getAttribute('aria-pressed')).to.equal('false');
  });

  it('a reader opens a row, a question, the cost and what would change the verdict', async () => {
    const element = await between(smallDataset(), 'controls=""');
    const summary = await tabTo(element, (stop) => stop.matches('.about > summary'));
    await press(' ');
    await until(() => element.shadowRoot!.querySelector('.facts'), 'what stands behind the row');
    expect(focused(element) === summary).to.be.true;
    await tabTo(element, (stop) => stop.matches('[part="cost"] > summary'));
    await press('Enter');
    await until(() => part(element, 'cost').querySelector('table'), 'the table of costs');
    const field = (await tabTo(element, (stop) => stop.matches('[type="number"]'))) as HTMLInputElement;
    const before = textOf(part(element, 'cost').querySelector('table')!);
    await press('ArrowUp');
    await settled(element);
    expect(textOf(part(element, 'cost').querySelector('table')!)).not.to.equal(before);
    expect(focused(element) === field).to.be.true;
    await tabTo(element, (stop) => stop.matches('[part="question"] > summary'));
    await press('Enter');
    expect(part(element, 'question').hasAttribute('open')).to.be.true;
  });

  it('a reader scrolls a table that is wider than its column, which is a stop only then', async () => {
    const element = await between(sixModels(), 'sections="matrix" controls=""');
    const matrix = part(element, 'matrix');
    await until(() => matrix.querySelector('table'), 'the matrix');
    await settled(element);
    expect(matrix.scrollWidth).to.equal(matrix.clientWidth);
    expect(matrix.hasAttribute('tabindex')).to.be.false;
    matrix.querySelector('table')!.style.minWidth = '3000px';
    await until(() => matrix.tabIndex === 0, 'a stop');
    expect(await tabTo(element, (stop) => stop === matrix)).to.equal(matrix);
    expect([matrix.role, matrix.ariaLabel]).to.deep.equal(['group', textOf(matrix.querySelector('.heading')!)]);
    await press('ArrowRight');
    await until(() => matrix.scrollLeft > 0, 'it scrolls');
    matrix.querySelector('table')!.style.minWidth = '';
    await until(() => !matrix.hasAttribute('tabindex'), 'a stop no more');
  });

  it('a reader fills the form in', async () => {
    const element = await between(
      threeModels(),
      'subscribe="https://newsletter.example/" controls="" sections="verdict"',
    );
    const form = part(element, 'subscribe') as HTMLFormElement;
    let posted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      posted += 1;
    });
    await tabTo(element, (stop) => stop.matches('[type="email"]'));
    await typeText('reader@mail.example');
    const consent = form.querySelector('[type="checkbox"]');
    if (consent) {
      await tabTo(element, (stop) => stop === consent);
      await press(' ');
    }
    await tabTo(element, (stop) => stop.localName === 'button' && form.contains(stop));
    await press('Enter');
    expect(posted).to.equal(1);
    expect(form.checkValidity()).to.be.true;
  });

  it('a reader who tries again after an error keeps a place', async () => {
    const element = await between(undefined, 'src="/nowhere.json" loading="eager"');
    await tabTo(element, (stop) => stop.localName === 'button');
    await press('Enter');
    await element.loadComplete;
    await settled(element);
    expect(focused(element).isConnected).to.be.true;
  });
});
