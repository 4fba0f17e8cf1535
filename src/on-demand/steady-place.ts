/** Boxes above the controls whose height follows the verdict. */
const ABOVE = '.scorecards, .verdict';

/**
 * Keeps what the reader has hold of where it is on the screen while the verdict above it grows and shrinks. Browsers
 * anchor the scroll position to the first thing in sight, if at all, and that is the verdict itself.
 */
export class SteadyPlace {
  readonly #root: ShadowRoot;
  #held: Element | null = null;
  #top: number | null = null;
  #width = 0;

  constructor(root: ShadowRoot) {
    this.#root = root;
    for (const type of ['pointerdown', 'keydown', 'input', 'click']) root.addEventListener(type, this.#hold, true);
    root.addEventListener('toggle', this.#onToggle, true);
    // Lines break elsewhere in another width.
    new ResizeObserver(([entry]) => {
      const { width } = entry!.contentRect;
      // In a frame of its own: what an observer changes in size itself is an error of the page.
      if (width !== this.#width) requestAnimationFrame(this.#release);
      this.#width = width;
    }).observe(root.host);
  }

  /** Before the view is drawn anew. */
  before(): void {
    this.#top = null;
    if (!this.#held?.isConnected) return;
    const { top, bottom } = this.#held.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) return;
    this.#top = top;
    // What the verdict has taken once it keeps, so that neither its words nor the controls jump to and fro.
    for (const box of this.#boxes()) box.style.minBlockSize = `${box.getBoundingClientRect().height}px`;
  }

  /** Once it is drawn. */
  after(): void {
    if (this.#top === null || !this.#held?.isConnected) return;
    const moved = this.#held.getBoundingClientRect().top - this.#top;
    this.#top = null;
    if (Math.abs(moved) >= 1) scrollerOf(this.#held).scrollBy({ top: moved, behavior: 'instant' });
  }

  readonly #hold = ({ target }: Event): void => {
    const element = target as Element;
    this.#held = element.closest('summary') ? null : element.closest('.controls *');
  };

  readonly #onToggle = ({ target }: Event): void => {
    const details = target as HTMLDetailsElement;
    if (details.open || !details.matches('.controls > *')) return;
    this.#held = null;
    this.#release();
  };

  readonly #release = (): void => {
    for (const box of this.#boxes()) box.style.minBlockSize = '';
  };

  #boxes(): Iterable<HTMLElement> {
    return this.#root.querySelectorAll<HTMLElement>(ABOVE);
  }
}

/** The nearest box around it that scrolls up and down, through slots and shadow roots; else the page. */
function scrollerOf(element: Element): Element {
  const up = (node: Element): Element | null =>
    node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
  for (let node = up(element); node; node = up(node)) {
    if (/auto|scroll/.test(getComputedStyle(node).overflowY) && node.scrollHeight > node.clientHeight) return node;
  }
  return document.scrollingElement ?? document.documentElement;
}
