import { MOST_MODELS, parseList, parseWeights } from '../core/options.js';
import type { Choice } from './choice.js';
import type { Actions, Context } from './context.js';
import type { Host } from './host.js';
import { warnOnce } from '../warn-once.js';

/** Milliseconds: browsers take some hundred changes of the address in half a minute, and a slider makes more. */
const PAUSE = 250;

/** The first comes too late for another site in Chromium and for a reload in Firefox; the second not on every phone. */
const LEAVING = ['pagehide', 'beforeunload'];

/**
 * The attribute `url-state`: the reader's models and weights as parts `<name>.models=a,b` and `<name>.weights=c:2,d:1`
 * of the hash of the page's address, among whatever parts others have there, joined by `&`. The name is the element's
 * id, else `model-compare-` and its position among its kind, after the names of the hosts of the shadow roots around it.
 * What is as the page's author asks has no part.
 */
export class UrlState {
  readonly #host: Host;
  readonly #actions: Actions;
  #context: Context | null = null;
  #isListening = false;
  #timer = 0;
  /** What the hash held last. */
  #read: Choice = {};
  /** Addresses of entries of the history, and how many of these there are: for browsers that do not tell traversals. */
  readonly #entries = new Set<string>();
  #length = history.length;

  constructor(host: Host, actions: Actions) {
    this.#host = host;
    this.#actions = actions;
    // Before there is a view, so that the reader's models are the first to be seen.
    if (host.urlState && host.isConnected) this.#connect();
  }

  /** After each update that has something to show. */
  updated(context: Context): void {
    this.#context = context;
    if (!context.asked.urlState) this.disconnect();
    else if (!this.#isListening) this.#connect();
    else if (addressOf(this.#host, context) !== location.href) this.#timer ||= window.setTimeout(this.#write, PAUSE);
    else this.#entries.add(location.href);
  }

  disconnect(): void {
    this.#isListening = false;
    this.#forget();
    removeEventListener('hashchange', this.#onHash);
    LEAVING.forEach((type) => removeEventListener(type, this.#onLeave));
    entryChanges((target, type) => target.removeEventListener(type, this.#onEntry));
    this.#host.removeEventListener('error', this.#onError);
  }

  #connect(): void {
    this.#isListening = true;
    addEventListener('hashchange', this.#onHash);
    LEAVING.forEach((type) => addEventListener(type, this.#onLeave));
    entryChanges((target, type) => target.addEventListener(type, this.#onEntry));
    this.#host.addEventListener('error', this.#onError);
    this.#onHash();
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  /** A link says what it says; what it leaves out, as one to a heading does, stays the reader's. */
  readonly #onHash = (): void => {
    this.#read = readHash(nameOf(this.#host));
    this.#actions.choose(this.#read);
  };

  /**
   * Back and Forward show what their entry says and nothing else. Without the Navigation API a link is known by the
   * entry that it adds or by an address that no entry has had.
   */
  readonly #onEntry = (event: Event & { readonly navigationType?: NavigationType | null }): void => {
    const { length } = history;
    const isKnown = length === this.#length && this.#entries.has(location.href);
    this.#length = length;
    if (event.type === 'popstate' ? !isKnown : event.navigationType !== 'traverse') return;
    // It would be written to the entry gone to.
    this.#forget();
    this.#read = readHash(nameOf(this.#host));
    this.#replace(this.#read);
  };

  /** Takes models and weights back before it chooses. */
  #replace(choice: Choice): void {
    const { asked, settings } = this.#context ?? {};
    const reportedBy = settings?.reportedBy;
    this.#actions.reset();
    this.#actions.choose({ ...(reportedBy && reportedBy !== asked?.reportedBy ? { reportedBy } : {}), ...choice });
  }

  /** Only the source of the data knows which models there are. */
  readonly #onError = (event: Event): void => {
    const { models, ...rest } = this.#read;
    if ((event as Event & { code: string }).code !== 'unknown-model' || !models) return;
    warnOnce(`${location.hash}: not all of the models are known`);
    this.#read = rest;
    this.#replace(rest);
  };

  readonly #onLeave = (): void => {
    if (this.#timer) this.#write();
  };

  readonly #write = (): void => {
    this.#forget();
    try {
      history.replaceState(history.state, '', addressOf(this.#host, this.#context!));
      this.#entries.add(location.href);
    } catch (error) {
      // Documents without an address of their own, and browsers that have had enough changes.
      warnOnce(`url-state: ${String(error)}`);
    }
  };
}

function entryChanges(each: (target: EventTarget, type: string) => void): void {
  if ('navigation' in window) each(navigation, 'currententrychange');
  else each(window, 'popstate');
}

/** The page's address with the reader's models and weights in its hash. */
export function addressOf(host: Host, { asked, settings }: Context): string {
  const name = encodeURIComponent(nameOf(host));
  const [page, ...rest] = location.href.split('#');
  const isOwn = (part: string): boolean => ['models', 'weights'].some((key) => part.startsWith(`${name}.${key}=`));
  const others = rest
    .join('#')
    .split('&')
    .filter((part) => part !== '' && !isOwn(part));
  const weights = Object.entries(settings.weights).map(([id, weight]) => `${encodeURIComponent(id)}:${weight}`);
  const parts = [
    ...others,
    ...(isSame(settings.models, asked.models)
      ? []
      : [`${name}.models=${settings.models.map(encodeURIComponent).join()}`]),
    ...(isSame(settings.weights, asked.weights) ? [] : [`${name}.weights=${weights.join()}`]),
  ];
  return [page, ...(parts.length > 0 ? [parts.join('&')] : [])].join('#');
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The names of the hosts around it come first, from the outermost on: in each root the same places are counted. */
function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const place = [...root.querySelectorAll(element.localName)].indexOf(element) + 1;
  const name = element.id || `${element.localName}-${place}`;
  return 'host' in root ? `${nameOf(root.host)}.${name}` : name;
}

/** What the hash says for an element; what cannot be used is named in the console. */
function readHash(name: string): Choice {
  const parts = new URLSearchParams(location.hash.slice(1));
  const models = [...new Set(parseList(parts.get(`${name}.models`)))];
  const { weights, invalid } = parseWeights(parts.get(`${name}.weights`));
  const isCount = models.length >= 2 && models.length <= MOST_MODELS;
  if (!isCount && parts.has(`${name}.models`)) warnOnce(`${location.hash}: expected two to six ids in ${name}.models`);
  if (invalid.length > 0) warnOnce(`${location.hash}: expected category:number in ${name}.weights`);
  return {
    ...(isCount ? { models } : {}),
    ...(Object.keys(weights).length > 0 ? { weights } : {}),
  };
}
