/** The controls are not printed. */
const CLOSED = 'details:not([open], .controls *)';

/**
 * Keeps which disclosures of a shadow root are open, so that nothing is drawn into those that are closed, and that what
 * was opened is open wherever it is drawn next: templates keep the element in its place, not what it stands for. On paper
 * nothing can be opened: before it is printed they all are, and after that those are closed again.
 */
export class Disclosures {
  readonly #root: ShadowRoot;
  readonly #onChange: () => void;
  /** Those that are not drawn at present included. */
  readonly #open = new Set<string>();
  /** What each stood for when it was last drawn. */
  readonly #keys = new WeakMap<Element, string>();
  #isDue = false;
  /** Opened for the print alone; null while there is none. */
  #printed: readonly HTMLDetailsElement[] | null = null;

  constructor(root: ShadowRoot, onChange: () => void) {
    this.#root = root;
    this.#onChange = onChange;
    this.refresh();
    // `toggle` does not bubble.
    root.addEventListener('toggle', () => this.#onToggle(), true);
  }

  /** @param key the disclosure's part; in a benchmark's row a space and its id besides */
  isOpen(key: string): boolean {
    return this.#printed !== null || this.#open.has(key);
  }

  /** After each update: one that stands for something else than before is open if that is. */
  refresh(): void {
    this.#read();
    for (const details of this.#all()) {
      const key = keyOf(details);
      if (key === this.#keys.get(details)) continue;
      this.#keys.set(details, key);
      details.open = this.#open.has(key);
    }
  }

  /** Listens to the printer; as often as one likes. */
  connect(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrinted);
  }

  disconnect(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrinted);
    this.#onPrinted();
  }

  readonly #onPrint = (): void => {
    this.#read();
    this.#printed ??= [...this.#root.querySelectorAll<HTMLDetailsElement>(CLOSED)];
    for (const details of this.#printed) details.open = true;
    this.#onChange();
  };

  readonly #onPrinted = (): void => {
    if (!this.#printed) return;
    for (const details of this.#printed) details.open = false;
    this.#printed = null;
    this.#onChange();
  };

  /** Many that are opened at once are drawn at once. */
  #onToggle(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setTimeout(() => {
      this.#isDue = false;
      this.#read();
      this.#onChange();
    });
  }

  /** What the reader has opened and closed; the browser tells of it later, and something may be drawn before. */
  #read(): void {
    if (this.#printed) return;
    for (const details of this.#all()) {
      const known = this.#keys.get(details);
      if (details.open) this.#open.add(known ?? keyOf(details));
      else if (known) this.#open.delete(known);
    }
  }

  /** Those without a part are single in their place. */
  #all(): Iterable<HTMLDetailsElement> {
    return this.#root.querySelectorAll<HTMLDetailsElement>('details[part]');
  }
}

/** Questions are told apart by their words. */
function keyOf(details: HTMLDetailsElement): string {
  const part = details.getAttribute('part')!;
  const what =
    details.closest('[data-row]')?.getAttribute('data-row') ??
    (part === 'question' && details.firstElementChild!.textContent);
  return what ? `${part} ${what}` : part;
}
