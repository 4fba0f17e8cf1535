/** Boxes whose height follows the weights: the verdict above the controls, and what these say of it. */
const BOXES = '.scorecards, .verdict, .evidence, .standing, .sliders li';

/**
 * Keeps what the reader has hold of where it is on the screen while the verdict above it grows and shrinks. Browsers
 * anchor the scroll position to the first thing in sight, if at all, and that is the verdict itself.
 */
export class SteadyPlace {
  readonly #root: ShadowRoot;
  #held: Element | null = null;
  /** Where that was before all that has been drawn since the last layout. */
  #top: number | null = null;
  /** Below a pixel; left over, since places are scrolled to in whole pixels. */
  #rest = 0;
  #boxes: readonly HTMLElement[] = [];
  #models = '';
  /** Tells of what it begins to observe, between layout and paint: so no layout has to be forced. */
  readonly #laidOut = new ResizeObserver(() => this.#steady());
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

  /** Before the view is drawn anew; other models have heights of their own. */
  before(models: string): void {
    this.#measure();
    if (models !== this.#models) this.#release();
    this.#models = models;
  }

  #measure(): void {
    if (this.#top !== null || !this.#held?.isConnected) return;
    const { top, bottom, height } = this.#held.getBoundingClientRect();
    // What is hidden has no height.
    if (height > 0 && bottom >= 0 && top <= innerHeight) this.#top = top;
  }

  /** Once it is drawn. */
  after(): void {
    this.#laidOut.disconnect();
    // The host, since what is held may stand in a line, which is no box to an observer.
    if (this.#top !== null && this.#held?.isConnected) this.#laidOut.observe(this.#root.host);
    else this.#top = null;
  }

  #steady(): void {
    const before = this.#top;
    this.#laidOut.disconnect();
    this.#top = null;
    if (before === null || !this.#held) return;
    const { top, height } = this.#held.getBoundingClientRect();
    if (height === 0) return;
    const moved = top - before + this.#rest;
    if (Math.abs(moved) >= 0.5) scrollerOf(this.#held).scrollBy({ top: moved, behavior: 'instant' });
    const rest = moved + this.#held.getBoundingClientRect().top - top;
    // More is left where the page ends.
    this.#rest = Math.abs(rest) < 1 ? rest : 0;
    this.#reserve();
  }

  /** What the verdict has taken once it keeps, so that neither its words nor the controls jump to and fro. */
  #reserve(): void {
    const heights = this.#boxes.map((box) => box.getBoundingClientRect().height);
    this.#boxes.forEach(({ style }, index) => {
      const height = `${heights[index]}px`;
      if (style.minBlockSize !== height) style.minBlockSize = height;
    });
  }

  readonly #hold = ({ target }: Event): void => {
    const element = target as Element;
    const held = element.closest('summary') ? null : element.closest('.controls *');
    const isSame = held === this.#held;
    if (!isSame) [this.#top, this.#rest] = [null, 0];
    this.#held = held;
    if (!held || (isSame && this.#boxes[0]?.isConnected)) return;
    this.#boxes = [...this.#root.querySelectorAll<HTMLElement>(BOXES)];
    this.#reserve();
  };

  readonly #onToggle = ({ target }: Event): void => {
    const details = target as HTMLDetailsElement;
    if (details.open || !details.matches('.controls > *')) return;
    this.#held = null;
    this.#release();
  };

  readonly #release = (): void => {
    for (const { style } of this.#boxes) style.minBlockSize = '';
    this.#boxes = [];
  };
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
