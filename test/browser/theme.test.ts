/** The colours follow the text colour of the page: by scheme, by class, at run time. */
import { expect, fixtureSync } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { smallDataset } from './support/datasets.js';
import { hasState, part, show, until } from './support/element.js';
import { emulateMedia, engine } from './support/harness.js';

async function inBox(style: string): Promise<{ box: HTMLElement; element: ModelCompareElement }> {
  const box = fixtureSync<HTMLElement>(`<div style="${style}"><model-compare></model-compare></div>`);
  const element = box.querySelector('model-compare')!;
  element.data = smallDataset();
  await element.updateComplete;
  return { box, element };
}

const nameColour = (element: Element): string => getComputedStyle(part(element, 'card').querySelector('bdi')!).color;

describe('the state dark', () => {
  for (const [colour, dark] of [
    ['#000', false],
    ['#333', false],
    ['rgb(60 40 90)', false],
    ['#1f2937cc', false],
    ['#fff', true],
    ['#e6e6e6', true],
    ['hsl(48 90% 80%)', true],
    ['oklch(0.9 0.05 200)', true],
    ['color(display-p3 0.95 0.95 0.9)', true],
  ] as const) {
    it(`is ${dark ? 'there' : 'not there'} where the text is ${colour}`, async () => {
      const { element } = await inBox(`color: ${colour}`);
      expect(hasState(element, 'dark')).to.equal(dark);
    });
  }

  it('follows a class that is toggled at run time, both ways', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.night { color: #eee; background: #111 }');
    document.adoptedStyleSheets.push(sheet);
    try {
      const { box, element } = await inBox('');
      const day = nameColour(element);
      expect(hasState(element, 'dark')).to.be.false;
      box.classList.add('night');
      await until(() => hasState(element, 'dark'), 'state dark');
      expect(nameColour(element)).not.to.equal(day);
      box.classList.remove('night');
      await until(() => !hasState(element, 'dark'), 'no state dark');
      expect(nameColour(element)).to.equal(day);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  });

  it('follows a class while the page asks for less motion', async () => {
    if (engine !== 'chromium') return;
    await emulateMedia({ reducedMotion: 'reduce' });
    const { box, element } = await inBox('');
    box.style.color = '#eee';
    await until(() => hasState(element, 'dark'), 'state dark');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('follows a page that changes before its first frame', async () => {
    const { box, element } = await inBox('color: #eee');
    expect(hasState(element, 'dark')).to.be.true;
    box.style.color = '#111';
    await until(() => !hasState(element, 'dark'), 'no state dark');
  });

  it('follows a move to a dark place', async () => {
    const element = await show(smallDataset());
    const night = fixtureSync<HTMLElement>('<div style="color: #fff; background: #000"></div>');
    night.append(element);
    await until(() => hasState(element, 'dark'), 'state dark');
  });

  it('is there before the first paint: an element in a dark place is never seen in the other colours', async () => {
    const { element } = await inBox('color: #fff; background: #000');
    expect(hasState(element, 'dark')).to.be.true;
  });

  it('follows the system’s scheme on a page that takes part in it', async () => {
    if (engine !== 'chromium') return;
    const { element } = await inBox('color-scheme: light dark; color: CanvasText');
    await emulateMedia({ colorScheme: 'dark' });
    await until(() => hasState(element, 'dark'), 'state dark');
    await emulateMedia({ colorScheme: 'light' });
    await until(() => !hasState(element, 'dark'), 'no state dark');
  });
});

describe('the attribute theme', () => {
  it('overrides the page both ways', async () => {
    const { element } = await inBox('color: #fff; background: #000');
    element.theme = 'light';
    await until(() => !hasState(element, 'dark'), 'no state dark');
    element.theme = 'dark';
    await until(() => hasState(element, 'dark'), 'state dark');
    element.theme = 'auto';
    await until(() => hasState(element, 'dark'), 'state dark');
  });

  it('dark on a page that is light', async () => {
    const { element } = await inBox('color: #222');
    element.theme = 'dark';
    await until(() => hasState(element, 'dark'), 'state dark');
    element.theme = null;
    await until(() => !hasState(element, 'dark'), 'no state dark');
  });
});

describe('custom properties', () => {
  it('set the models’ colours from outside', async () => {
    const { element } = await inBox('--model-compare-color-1: rgb(1, 2, 3); --model-compare-color-2: rgb(4, 5, 6)');
    expect(nameColour(element)).to.equal('rgb(1, 2, 3)');
  });

  it('parts can be styled from outside', async () => {
    const { box, element } = await inBox('');
    box.append(
      Object.assign(document.createElement('style'), {
        textContent: 'model-compare::part(score) { color: rgb(7, 8, 9) }',
      }),
    );
    expect(getComputedStyle(part(element, 'score')).color).to.equal('rgb(7, 8, 9)');
  });
});

describe('forced colours', () => {
  it('keep bars and the mark of the better cell in sight', async () => {
    if (engine !== 'chromium') return;
    await emulateMedia({ forcedColors: 'active' });
    const { element } = await inBox('');
    const fill = part(element, 'bar').querySelector('i, span, rect')!;
    const { backgroundColor, fill: paint } = getComputedStyle(fill);
    expect([backgroundColor, paint]).not.to.deep.equal(['rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
    expect(backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    await emulateMedia({ forcedColors: 'none' });
  });
});
