/** The reader's weights: a slider a category, presets, reset; verdict and scores follow at once. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ModelCompareElement, VerdictChangeEvent, WeightsChangeEvent } from '../../src/index.js';
import { findings } from './support/axe.js';
import { enter, heard, open, settled, slider, sliders } from './support/controls.js';
import { caseDataset, smallDataset } from './support/datasets.js';
import { part, parts, show, textOf, until } from './support/element.js';
import { overflowing } from './support/geometry.js';
import { resizeViewport } from './support/harness.js';

const CASE = 'models="gemma-4-31b gpt-4.1"';

async function shown(attributes = CASE): Promise<ModelCompareElement> {
  const element = await show(await caseDataset('seed-002'), attributes);
  await open(element, 'weights');
  return element;
}

const row = (element: Element, label: string): string => textOf(slider(element, label).closest<HTMLElement>('li')!);
const headline = (element: Element): string => textOf(part(element, 'headline'));
const button = (element: Element, label: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one) === label)!;
const status = (element: Element): string => textOf(element.shadowRoot!.querySelector('[role=status]')!);

after(() => resizeViewport(1200, 800));

describe('the panel of weights', () => {
  it('has a slider a category in the order of the dataset, at its weight', async () => {
    const element = await shown();
    const { categories } = element.comparison!;
    expect(sliders(element).map((one) => textOf(one.labels![0]!))).to.deep.equal(categories.map(({ name }) => name));
    expect(sliders(element).map(({ value }) => Number(value))).to.deep.equal(categories.map(({ weight }) => weight));
    for (const one of sliders(element)) expect([one.min, one.max, one.step]).to.deep.equal(['0', '100', '1']);
  });

  it('says where the lead changes, and marks it on the slider', async () => {
    const element = await shown();
    expect(row(element, 'Reasoning')).to.match(/17.*17\s?% of the weight.*GPT-4\.1 leads above 19\.2/);
    const track = slider(element, 'Reasoning').getBoundingClientRect();
    const size = parseFloat(getComputedStyle(slider(element, 'Reasoning')).fontSize);
    const mark = slider(element, 'Reasoning').parentElement!.querySelector('.flip')!.getBoundingClientRect();
    const expected = track.left + size / 2 + 0.19154 * (track.width - size);
    expect(mark.left + mark.width / 2).to.be.closeTo(expected, 1.5);
  });

  it('says how far the lead rests on weights, and of a category without shared rows that it has no part', async () => {
    const element = await shown();
    expect(textOf(element.shadowRoot!.querySelector('.standing')!)).to.match(/Gemma 4 31B leads under 68\s?%/);
    expect(row(element, 'Coding')).to.contain('no part in the verdict');
  });

  it('speaks the number and its share, and names every slider', async () => {
    const element = await shown();
    expect(slider(element, 'Knowledge').getAttribute('aria-valuetext')).to.match(/^12, 12\s?% of the weight$/);
    const described = slider(element, 'Knowledge').getAttribute('aria-describedby')!;
    expect(textOf(element.shadowRoot!.getElementById(described)!)).to.contain('GPT-4.1 leads below 10.1');
  });

  for (const width of [320, 1200]) {
    it(`is clean for axe, sticks out nowhere and has targets of 24 px at ${width} px`, async () => {
      await resizeViewport(width, 800);
      const element = await shown();
      expect(await findings(part(element, 'weights'))).to.deep.equal([]);
      expect(overflowing(element)).to.deep.equal([]);
      for (const target of part(element, 'weights').querySelectorAll('input, button'))
        expect(target.getBoundingClientRect().height).to.be.at.least(24);
    });
  }

  it('has a scale of its own for weights of 1, and the presets in its unit', async () => {
    const { categories, ...rest } = smallDataset();
    const element = await show({ ...rest, categories: categories.map((one) => ({ ...one, weight: 1 })) });
    await open(element, 'weights');
    for (const one of sliders(element)) expect([one.max, one.step, one.value]).to.deep.equal(['5', '0.05', '1']);
    button(element, 'Balanced').click();
    await settled(element);
    expect(element.comparison!.categories.map(({ weight }) => weight)).to.deep.equal([1, 1, 1]);
  });
});

describe('moving a slider', () => {
  it('changes scores, verdict, bars and words at once, and tells of it', async () => {
    const element = await shown();
    const events = heard<WeightsChangeEvent>('weights-change');
    const scores = parts(element, 'score').map(textOf);
    enter(slider(element, 'Reasoning'), 60);
    await settled(element);
    expect(element.comparison!.overall.leader).to.equal('gpt-4.1');
    expect(parts(element, 'score').map(textOf)).not.to.deep.equal(scores);
    expect(row(element, 'Reasoning')).to.match(/60.*Gemma 4 31B leads below/);
    expect(events).to.have.length(1);
    expect(events[0]!.target).to.equal(element);
    expect(events[0]!.weights).to.deep.equal(
      Object.fromEntries(element.comparison!.categories.map(({ id, weight }) => [id, weight])),
    );
    expect(events[0]!.weights['reasoning']).to.equal(60);
  });

  it('tells once of what comes within a frame, when the view shows it', async () => {
    const element = await shown();
    const events = heard<WeightsChangeEvent>('weights-change');
    let shownThen = NaN;
    element.addEventListener('weights-change', () => (shownThen = Number(slider(element, 'Mathematics').value)));
    for (const value of [10, 20, 30]) enter(slider(element, 'Mathematics'), value);
    enter(slider(element, 'Reasoning'), 21);
    await settled(element);
    expect(events.map(({ weights }) => [weights['mathematics'], weights['reasoning']])).to.deep.equal([[30, 21]]);
    expect(shownThen).to.equal(30);
  });

  it('to 0 takes the bar away, not the slider, and back again', async () => {
    const element = await shown();
    slider(element, 'Knowledge').focus();
    enter(slider(element, 'Knowledge'), 0);
    await settled(element);
    expect(parts(element, 'category').some((one) => textOf(one).startsWith('Knowledge'))).to.be.false;
    expect(row(element, 'Knowledge')).to.contain('left out');
    expect(element.shadowRoot!.activeElement).to.equal(slider(element, 'Knowledge'));
    enter(slider(element, 'Knowledge'), 12);
    await settled(element);
    expect(parts(element, 'category').some((one) => textOf(one).startsWith('Knowledge'))).to.be.true;
  });

  it('to 0 everywhere leaves nothing to compare, and no word of nonsense', async () => {
    const element = await shown();
    for (const one of sliders(element)) enter(one, 0);
    await settled(element);
    expect(element.comparison!.verdict.level).to.equal('not-comparable');
    expect(textOf(element.shadowRoot!)).not.to.match(/NaN|Infinity|undefined|null/);
    button(element, 'Reset').click();
    await settled(element);
    expect(element.comparison!.verdict.level).to.equal('split');
  });

  it('by the keyboard keeps the focus and goes by steps', async () => {
    const element = await shown();
    const one = slider(element, 'Reasoning');
    one.focus();
    for (let press = 0; press < 3; press += 1) {
      await sendKeys({ press: 'ArrowRight' });
      await settled(element);
    }
    expect(element.shadowRoot!.activeElement).to.equal(one);
    expect(element.comparison!.categories.find(({ id }) => id === 'reasoning')!.weight).to.equal(20);
    expect(element.comparison!.overall.leader).to.equal('gpt-4.1');
  });

  it('is read out once it is over: the headline of the new verdict, and nothing at load', async () => {
    const element = await shown();
    expect(status(element)).to.equal('');
    for (const value of [60, 70]) {
      enter(slider(element, 'Knowledge'), value);
      await settled(element);
      expect(status(element)).to.equal('');
    }
    await until(() => status(element) !== '', 'the verdict is read out');
    const { segments } = element.viewModel!.verdict.headline;
    expect(status(element)).to.equal(textOf(new Text(segments.map(({ text }) => text).join(''))));
    expect(element.shadowRoot!.querySelectorAll('[role=status], [aria-live]')).to.have.length(1);
  });

  it('tells of another level or leader, not of the same', async () => {
    const element = await shown();
    const events = heard<VerdictChangeEvent>('verdict-change');
    enter(slider(element, 'Reasoning'), 18);
    await settled(element);
    expect(events).to.have.length(0);
    enter(slider(element, 'Reasoning'), 0);
    await settled(element);
    expect(events).to.have.length(1);
    expect(events[0]!.cause).to.equal('reader');
    expect(events[0]!.from).to.deep.equal({ level: 'split', leader: null });
    const { level, leader } = element.comparison!.verdict;
    expect(events[0]!.to).to.deep.equal({ level, leader });
    expect(level).not.to.equal('split');
  });

  it('leaves other elements of the page alone', async () => {
    const [one, other] = [await shown(), await shown()];
    const before = headline(other);
    enter(slider(one, 'Reasoning'), 0);
    await settled(one);
    await settled(other);
    expect(headline(one)).not.to.equal(before);
    expect(headline(other)).to.equal(before);
    expect(Number(slider(other, 'Reasoning').value)).to.equal(17);
  });
});

describe('presets and reset', () => {
  it('weigh at a click, say which is on, and go back', async () => {
    const element = await shown(`${CASE} weights="reasoning:30"`);
    const events = heard<WeightsChangeEvent>('weights-change');
    expect(slider(element, 'Reasoning').value).to.equal('30');
    const preset = button(element, 'Research assistant');
    expect(preset.getAttribute('aria-pressed')).to.equal('false');
    preset.click();
    await settled(element);
    expect(preset.getAttribute('aria-pressed')).to.equal('true');
    const weights = element.comparison!.categories.map(({ id, weight }) => [id, weight] as const);
    const of = Object.fromEntries(weights);
    expect(of['knowledge']! / of['reasoning']!).to.be.closeTo(1, 1e-9);
    expect(of['coding']).to.equal(0);
    button(element, 'Reset').click();
    await settled(element);
    expect(slider(element, 'Reasoning').value).to.equal('30');
    expect(slider(element, 'Coding').value).to.equal('20');
    expect(preset.getAttribute('aria-pressed')).to.equal('false');
    expect(events).to.have.length(2);
  });

  it('give way to the author: the attribute set anew counts again', async () => {
    const element = await shown();
    const events = heard('verdict-change');
    enter(slider(element, 'Reasoning'), 60);
    await settled(element);
    expect(slider(element, 'Reasoning').value).to.equal('60');
    const before = events.length;
    element.weights = 'knowledge:0';
    await settled(element);
    expect(slider(element, 'Reasoning').value).to.equal('17');
    expect(slider(element, 'Knowledge').value).to.equal('0');
    expect(events).to.have.length(before);
  });
});

describe('the place of the slider', () => {
  /** Scrolled to the verdict, with the slider in sight and room to scroll both ways. */
  async function scrolled(attributes = CASE, width = 600): Promise<ModelCompareElement> {
    await resizeViewport(width, 1400);
    const element = await shown(attributes);
    element.style.marginBlock = '1500px';
    part(element, 'verdict').scrollIntoView({ block: 'start', behavior: 'instant' });
    slider(element, 'Reasoning').dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    await settled(element);
    return element;
  }

  it('stays on the screen while the verdict above it gets longer and shorter', async () => {
    const element = await scrolled(`${CASE} weights="reasoning:0"`);
    const one = slider(element, 'Reasoning');
    const { top } = one.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
    const prose = part(element, 'verdict').querySelector('.prose')!;
    const heights = new Set<number>();
    for (const value of [17, 0, 19, 60, 100]) {
      enter(one, value);
      await settled(element);
      await settled(element);
      heights.add(prose.getBoundingClientRect().height);
      expect(one.getBoundingClientRect().top, `at ${value}`).to.be.closeTo(top, 1);
    }
    expect(heights.size, 'the verdict changes its height').to.be.above(1);
  });

  it('stays, or that of whatever else in the panel was pressed, when the page weighs anew', async () => {
    const element = await scrolled(`${CASE} weights="reasoning:0"`);
    const one = element.shadowRoot!.querySelector('.standing b')!;
    one.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    const { top } = one.getBoundingClientRect();
    const { height } = part(element, 'verdict').getBoundingClientRect();
    element.weights = 'reasoning:17';
    await settled(element);
    expect(part(element, 'verdict').getBoundingClientRect().height).to.be.above(height + 1);
    expect(one.isConnected).to.be.true;
    expect(one.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  for (const width of [320, 600, 1200]) {
    it(`leaves the verdict where it is once that has been as long, at ${width} px`, async () => {
      const element = await scrolled(CASE, width);
      const move = async (value: number): Promise<number> => {
        enter(slider(element, 'Reasoning'), value);
        await settled(element);
        return part(element, 'headline').getBoundingClientRect().top;
      };
      // The evidence above the headline has a word more at 0: which may take it a line more, once.
      await move(0);
      const top = await move(17);
      for (const value of [0, 17, 0]) expect(await move(value), `at ${value}`).to.be.closeTo(top, 1);
    });
  }

  it('costs no blank space once the panel is closed', async () => {
    const element = await scrolled();
    const verdict = part(element, 'verdict');
    const { height } = verdict.getBoundingClientRect();
    for (const value of [0, 60, 17]) {
      enter(slider(element, 'Reasoning'), value);
      await settled(element);
    }
    part(element, 'weights').removeAttribute('open');
    await settled(element);
    expect(verdict.getBoundingClientRect().height).to.be.closeTo(height, 1);
  });
});
