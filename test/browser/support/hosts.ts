/** Host pages that mean no well, in three groups: what each does, and what must hold in all of them. */
import { expect } from '@open-wc/testing';
import type { ModelCompareElement } from '../../../src/index.js';
import { caseDataset } from './datasets.js';
import { until } from './element.js';
import { openPage, pause } from './harness.js';
import type { Measures } from './measure.js';

export interface Host {
  readonly css?: string;
  /** The page's body, `WIDGET` where the element stands; default: the element alone. */
  readonly body?: string;
  /** Of the window, in px. */
  readonly height?: number;
  /** What a reader does before the element is seen. */
  readonly open?: (document: Document) => void;
}

const within = (css: string): Host => ({ css: `.box { ${css} }`, body: '<div class="box">WIDGET</div>' });
const beside = (css: string): Host => ({ css: `.box { ${css} }`, body: '<div class="box"><p>Aside</p>WIDGET</div>' });
const inShadow = (css: string): Host => ({
  body: `<div><template shadowrootmode="open"><style>${css}</style>WIDGET</template></div>`,
});

/** Of a page that resets everything, its own head alone stays out of sight. */
const HEAD = 'head { display: none !important }';

type Hosts = Readonly<Record<string, Host>>;

/** Style sheets of the page that reach its own elements, the host among them. */
export const RESETS: Hosts = {
  'a plain page': {},
  'all: unset on everything': { css: `* { all: unset !important } ${HEAD}` },
  'all: revert on everything': { css: `* { all: revert !important } ${HEAD}` },
  'everything inline': { css: `* { display: inline !important } ${HEAD}` },
  'everything a flex box': { css: `* { display: flex !important } ${HEAD}` },
  'everything floats': { css: '* { float: left !important }' },
  'everything in content boxes, in 8 px of fantasy': {
    css: '* { box-sizing: content-box !important; font: 8px fantasy !important }',
  },
  'padding and a border on everything': {
    css: '* { box-sizing: content-box !important; padding: 6px !important; border: 2px solid !important }',
  },
  'a transition on everything': { css: '* { transition: all 0.2s !important }' },
  'a card made of the element': { css: 'model-compare { padding: 20px; border: 1px solid; border-radius: 8px }' },
  'margins around the element': { css: 'model-compare { margin: 2em 20px }' },
  'the spacing of a prose style sheet': {
    css: 'body > * { margin-inline: auto; max-width: 30rem; padding-inline: 1rem }',
  },
  'a root of 8 px': { css: ':root { font-size: 8px }' },
  'a root of 40 px': { css: ':root { font-size: 40px }' },
  'right to left': { css: ':root { direction: rtl }' },
  'right to left by attribute': { body: '<div dir="rtl">WIDGET</div>' },
  'a dark body': { css: 'body { color-scheme: dark; background: Canvas; color: CanvasText; padding: 8px }' },
  'a dark root': { css: ':root { color-scheme: dark; background: Canvas }' },
  'a dark island': { css: '.box { background: #10131a; color: #e8eaf0; padding: 12px }', body: within('').body! },
};

/** Layouts that give the element no width of their own. */
export const LAYOUTS: Hosts = {
  'a flex row': within('display: flex'),
  'a flex row with an aside': beside('display: flex'),
  'a flex column that centres': within('display: flex; flex-direction: column; align-items: center'),
  'an inline flex box': within('display: inline-flex'),
  'a grid': within('display: grid'),
  'a grid with an aside': beside('display: grid; grid-template-columns: auto 1fr'),
  'a grid’s max-content column': within('display: grid; grid-template-columns: max-content'),
  'a table cell': within('display: table-cell'),
  'a float': within('float: left'),
  'an absolute box': within('position: absolute'),
  'a grid of large text': within('display: grid; font-size: 20px'),
  'a flex row of large text': within('display: flex; font-size: 20px'),
  'an inline flex box of large text': within('display: inline-flex; font-size: 20px'),
  'a float of large text': within('float: left; font-size: 20px'),
  'a table cell of large text': within('display: table-cell; font-size: 20px'),
};

