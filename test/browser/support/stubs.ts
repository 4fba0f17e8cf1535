/** Stand-ins for `fetch`, `console.warn` and the time zone, put back after each test. */
const original = window.fetch.bind(window);

afterEach(() => {
  window.fetch = original;
});

export interface HeldRequest {
  readonly url: string;
  /** Answers with JSON. */
  readonly answer: (value: unknown) => void;
  /** Answers with what `Response` takes. */
  readonly respond: (body: string, status?: number) => void;
  readonly fail: () => void;
}

/** Holds every request until the test answers it. Ended by its signal like a real one. */
export function holdRequests(): HeldRequest[] {
  const requests: HeldRequest[] = [];
  window.fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const url = input instanceof Request ? input.url : String(input);
      init?.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error));
      const respond = (body: string, status = 200): void => resolve(new Response(body, { status }));
      requests.push({
        url,
        respond,
        answer: (value) => respond(JSON.stringify(value)),
        fail: () => reject(new TypeError('connection refused')),
      });
    });
  return requests;
}

/** The console's warnings while the callback runs, as strings. */
export async function warnings(run: () => unknown): Promise<string[]> {
  const place = console as { warn: unknown };
  const before = place.warn;
  const lines: string[] = [];
  place.warn = (...args: unknown[]) => lines.push(args.map(String).join(' '));
  try {
    await run();
  } finally {
    place.warn = before;
  }
  return lines;
}

/** Runs with the page's time zone as `zone`. */
export async function inZone<T>(timeZone: string, run: () => Promise<T>): Promise<T> {
  const { prototype } = Intl.DateTimeFormat;
  const own = Object.getOwnPropertyDescriptor(prototype, 'resolvedOptions')!;
  Object.defineProperty(prototype, 'resolvedOptions', { ...own, value: () => ({ timeZone }) });
  try {
    return await run();
  } finally {
    Object.defineProperty(prototype, 'resolvedOptions', own);
  }
}
