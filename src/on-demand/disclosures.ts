/** The controls are not printed. */
const CLOSED = 'details:not([open], .controls *)';

/**
 * Keeps which disclosures of a shadow root are open, so that nothing is drawn into those that are closed. On paper
 * nothing can be opened: before it is printed they all are, and after that those are closed again.
 */
export class Disclosures {
  readonly #root: ShadowRoot;
  readonly #onChange: () => void;
  readonly #open = new Set<string>();
  #isDue = false;
  /** Opened for the print alone; null while there is none. */
  #printed: readonly HTMLDetailsElement[] | null = null;

  constructor(root: ShadowRoot, onChange: () => void) {
    this.#root = root;
    this.#onChange = onChange;
    this.#read();
    // `toggle` does not bubble.
    root.addEventListener('toggle', () => this.#onToggle(), true);
  }

  /** @param key a benchmark's id for its row's disclosure, else the disclosure's part */
  isOpen(key: string): boolean {
    return this.#printed !== null || this.#open.has(key);
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

  #read(): void {
    this.#open.clear();
    for (const details of this.#root.querySelectorAll('details[open]')) {
      this.#open.add(details.closest('[data-row]')?.getAttribute('data-row') ?? details.getAttribute('part')!);
    }
  }
}
