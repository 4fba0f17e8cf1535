import { html, type TemplateResult } from 'lit';

/** Milliseconds without anything new until it is read out: a slider on its way is not worth a word each step. */
const QUIET = 700;

/**
 * The one live region: what the reader's doing has come to, for those who do not see it. Silent until then. Its words
 * live outside of templates: they are for the moment, and no view is drawn for them.
 */
export class LiveRegion {
  readonly #root: ShadowRoot;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  draw(): TemplateResult {
    return html`<div class="hidden" role="status"></div>`;
  }

  /** The last words of several in short order count. */
  readonly say = (words: string): void => {
    // Words that are said anew are heard anew.
    this.#write('');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(words), QUIET);
  };

  disconnect(): void {
    clearTimeout(this.#timer);
  }

  #write(words: string): void {
    this.#root.querySelector('[role="status"]')?.replaceChildren(words);
  }
}
