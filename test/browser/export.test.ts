/** What the reader can take along, and the methods that give the same. */
import { expect } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { findings } from './support/axe.js';
import { openControl } from './support/controls.js';
import { addressOf, caseDataset, longNames, smallDataset, threeModels } from './support/datasets.js';
import { parts, place, show, textOf, until } from './support/element.js';
import { isBuilt } from './support/under-test.js';

let copied: string[] = [];
const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');

/** Engines ask or refuse in their own ways; what counts is that the element takes either. */
function clipboard(isAllowed: boolean): void {
  const writeText = (text: string): Promise<void> => {
    if (!isAllowed) return Promise.reject(new DOMException('refused', 'NotAllowedError'));
    copied.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

beforeEach(() => {
  copied = [];
  clipboard(true);
});

after(() => {
  if (own) Object.defineProperty(navigator, 'clipboard', own);
  else Reflect.deleteProperty(navigator, 'clipboard');
});

async function press(element: ModelCompareElement, label: string): Promise<HTMLElement> {
  const panel = element.shadowRoot!.querySelector('[part~="export"] .panel') ?? (await openControl(element, 'export'));
  const button = [...panel.querySelectorAll('button')].find((one) => textOf(one) === label)!;
  button.click();
  return panel as HTMLElement;
}

async function copy(element: ModelCompareElement, label: string): Promise<string> {
  const before = copied.length;
  const panel = await press(element, label);
  await until(() => copied.length > before, label);
  await until(() => textOf(panel.querySelector('.note')!) === 'Copied.', 'the status');
  return copied.at(-1)!;
}

describe('the export', () => {
  it('copies Markdown and CSV, as the methods give them', async () => {
    const element = await show(await caseDataset('seed-002'));
    const markdown = await copy(element, 'Copy as Markdown');
    expect(markdown).to.equal(await element.toMarkdown());
    expect(markdown).to.contain('# ').and.to.contain(element.viewModel!.benchmarks.heading);
    const csv = await copy(element, 'Copy as CSV');
    expect(csv).to.equal(await element.toCSV());
    await until(() => textOf(element.shadowRoot!.querySelector('[role="status"]')!) === 'Copied.', 'words read out');
    expect(csv.split('\r\n')).to.have.length(element.comparison!.rows.length + 2);
  });

  it('copies the page’s address', async () => {
    expect(await copy(await show(smallDataset()), 'Copy the link')).to.equal(location.href);
  });

  it('copies code that gives the same view: attributes, the reader’s choices, own data', async () => {
    const attributes =
      'models="ash cedar" weights="coding:3 math:0" basis="all" sections="verdict benchmarks" theme="dark"';
    const element = await show(threeModels(), attributes);
    const code = await copy(element, 'Copy the code to embed');
    const script = isBuilt ? new URL('/dist/model-compare.js', location.href).href : '/assets/model-compare.js';
    expect(code).to.contain(`<script type="module" src="${script}"></script>`);
    const again = place(code.slice(code.indexOf('<model-compare')));
    await again.loadComplete;
    expect(again.getAttribute('models')).to.equal('ash cedar');
    expect(again.viewModel).to.deep.equal(element.viewModel);
    expect(again.sections).to.equal('verdict benchmarks');
    expect(again.theme).to.equal('dark');
  });

  it('copies code with the address of the data, where they have one', async () => {
    const src = addressOf(smallDataset());
    const element = place(`<model-compare loading="eager" src="${src}"></model-compare>`);
    await element.loadComplete;
    const code = await copy(element, 'Copy the code to embed');
    const again = place(code.slice(code.indexOf('<model-compare')));
    again.loading = 'eager';
    expect(again.src).to.equal(src);
    expect(again.children).to.have.length(0);
    await again.loadComplete;
    expect(again.viewModel).to.deep.equal(element.viewModel);
  });

  it('copies code with the address of data that the page has set for all its elements', async () => {
    const element = place('<model-compare models="claude-sonnet-4 claude-3.7-sonnet"></model-compare>');
    const theClass = element.constructor as typeof ModelCompareElement;
    const before = theClass.defaultSource;
    try {
      theClass.defaultSource = '/test/fixtures/catalogue.compact.json';
      element.loading = 'eager';
      await element.loadComplete;
      const code = await copy(element, 'Copy the code to embed');
      expect(code).to.contain(` src="${location.origin}/test/fixtures/catalogue.compact.json"`);
    } finally {
      theClass.defaultSource = before;
    }
  });

  it('shows what the browser refuses to copy, selected', async () => {
    const element = await show(smallDataset());
    for (const refuse of [
      () => clipboard(false),
      // As where a page is not served securely.
      () => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }),
    ]) {
      refuse();
      const panel = await press(element, 'Copy as CSV');
      await until(() => panel.querySelector('textarea'), 'the text');
      const area = panel.querySelector('textarea')!;
      await until(() => element.shadowRoot!.activeElement === area, 'the focus');
      // Line ends in a field are single.
      expect(area.value).to.equal((await element.toCSV()).replaceAll('\r\n', '\n'));
      expect(area.readOnly).to.equal(true);
      expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, area.value.length]);
      expect(textOf(panel.querySelector('.note')!)).to.contain('by hand');
      expect(await findings(element)).to.deep.equal([]);
      clipboard(true);
      await copy(element, 'Copy as CSV');
      expect(panel.querySelector('textarea')).to.equal(null);
    }
  });

  it('downloads the card', async () => {
    const element = await show(smallDataset());
    const saved: { name: string; href: string }[] = [];
    const { prototype } = HTMLAnchorElement;
    prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, href: this.href });
    };
    try {
      const panel = await press(element, 'Download a picture (SVG)');
      await until(() => textOf(panel.querySelector('.note')!) !== '', 'the status');
    } finally {
      Reflect.deleteProperty(prototype, 'click');
    }
    expect(saved.map(({ name }) => name)).to.deep.equal(['ash_birch.svg']);
    const answer = await fetch(saved[0]!.href);
    expect(answer.headers.get('content-type')).to.equal('image/svg+xml');
    expect(await answer.text()).to.equal(await element.toSVG());
  });

  it('has nothing for axe, and targets of 24 px', async () => {
    const element = await show(smallDataset());
    const panel = await openControl(element, 'export');
    expect(await findings(element)).to.deep.equal([]);
    for (const button of panel.querySelectorAll('button')) {
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
    }
  });
});

