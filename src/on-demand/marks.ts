/**
 * Marks the rows that a sentence rests on: while a pointer is over it, and for good once its button is pressed, until
 * it or another is pressed again. The marks live outside of templates: what is marked is nobody's state but the eye's.
 */
export class Marks {
  readonly #root: ShadowRoot;
  #pressed: Element | null = null;
  #hasMarks = false;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /**
   * @param target anything; what rests on rows says so
   * @param type of the event: `click`, `mouseover` or `mouseout`; others mark nothing
   */
  handle(target: Element, type: string): void {
    const sentence = target.closest('[data-rows]');
    if (!sentence) return;
    if (type === 'click') {
      const button = target.closest('button');
      if (button) this.#press(button);
    } else if (type === 'mouseover') this.#show(sentence);
    else if (type === 'mouseout') this.#show(this.#pressed);
  }

  /** After a new view: what was pressed may rest on other rows now, or be gone. */
  refresh(): void {
    // Rows that a filter had hidden are back, perhaps.
    if (!this.#hasMarks && !this.#pressed) return;
    if (!this.#pressed?.isConnected) this.#pressed = null;
    this.#show(this.#pressed);
  }

  #press(button: Element): void {
    this.#pressed?.setAttribute('aria-pressed', 'false');
    this.#pressed = this.#pressed === button ? null : button;
    this.#pressed?.setAttribute('aria-pressed', 'true');
    const first = this.#show(this.#pressed);
    const folded = first?.closest('details');
    if (folded) folded.open = true;
    first?.scrollIntoView({ block: 'nearest', behavior: isStill() ? 'instant' : 'auto' });
  }

  /** Marks the rows of `origin` alone; gives the first of them. */
  #show(origin: Element | null): Element | undefined {
    const ids = new Set(origin?.getAttribute('data-rows')?.split(' '));
    const rows = [...this.#root.querySelectorAll('.benchmarks [data-row]')];
    for (const row of rows) {
      if (ids.has(row.getAttribute('data-row')!)) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    }
    const first = rows.find((row) => row.hasAttribute('aria-current'));
    this.#hasMarks = first !== undefined;
    return first;
  }
}

/** The page may have smooth scrolling, whatever its readers ask for. */
function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
