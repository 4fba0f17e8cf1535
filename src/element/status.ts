import { html, nothing, type TemplateResult } from 'lit';
import { ComparisonError, DatasetError, formatProblem, type ErrorDetail, type Locale, type Problem } from '../core/index.js';
import { LoadError } from '../loader/load-error.js';

/** An error as the element shows and announces it. */
export interface ErrorReport {
  readonly code: string;
  readonly message: string;
  readonly detail: ErrorDetail;
  readonly problems: readonly Problem[];
}

export function reportOf(error: unknown): ErrorReport {
  const { code = 'unknown', message } = error as { code?: string; message: string };
  const report: ErrorReport = { code, message, detail: {}, problems: [] };
  if (error instanceof DatasetError) return { ...report, problems: error.problems };
  if (error instanceof LoadError) return { ...report, detail: error.detail };
  if (error instanceof ComparisonError) return { ...report, detail: { unknown: error.unknown } };
  return report;
}

/** What went wrong, what to do, and a way to try again. */
export function errorNote({ code, detail, problems }: ErrorReport, { status }: Locale, retry: () => void): TemplateResult {
  const { title, hint } = status.error(code, detail);
  return html`<div class="status" role="alert" part="error">
    <b>${title}</b> ${hint} <button type="button" @click=${retry}>${status.retry}</button>
    ${problems.length === 0
      ? nothing
      : html`<details>
          <summary>${status.problems} (${problems.length})</summary>
          <ul>
            ${problems.slice(0, 50).map((problem) => html`<li><code>${formatProblem(problem)}</code></li>`)}
          </ul>
        </details>`}
  </div>`;
}

/** As high as a short comparison, so that what stands below moves little. */
export function skeleton({ status }: Locale): TemplateResult {
  return html`<div class="skeleton" part="skeleton"><span class="hidden">${status.loading}</span><i></i><i></i><i></i><i></i></div>`;
}

export function emptyNote({ status }: Locale): TemplateResult {
  return html`<slot name="empty"><p class="status">${status.empty}</p></slot>`;
}
