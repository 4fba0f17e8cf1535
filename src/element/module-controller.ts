import type { ReactiveController } from 'lit';
import type { Locale } from '../core/index.js';
import en from '../locales/en.js';
import type { Actions } from '../on-demand/context.js';
import type { Hands } from '../on-demand/hands.js';
import type { Host } from '../on-demand/host.js';
import { languages, loadLocale, loadOnDemand, loadWords } from './modules.js';
import { warnOnce } from '../warn-once.js';

/**
 * Keeps what is loaded apart from the element: the words of the language around it, and the hands, which are loaded
 * when one comes near. What cannot be loaded is done without, and the console says so.
 */
export class ModuleController implements ReactiveController {
  locale: Locale = en;
  /** Words of controls and errors; null = English. */
  words: Readonly<Record<string, string>> | null = null;
  hands: Hands | null = null;
  /** How much is on its way that the view waits for. */
  pending = 0;
  /** The hands cannot be had. */
  hasFailed = false;

  readonly #host: Host;
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());
  #language = 'en';
  /** Words of the controls are there, or on their way. */
  #worded = true;
  readonly #actions: Actions;
  #loaded: Promise<void> | undefined;

  constructor(host: Host, actions: Actions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostConnected(): void {
    for (let node: Node | undefined = this.#host; node; node = (node as ShadowRoot).host) {
      node = node.getRootNode();
      this.#observer.observe(node, { attributeFilter: ['lang'], subtree: true });
    }
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.hands?.disconnect();
  }

  /**
   * For the element's `willUpdate`.
   * @param needsWords there is an error to word, which only English has at hand
   */
  refresh(needsHands: boolean, needsWords: boolean): void {
    const asked = languageOf(this.#host);
    const language = languages.includes(asked) ? asked : 'en';
    if (language !== this.#language) {
      this.#language = language;
      // A language that cannot be had leaves English, not the one before.
      this.locale = en;
      this.words = null;
      this.#worded = language === 'en';
      if (!this.#worded) void this.#wait(() => this.#speak(language));
    }
    if (needsHands) void this.load();
    // Words follow their locale: a view in one language with controls in another would be worse than English.
    if ((this.hands || needsWords) && !this.#worded && this.locale !== en) {
      this.#worded = true;
      void this.#wait(async () => {
        const words = await loadWords(language);
        if (language === this.#language) this.words = words;
      });
    }
  }

  /** Loads the hands; never rejects. */
  readonly load = (): Promise<void> =>
    (this.#loaded ??= this.#wait(async () => {
      try {
        const { Hands } = await loadOnDemand();
        this.hands = new Hands(this.#host, this.#actions);
      } catch (error) {
        this.hasFailed = true;
        throw error;
      }
    }));

  async #speak(language: string): Promise<void> {
    const locale = await loadLocale(language);
    // The last language asked for wins.
    if (language === this.#language) this.locale = locale;
  }

  async #wait(load: () => Promise<void>): Promise<void> {
    this.pending += 1;
    try {
      await load();
    } catch (error) {
      warnOnce(String(error));
    }
    this.pending -= 1;
    this.#host.requestUpdate();
  }
}

/** Of the nearest ancestor that has a `lang`, through shadow hosts; the language alone, without script or region. */
function languageOf(host: Element): string {
  for (let node: Element | undefined = host; node; node = (node.getRootNode() as ShadowRoot).host) {
    const tag = node.closest('[lang]')?.getAttribute('lang');
    if (tag) return tag.split('-')[0]!.toLowerCase();
  }
  return '';
}
