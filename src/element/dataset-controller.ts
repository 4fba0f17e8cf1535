import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset, ModelSummary } from '../core/index.js';
import type { DataSource } from '../loader/data-source.js';
import { LoadError } from '../loader/load-error.js';
import { ParsedSource } from '../loader/parsed-source.js';
import { UrlSource } from '../loader/url-source.js';
import { inlineJson } from './inline-json.js';

/** What the data depend on, read anew at each update. */
export interface DataRequest {
  /** The `data` property. */
  readonly data: unknown;
  /** Address of the data, or null if there is none. */
  readonly address: string | null;
  readonly models: readonly string[];
  readonly loading: string;
  readonly timeout: number;
}

/** Pixels around the viewport within which a lazy element loads. */
const NEAR_VIEWPORT = '300px';

/**
 * Keeps the dataset of an element: from its `data`, its inline JSON or an address, in this order. What is there
 * already is parsed at once, so that it renders with the element; a request waits until the element comes near the
 * viewport, if `loading` says so. The last answer asked for wins; the last good dataset stays whatever comes after.
 */
export class DatasetController implements ReactiveController {
  dataset: Dataset | null = null;
  /** Why the last attempt gave no dataset; null after one that did. */
  error: unknown = null;
  pending = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #read: () => DataRequest;
  readonly #onAttempt: (isOver: boolean) => void;
  #observer: IntersectionObserver | undefined;
  #abort: AbortController | undefined;
  #source: DataSource | undefined;
  #key: unknown[] = [];
  #ready = false;

  /** @param onAttempt called when an attempt begins and when it is over, each before the update that shows it */
  constructor(host: ReactiveControllerHost & Element, read: () => DataRequest, onAttempt: (isOver: boolean) => void) {
    this.#host = host;
    this.#read = read;
    this.#onAttempt = onAttempt;
    host.addController(this);
  }

  hostConnected(): void {
    // A child script may not be parsed yet while the document is.
    if (document.readyState === 'loading' && inlineJson(this.#host) === null) {
      document.addEventListener('DOMContentLoaded', this.#onParsed, { once: true });
    } else this.#onParsed();
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
    this.#stopWaiting();
  }

  /** Starts over where what the data depend on has changed; for the element's `willUpdate`. */
  refresh(): void {
    if (this.#host.isConnected && (this.#ready || (this.#read().data ?? null) !== null)) this.#start();
  }

  /** Loads now, whatever the viewport; `fresh` asks again for what is known. */
  load(fresh = false): void {
    this.#ready = true;
    if (fresh) this.#key = [];
    this.#stopWaiting();
    this.#start(true, fresh);
    this.#host.requestUpdate();
  }

  /** Every model that can be asked for where the dataset comes from. */
  async list(): Promise<readonly ModelSummary[]> {
    return (await this.#source?.list(new AbortController().signal)) ?? [];
  }

  readonly #onParsed = (): void => {
    this.#ready = true;
    this.#host.requestUpdate();
  };

  #start(now = false, fresh = false): void {
    const { data, address, models, timeout, loading } = this.#read();
    if (loading === 'eager') this.#stopWaiting();
    const given = data ?? null;
    const text = given === null ? inlineJson(this.#host) : null;
    const key = [given, text, ...(given === null && text === null ? [address, models.join()] : [])];
    if (key.length === this.#key.length && key.every((part, index) => part === this.#key[index])) return;
    this.#abort?.abort();
    this.#stopWaiting();
    this.#key = key;
    this.error = null;
    this.#onAttempt(false);
    if (key.length === 2) this.#parse(data, text);
    else if (address === null) this.#settle(null, new LoadError('no-source'));
    else if (now || loading === 'eager') void this.#request(new UrlSource(address, { timeout, fresh }), models);
    else this.#wait();
  }

  /** What only waited has not been asked for: the next look starts it over. */
  #stopWaiting(): void {
    if (this.#observer) this.#key = [];
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #wait(): void {
    this.pending = true;
    this.#observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.load(),
      {
        rootMargin: NEAR_VIEWPORT,
      },
    );
    this.#observer.observe(this.#host);
  }

  #parse(data: unknown, text: string | null): void {
    try {
      const source = new ParsedSource(text === null ? data : parseInline(text));
      this.#source = source;
      this.#settle(source.dataset, null);
    } catch (error) {
      this.#settle(null, error);
    }
  }

  async #request(source: DataSource, models: readonly string[]): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.pending = true;
    this.#source = source;
    try {
      const dataset = await source.load(models, signal);
      if (!signal.aborted) this.#settle(dataset, null);
    } catch (error) {
      if (!signal.aborted) this.#settle(null, error);
    }
  }

  #settle(dataset: Dataset | null, error: unknown): void {
    this.pending = false;
    this.dataset = dataset ?? this.dataset;
    this.error = error;
    this.#onAttempt(true);
    this.#host.requestUpdate();
  }
}

function parseInline(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('json');
  }
}