/** Elements around, and those that show the widget late. */
export const PLACES: Hosts = {
  'a paragraph': { body: '<p>WIDGET</p>' },
  'preformatted text': { body: '<pre>WIDGET</pre>' },
  'a list item': { body: '<ul><li>WIDGET</li></ul>' },
  'a fieldset': { body: '<fieldset><legend>Models</legend>WIDGET</fieldset>' },
  'a shadow root': inShadow(''),
  'a shadow root with a reset of its own': inShadow('* { all: unset !important } style { display: none !important }'),
  'a disclosure that is opened': {
    body: '<details><summary>Models</summary>WIDGET</details>',
    open: (document) => (document.querySelector('details')!.open = true),
  },
  'a dialog that is opened': {
    body: '<dialog>WIDGET</dialog>',
    // axe-core cannot tell the ground of text that the dialog has scrolled away.
    height: 6000,
    open: (document) => document.querySelector('dialog')!.showModal(),
  },
  'a box that is shown later': {
    body: '<div hidden>WIDGET</div>',
    open: (document) => (document.querySelector('div')!.hidden = false),
  },
};

/** In em. Where there is less room, as in 40 px text on a telephone, a table scrolls in a box of its own. */
const NARROWEST_TABLE = 12;

/** The page as a document of its own, parsed from its source, so that the element is upgraded as on any page. */
function sourceOf({ css = '', body = 'WIDGET' }: Host, element: string): string {
  const { origin } = location;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><style>${css}</style>
    <script type="module" src="${origin}/dist/model-compare.js"></script>
    <script type="module" src="${origin}/test/browser/support/measure.ts"></script>
    </head><body>${body.replace('WIDGET', () => element)}</body></html>`;
}

type Frame = Awaited<ReturnType<typeof openPage>>;

function find(root: Document | ShadowRoot): ModelCompareElement | null {
  const roots = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return root.querySelector('model-compare') ?? roots.map(find).find((found) => found !== null) ?? null;
}

/** Opens a host page with the element in it, by default with the first case inside, and waits for the comparison. */
export async function openHost(
  host: Host,
  width: number,
  element?: string,
): Promise<{ frame: Frame; element: ModelCompareElement }> {
  const address = URL.createObjectURL(
    new Blob([sourceOf(host, element ?? (await withInlineJson()))], { type: 'text/html' }),
  );
  const frame = await openPage(address, width, host.height ?? 600);
  URL.revokeObjectURL(address);
  const { document } = frame.page;
  host.open?.(document);
  const found = find(document)!;
  await until(() => found.comparison, 'a comparison');
  await found.updateComplete;
  // Colours pass through transitions: the element's own of a millisecond, and those of a page that has some.
  await pause(host.css?.includes('transition') ? 500 : 60);
  return { frame, element: found };
}

export function hold(measures: Measures, { viewModel }: ModelCompareElement): void {
  const { width, column, em, sticksOut, scrolls, faint, showsJson, headline } = measures;
  expect(width, `width in a column of ${column} px`).to.be.at.least(Math.min(18 * em, column) - 1);
  expect(sticksOut).to.deep.equal([]);
  if (width >= NARROWEST_TABLE * em) expect(scrolls).to.deep.equal([]);
  expect(showsJson, 'JSON in sight').to.be.false;
  expect(faint).to.deep.equal([]);
  expect(headline).to.equal(viewModel!.verdict.headline.segments.map(({ text }) => text).join(''));
}

async function withInlineJson(): Promise<string> {
  const json = JSON.stringify(await caseDataset('seed-002')).replaceAll('<', '\\u003c');
  return `<model-compare><script type="application/json">${json}</script></model-compare>`;
}

/** One test a host: all of it at 320 px and at 900 px, and axe-core. */
export function testHosts(hosts: Hosts): void {
  for (const [name, host] of Object.entries(hosts)) {
    it(name, async function () {
      this.timeout(30_000);
      const { frame, element } = await openHost(host, 320);
      const { page } = frame;
      hold(page.measure(element), element);
      frame.width = '900';
      await until(() => page.innerWidth === 900, 'the wider page');
      hold(page.measure(element), element);
      expect(await page.findings(element)).to.deep.equal([]);
    });
  }
}