describe('the methods toMarkdown, toCSV and toSVG', () => {
  it('say clearly that there is nothing to give', async () => {
    const element = place('<model-compare src="/never"></model-compare>');
    for (const method of ['toMarkdown', 'toCSV', 'toSVG'] as const) {
      const reason = await element[method]().then(String, (error: Error) => error.message);
      expect(reason).to.equal('model-compare: no data');
    }
  });

  it('give of more than two models what their scorecards point to: the order, and each against each', async () => {
    const element = await show(threeModels());
    await element.loadComplete;
    const { scorecards } = element.viewModel!;
    const { scoreLabel } = scorecards.cards.at(-1)!;
    const order = parts(element, 'groups')[0]!;
    const [first] = [...order.children].map(textOf);
    expect(await element.toMarkdown())
      .to.contain(`\n## ${scoreLabel}\n`)
      .and.to.contain(`\n1. ${first}`);
    const card = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
    const lines = [...card.querySelectorAll('text')].map(textOf);
    expect(lines.filter((line) => line === order.ariaLabel).length).to.equal(2);
    expect(lines).to.include(`1. ${first}`);
  });

  it('work without any control', async () => {
    const element = await show(smallDataset(), 'controls="none"');
    expect(await element.toSVG()).to.contain('<svg');
    expect(parts(element, 'control')).to.have.length(0);
  });
});

describe('the card in a browser', () => {
  /** Words and bars that reach out of the picture. */
  async function reachingOut(element: ModelCompareElement, dir?: 'rtl'): Promise<string[]> {
    const code = await element.toSVG();
    const parsed = new DOMParser().parseFromString(
      dir ? code.replace('direction="ltr"', `direction="${dir}"`) : code,
      'image/svg+xml',
    );
    expect(parsed.querySelector('parsererror')?.textContent).to.equal(undefined);
    const svg = document.importNode(parsed.documentElement as unknown as SVGSVGElement, true);
    document.body.append(svg);
    const { width, height } = svg.viewBox.baseVal;
    const drawn = [...svg.querySelectorAll<SVGGraphicsElement>('text, rect')];
    expect(drawn.length).to.be.greaterThan(10);
    const out = drawn.filter((one) => {
      const box = one.getBBox();
      const isIn = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
      return !isIn && !(dir && one.localName === 'text');
    });
    svg.remove();
    return out.map((one) => one.textContent ?? '');
  }

  for (const [name, data] of [
    ['a reference case', () => caseDataset('seed-002')],
    ['the longest names', longNames],
    ['three models', threeModels],
  ] as const) {
    it(`holds its words: ${name}`, async () => {
      const element = await show(await data());
      await element.loadComplete;
      expect(await reachingOut(element)).to.deep.equal([]);
    });
  }

  it('takes hostile names for words', async () => {
    const { models, ...rest } = smallDataset();
    const name = '</text><image href="x"/>&amp;\u0001';
    const element = await show({ ...rest, models: models.map((model) => ({ ...model, name })) });
    expect(await reachingOut(element)).to.deep.equal([]);
    expect(await element.toSVG()).to.not.contain('<image');
  });
});
