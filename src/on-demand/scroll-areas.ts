/** Sections whose table may be wider than they are. */
const AREAS = '.benchmarks, .operator, .matrix';

/**
 * Makes sections that can be scrolled sideways stops of the keyboard, with the name of their heading, and those that
 * need no scrolling none. Not every browser does that itself.
 */
export class ScrollAreas {
  readonly #root: ShadowRoot;
  readonly #observer = new ResizeObserver((entries) => {
    for (const { target } of entries) label(target);
  });

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** After each update: sections come and go, tables get wider and narrower. */
  refresh(): void {
    for (const area of this.#root.querySelectorAll(AREAS)) {
      // Of each the observer tells at once, and when its size changes; observed twice is observed once.
      this.#observer.observe(area);
      const table = area.querySelector(':scope > table');
      if (table) this.#observer.observe(table);
    }
  }
}

function label(box: Element): void {
  const area = box.closest(AREAS);
  if (!area) return;
  // Widths are rounded.
  const isScrolled = area.scrollWidth > area.clientWidth + 1;
  const name = area.querySelector('[role="heading"]')!.textContent;
  // A group, for a page of many comparisons has landmarks of its own.
  for (const [attribute, value] of [
    ['tabindex', '0'],
    ['role', 'group'],
    ['aria-label', name],
  ] as const) {
    if (isScrolled) area.setAttribute(attribute, value);
    else area.removeAttribute(attribute);
  }
}
