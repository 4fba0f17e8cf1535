import type { ErrorDetail } from '../core/index.js';

/** Why data did not come. Stable; the words are the locale's. */
export type LoadErrorCode = 'no-source' | 'network' | 'http' | 'timeout' | 'html' | 'json' | 'blocked';

export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;
  /** Address, status, limit or origin, as far as they apply. */
  readonly detail: ErrorDetail;

  constructor(code: LoadErrorCode, detail: ErrorDetail = {}) {
    super(`${code}${detail.url === undefined ? '' : `: ${detail.url}`}`);
    this.code = code;
    this.detail = detail;
  }
}
