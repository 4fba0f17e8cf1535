/** Why data did not come. Stable; the words are the locale's. */
export type LoadErrorCode = 'no-source' | 'network' | 'http' | 'timeout' | 'html' | 'json' | 'blocked';

export type LoadDetail = Readonly<Partial<Record<'url' | 'origin' | 'status' | 'seconds', string>>>;

export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;
  /** Address, HTTP status, limit in seconds and origin, as far as they apply. */
  readonly detail: LoadDetail;

  constructor(code: LoadErrorCode, detail: LoadDetail = {}) {
    super(`${code}${detail.url === undefined ? '' : `: ${detail.url}`}`);
    this.code = code;
    this.detail = detail;
  }
}
