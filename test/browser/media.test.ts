/** Reduced motion, forced colours, a page that is zoomed, and paper. */
import { expect, fixtureSync } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { contrast } from './support/contrast.js';
import { settled } from './support/controls.js';
import { caseDataset, longNames, smallDataset } from './support/datasets.js';
import { part, parts, place, show, until } from './support/element.js';
import { EVERYTHING, openEverything, sixModels } from './support/everything.js';
import { overflowing } from './support/geometry.js';
import { emulateMedia, engine, resizeViewport } from './support/harness.js';

const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

after(() => resizeViewport(1200, 800));

describe('motion', () => {
  it('is none: nothing is animated, and no change takes longer than a millisecond', async () => {
    const element = await show(smallDataset(), EVERYTHING);
    await openEverything(element);
    for (const node of all(element, '*')) {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(node);
      expect([animationName, scrollBehavior]).to.deep.equal(['none', 'auto']);
      for (const duration of transitionDuration.split(','))
        expect(parseFloat(duration), node.className).to.be.at.most(0.001);
    }
  });

  it('is none where a mark scrolls a page that is smooth, for who asks for none', async function () {
    if (engine !== 'chromium') this.skip();
    await emulateMedia({ reducedMotion: 'reduce' });
    document.documentElement.style.scrollBehavior = 'smooth';
    try {
      await resizeViewport(1200, 300);
      const element = await show(await caseDataset('seed-002'), 'expect="tie"');
      await element.loadComplete;
      scrollTo({ top: 0, behavior: 'instant' });
      all(element, '.prose .mark')[0]!.click();
      await until(() => all(element, '[aria-current]').length > 0, 'marked rows');
      const { top, bottom } = all(element, '[aria-current]')[0]!.getBoundingClientRect();
      expect(scrollY).to.be.above(0);
      expect(top).to.be.at.least(-1);
      expect(bottom).to.be.at.most(301);
    } finally {
      document.documentElement.style.scrollBehavior = '';
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });
});

describe('forced colours', () => {
  it('leave bars, dots and sliders to be seen', async function () {
    if (engine !== 'chromium') this.skip();
    await emulateMedia({ forcedColors: 'active' });
    try {
      for (const colorScheme of ['light', 'dark'] as const) {
        await emulateMedia({ colorScheme, forcedColors: 'active' });
        document.documentElement.style.colorScheme = 'light dark';
        const element = await show(smallDataset(), EVERYTHING);
        await openEverything(element);
        const ground = canvasColour();
        // What is not forced inherits the page's own colour, which may be that of the ground.
        element.parentElement!.style.color = ground;
        const bars = all(element, '.bars i, td .track i, .dot, .strip i').filter((bar) => bar.offsetWidth > 0);
        expect(bars).to.have.length.above(10);
        for (const bar of bars) {
          const { backgroundColor, borderTopColor, borderRightColor } = getComputedStyle(bar);
          const best = Math.max(
            ...[backgroundColor, borderTopColor, borderRightColor].map((colour) => contrast(colour, [ground])),
          );
          expect(best, `${colorScheme} ${bar.parentElement!.className}`).to.be.at.least(3);
        }
      }
    } finally {
      document.documentElement.style.colorScheme = '';
      await emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    }
  });
});

/** The ground of pages as it is now. */
function canvasColour(): string {
  const box = fixtureSync<HTMLElement>('<div style="background: Canvas">.</div>');
  return getComputedStyle(box).backgroundColor;
}

describe('a column of a few words', function () {
  this.timeout(30_000);
  for (const columns of [8, 11]) {
    it(`of ${columns}em holds all controls and the form`, async () => {
      const element = await show(smallDataset(), EVERYTHING);
      element.parentElement!.style.inlineSize = `${columns}em`;
      await openEverything(element);
      expect(overflowing(element)).to.deep.equal([]);
    });
  }
});

describe('a page zoomed to 200 % and 400 %', function () {
  this.timeout(30_000);

  for (const width of [640, 320]) {
    it(`shows all of 1280 px in ${width}, with everything open`, async () => {
      await resizeViewport(width, 800);
      for (const data of [smallDataset(), longNames(), sixModels()]) {
        const element = await show(data, EVERYTHING);
        await openEverything(element);
        expect(overflowing(element)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        // Fields and what only readers of screens hear may hold more than they show.
        const cut = all(element, ':not(input, select, textarea, option)').filter((node) => {
          const { overflowX, clipPath } = getComputedStyle(node);
          return (
            ['hidden', 'clip'].includes(overflowX) && clipPath === 'none' && node.scrollWidth > node.clientWidth + 1
          );
        });
        expect(cut.map(({ outerHTML }) => outerHTML.slice(0, 100))).to.deep.equal([]);
      }
    });
  }
});

describe('on paper', () => {
  const folded = (element: ModelCompareElement): HTMLElement[] =>
    all(element, 'details:not(.controls *)').filter((one) => !(one as HTMLDetailsElement).open);

  it('everything is open with what it holds, and as before afterwards', async () => {
    const element = await show(smallDataset(), EVERYTHING);
    await element.loadComplete;
    all(element, '.about')[0]!.toggleAttribute('open', true);
    await until(() => all(element, '.facts').length === 1, 'what stands behind a row');
    const before = folded(element).length;
    expect(before).to.be.above(5);
    dispatchEvent(new Event('beforeprint'));
    // Printers do not wait: what is drawn is drawn before the next task.
    await Promise.resolve();
    expect(folded(element)).to.have.length(0);
    expect(all(element, '.facts')).to.have.length(all(element, '.about').length);
    expect(part(element, 'cost').querySelector('table')).not.to.equal(null);
    expect(part(element, 'method').querySelectorAll('p')).to.have.length.above(1);
    dispatchEvent(new Event('afterprint'));
    await settled(element);
    await settled(element);
    expect(folded(element)).to.have.length(before);
    expect(all(element, '.facts')).to.have.length(1);
  });

  const printsTheCost = async (element: ModelCompareElement): Promise<boolean> => {
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    const table = part(element, 'cost').querySelector('table');
    dispatchEvent(new Event('afterprint'));
    await settled(element);
    return table !== null;
  };

  for (const [way, come] of [
    ['pointer', (near) => near.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))],
    ['keyboard', (near) => near.focus()],
  ] as [string, (near: HTMLElement) => void][])
    it(`everything is there for who has come near by ${way}`, async () => {
      const element = await show(smallDataset());
      await element.loadComplete;
      expect(await printsTheCost(element)).to.be.false;
      come(part(element, 'cost').querySelector('summary')!);
      await until(() => printsTheCost(element), 'the cost on paper');
    });

  it('who comes near before the data are there does not wait for more than them', async () => {
    const element = place('<model-compare></model-compare>');
    await element.updateComplete;
    element.shadowRoot!.firstElementChild!.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    element.data = smallDataset();
    await element.loadComplete;
    expect(await printsTheCost(element)).to.be.false;
  });

  it('a row says what stands behind it, and not again what is said of it', async function () {
    if (engine !== 'chromium') this.skip();
    const element = await show(smallDataset(), EVERYTHING);
    await element.loadComplete;
    await emulateMedia({ media: 'print' });
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    try {
      const facts = all(element, '.facts');
      expect(facts).to.have.length(all(element, '.about').length);
      for (const { children } of facts) {
        const shown = [...children].map((one) => one.checkVisibility());
        expect(shown).to.deep.equal([...shown.slice(0, -1).map(() => true), false]);
        expect(shown).to.have.length.above(1);
      }
    } finally {
      dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
    }
  });

  it('an element that has left the document is not printed', async () => {
    const element = await show(smallDataset(), EVERYTHING);
    await element.loadComplete;
    const before = folded(element).length;
    const { parentElement } = element;
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(folded(element)).to.have.length(before);
    parentElement!.append(element);
    await settled(element);
    dispatchEvent(new Event('beforeprint'));
    expect(folded(element)).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
  });

  it('no heading stands over nothing', async function () {
    if (engine !== 'chromium') this.skip();
    // The printer is not announced: neither is drawn anew.
    const loaded = await show(smallDataset(), EVERYTHING);
    await loaded.loadComplete;
    const plain = await show(smallDataset());
    const printed = (element: Element, selector: string): HTMLElement[] =>
      all(element, selector).filter((node) => node.checkVisibility());
    expect([loaded, plain].map((one) => printed(one, '.cost > summary, .method > summary').length)).to.deep.equal([
      2, 2,
    ]);
    await emulateMedia({ media: 'print' });
    try {
      for (const element of [loaded, plain]) {
        expect(printed(element, 'summary')).to.have.length.above(3);
        const over = printed(element, 'summary').map((one) => one.nextElementSibling);
        expect(over.filter((content) => !content?.checkVisibility())).to.have.length(0);
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('there are no controls and no form; a fallback is printed where data are not there yet', async function () {
    if (engine !== 'chromium') this.skip();
    const element = await show(smallDataset(), EVERYTHING);
    await element.loadComplete;
    // Of this one nothing is loaded on demand.
    const plain = await show(smallDataset());
    const waiting = place(
      '<div style="height: 5000px"></div><model-compare src="/nowhere.json"><p>Ash is ahead of Birch.</p></model-compare>',
    );
    await waiting.updateComplete;
    await emulateMedia({ media: 'print' });
    try {
      expect([element, plain].map((one) => parts(one, 'control').length)).to.deep.equal([5, 3]);
      const hidden = [
        ...parts(element, 'control'),
        part(element, 'subscribe'),
        ...all(element, '.mark'),
        ...parts(plain, 'control'),
      ];
      expect(hidden.filter((node) => node.checkVisibility())).to.have.length(0);
      expect(part(element, 'headline').checkVisibility()).to.be.true;
      expect(waiting.querySelector('p')!.checkVisibility()).to.be.true;
      expect(parts(waiting, 'skeleton')).to.have.length(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
