/** Promises by key, so that many embeds of one page ask once. Bounded; a failure may be tried again. */
export class RequestCache<T> {
  readonly #entries = new Map<string, Promise<T>>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string, request: () => Promise<T>): Promise<T> {
    const cached = this.#entries.get(key);
    if (cached) return cached;
    const promise = request();
    this.#entries.set(key, promise);
    promise.catch(() => this.#entries.delete(key));
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#limit) this.#entries.delete(oldest!);
    return promise;
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }
}
