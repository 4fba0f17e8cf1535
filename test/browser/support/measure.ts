/** Runs in a host page of its own and measures the widget there: `window.measure` and `window.findings`. */
import { findings } from './axe.js';
import { textContrasts } from './contrast.js';
import { openAll, overflowing, scrolling } from './geometry.js';

/** Lengths in px; every list is empty where all is well. */
export interface Measures {
  readonly width: number;
  /** The room that the page leaves for the element. */
  readonly column: number;
  /** The element's text size. */
  readonly em: number;
  /** Boxes that reach out of the element, and the page if it can be scrolled sideways; boxes inside that can be. */
  readonly sticksOut: readonly string[];
  readonly scrolls: readonly string[];
  readonly showsJson: boolean;
  /** Texts with a contrast below 4.5. */
  readonly faint: readonly string[];
  /** Empty unless it is seen. */
  readonly headline: string;
  /** Folded text that is not drawn; for paper. */
  readonly folded: number;
}

declare global {
  interface Window {
    measure: (element: Element) => Measures;
    /** What axe-core finds, every disclosure open. */
    findings: (element: Element) => Promise<string[]>;
  }
}

function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The content box of the box around, less the element's margins and what stands beside it. */
function columnOf(element: Element): number {
  let parent = parentOf(element);
  while (parent && ['inline', 'contents'].includes(getComputedStyle(parent).display)) parent = parentOf(parent);
  const { paddingLeft = '', paddingRight = '', gridTemplateColumns = '' } = parent ? getComputedStyle(parent) : {};
  // One track of a known width, written as such in the computed value, is the column itself.
  if (/^[\d.]+px$/.test(gridTemplateColumns)) return parseFloat(gridTemplateColumns);
  const { marginLeft, marginRight } = getComputedStyle(element);
  const own = element.getBoundingClientRect();
  const beside = [...(parent?.children ?? [])]
    .filter((child) => child !== element && !child.contains(element))
    .map((child) => child.getBoundingClientRect())
    .filter(({ top, bottom, width }) => width > 0 && top < own.bottom && bottom > own.top);
  const taken = [paddingLeft, paddingRight, marginLeft, marginRight].map((length) => parseFloat(length) || 0);
  return [...taken, ...beside.map(({ width }) => width)].reduce(
    (room, length) => room - length,
    (parent ?? document.documentElement).clientWidth,
  );
}

function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`] : [];
}

function showsJson(element: Element): boolean {
  const script = element.querySelector('script')!;
  return script.getClientRects().length > 0 || (element as HTMLElement).innerText.includes('"format"');
}

function headlineOf(element: Element): string {
  const headline = element.shadowRoot!.querySelector<HTMLElement>('[part~="headline"]');
  const isSeen = headline?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return isSeen && headline!.getBoundingClientRect().height >= 8 ? headline!.innerText.trim() : '';
}

const countFolded = (element: Element): number =>
  [...element.shadowRoot!.querySelectorAll('details > :not(summary)')].filter(
    (node) => !node.checkVisibility() || node.getBoundingClientRect().height === 0,
  ).length;

window.measure = (element) => {
  const measured = {
    width: element.getBoundingClientRect().width,
    column: columnOf(element),
    em: parseFloat(getComputedStyle(element).fontSize),
    showsJson: showsJson(element),
    headline: headlineOf(element),
    folded: countFolded(element),
  };
  const sticksOut = [...overflowing(element), ...sideways()];
  openAll(element);
  return {
    ...measured,
    sticksOut: [...sticksOut, ...overflowing(element), ...sideways()],
    scrolls: scrolling(element),
    faint: textContrasts(element)
      .filter(({ ratio }) => ratio < 4.5)
      .map(({ text, ratio }) => `${text}: ${ratio.toFixed(2)}`),
  };
};

window.findings = findings;
