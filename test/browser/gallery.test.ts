/** The gallery of states: each page shows what it is named for, and nothing in it sticks out. */
import { expect } from '@open-wc/testing';
import type { Gallery, State } from '../../demo/states/gallery.js';
import { SECTIONS } from '../../src/core/options.js';
import { languages as others } from '../../src/element/modules.js';
import type { ModelCompareElement } from '../../src/index.js';
import { hasState, parts, sectionNames, textOf, until } from './support/element.js';
import { overflowing } from './support/geometry.js';
import { openPage } from './support/harness.js';

const { states, looks, sections, widths, languages } = (await (
  await fetch('/demo/states/gallery.json')
).json()) as Gallery;

type Frame = Awaited<ReturnType<typeof openPage>>;

/** Brings a frame to a choice; the page draws it without being loaded again. */
async function turnTo(frame: Frame, choice: string): Promise<ModelCompareElement> {
  const { document, location } = frame.page;
  location.hash = choice;
  await until(() => document.documentElement.dataset.drawn === `#${choice}`, choice);
  return document.querySelector('model-compare')!;
}

async function openState(width: number): Promise<Frame> {
  const frame = await openPage('/demo/states/state.html', width);
  await until(() => frame.page.document.documentElement.dataset.drawn !== undefined, 'the first state');
  return frame;
}

function isShown({ shows, fallback }: State, element: ModelCompareElement): boolean {
  if (fallback && element.querySelector('p')!.getClientRects().length === 0) return false;
  if (['loading', 'empty', 'error'].includes(shows)) return hasState(element, shows);
  const level = element.comparison?.verdict.level;
  return level !== undefined && (shows === 'any-level' || shows === level);
}

for (const width of widths) {
  it(`every state is what it is named for, and nothing sticks out at ${width} px`, async function () {
    this.timeout(60_000);
    const frame = await openState(width);
    const { documentElement } = frame.page.document;
    for (const state of states) {
      const element = await turnTo(frame, `state=${state.id}`);
      expect(isShown(state, element), state.id).to.be.true;
      expect(overflowing(element), state.id).to.deep.equal([]);
      expect(documentElement.scrollWidth, state.id).to.be.at.most(documentElement.clientWidth);
    }
  });
}

it('every level of the verdict has a state', () => {
  expect(states.map(({ shows }) => shows)).to.include.members(['clear', 'lean', 'split', 'tie', 'not-comparable']);
});

it('the longest names have 60 characters, of each kind some without a space', async () => {
  const element = await turnTo(await openState(320), 'state=longest-names');
  const models = element.viewModel!.models.map(({ name }) => name);
  const benchmarks = parts(element, 'row').map((row) => textOf(row.querySelector('bdi')!));
  for (const names of [models, benchmarks]) {
    expect(names.filter((name) => name.length === 60 && name.includes(' '))).not.to.deep.equal([]);
    expect(names.filter((name) => name.length === 60 && !name.includes(' '))).not.to.deep.equal([]);
  }
});

it('every section has a page of its own', async () => {
  const frame = await openState(768);
  expect(sections.map(({ id }) => id)).to.deep.equal(SECTIONS);
  for (const { id, state } of sections) {
    expect(sectionNames(await turnTo(frame, `state=${state}&section=${id}`))).to.deep.equal([id]);
  }
});

it('every language is shown in its own words', async function () {
  this.timeout(60_000);
  expect(languages).to.deep.equal(['en', ...others]);
  const frame = await openState(320);
  const headlines = new Set<string>();
  for (const language of languages) {
    const element = await turnTo(frame, `language=${language}`);
    expect(element.viewModel!.lang.split('-')[0]).to.equal(language);
    expect(overflowing(element), language).to.deep.equal([]);
    headlines.add(textOf(parts(element, 'headline')[0]!));
  }
  expect(headlines.size).to.equal(languages.length);
});

it('every look is another', async () => {
  const frame = await openState(768);
  const seen = new Set<string>();
  for (const { id } of looks) {
    const element = await turnTo(frame, `look=${id}`);
    const { body } = frame.page.document;
    const [page, widget] = [body, element.shadowRoot!.querySelector('.root')!].map((node) => {
      const { direction, backgroundColor, colorScheme } = frame.page.getComputedStyle(node);
      return [direction, backgroundColor, colorScheme].join();
    });
    seen.add(`${page} ${widget}`);
  }
  expect(seen.size).to.equal(looks.length);
});

it('the overview leads to each of them', async () => {
  const { page } = await openPage('/demo/states/', 900);
  await until(() => page.document.querySelectorAll('.pages a').length > 0, 'the links');
  const pages = [states, sections, looks, languages].flat();
  expect(page.document.querySelectorAll('.pages a')).to.have.length(pages.length);
  const frame = page.document.querySelector('iframe')!;
  const drawn = (): string | undefined => frame.contentDocument?.documentElement?.dataset.drawn;
  await until(drawn, 'the first state');
  const select = page.document.querySelector<HTMLSelectElement>('[name="state"]')!;
  select.value = 'tie';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => drawn()?.includes('state=tie'), 'the state chosen');
});
