/** Keeps which disclosures of a shadow root are open, so that nothing is drawn into those that are closed. */
export class Disclosures {
  readonly #root: ShadowRoot;
  readonly #open = new Set<string>();

  constructor(root: ShadowRoot, onChange: () => void) {
    this.#root = root;
    this.#read();
    // `toggle` does not bubble.
    root.addEventListener(
      'toggle',
      () => {
        this.#read();
        onChange();
      },
      true,
    );
  }

  /** @param key a benchmark's id for its row's disclosure, else the disclosure's part */
  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  #read(): void {
    this.#open.clear();
    for (const details of this.#root.querySelectorAll('details[open]')) {
      this.#open.add(details.closest('[data-row]')?.getAttribute('data-row') ?? details.getAttribute('part')!);
    }
  }
}
