import { LoadError } from './load-error.js';
import { RequestCache } from './request-cache.js';

const requests = new RequestCache<unknown>(200);

export interface FetchOptions {
  /** Seconds for the whole answer. */
  readonly timeout: number;
  /** Ask anew even if the answer is known. */
  readonly fresh?: boolean;
}

/**
 * The JSON at an address; one request for all who ask. Nothing but the address is sent: no credentials, no referrer
 * beyond the origin.
 * @throws {LoadError}
 */
export function fetchJson(url: string, { timeout, fresh }: FetchOptions): Promise<unknown> {
  if (fresh) requests.delete(url);
  return requests.fetch(url, () => request(url, timeout));
}

async function request(url: string, seconds: number): Promise<unknown> {
  const violations = watchPolicy();
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(seconds * 1000),
      credentials: 'omit',
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
    if (!response.ok) throw new LoadError('http', { url, status: String(response.status) });
    const body = await response.text();
    if (/^\s*</.test(body)) throw new LoadError('html', { url });
    try {
      return JSON.parse(body);
    } catch {
      throw new LoadError('json', { url });
    }
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if ((error as Error).name === 'TimeoutError') throw new LoadError('timeout', { url, seconds: String(seconds) });
    const { origin } = new URL(url);
    throw (await violations.block(origin))
      ? new LoadError('blocked', { url, origin })
      : new LoadError('network', { url });
  } finally {
    violations.stop();
  }
}

/** A blocked fetch rejects like a broken line; only the policy's own event tells them apart. */
function watchPolicy(): { block(origin: string): Promise<boolean>; stop(): void } {
  const blocked: string[] = [];
  const listen = (event: SecurityPolicyViolationEvent): void => {
    if (event.effectiveDirective === 'connect-src') blocked.push(event.blockedURI);
  };
  document.addEventListener('securitypolicyviolation', listen);
  return {
    async block(origin) {
      // The event comes in a task of its own, after the rejection in some engines.
      await new Promise((resolve) => setTimeout(resolve, 50));
      return blocked.some((uri) => uri.startsWith(origin));
    },
    stop: () => document.removeEventListener('securitypolicyviolation', listen),
  };
}
