/** Promises by key, so that many embeds of one page ask once. Bounded; a failure may be tried again. */
export class RequestCache<T> extends Map<string, Promise<T>> {
  readonly #limit: number;

  constructor(limit: number) {
    super();
    this.#limit = limit;
  }

  /** What is known of a key, or what `request` brings. */
  fetch(key: string, request: () => Promise<T>): Promise<T> {
    const promise = this.get(key) ?? request();
    this.set(key, promise);
    promise.catch(() => this.delete(key));
    const [oldest] = this.keys();
    if (this.size > this.#limit) this.delete(oldest!);
    return promise;
  }
}
