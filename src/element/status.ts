import { html, nothing, type TemplateResult } from 'lit';
import {
  ComparisonError,
  DatasetError,
  formatProblem,
  type Arguments,
  type ErrorKey,
  type FailureKind,
  type Locale,
  type Problem,
  speechFor,
} from '../core/index.js';
import en from '../locales/en.js';
import { LoadError } from '../loader/load-error.js';

/** An error as the element announces and shows it. */
export interface ErrorReport {
  readonly code: string;
  readonly message: string;
  readonly problems: readonly Problem[];
  readonly kind: FailureKind;
  /** What the words about it name. */
  readonly args: Arguments;
}

export function reportOf(error: unknown): ErrorReport {
  const { code = 'unknown', message } = error as { code?: string; message: string };
  const report = { code, message, problems: [], args: {} };
  if (error instanceof LoadError) return { ...report, kind: error.code, args: error.detail };
  if (error instanceof ComparisonError) {
    const nearest = error.unknown.flatMap((one) => one.nearest ?? []).join(', ');
    const ids = error.unknown.map(({ id }) => id).join(', ');
    return { ...report, kind: nearest ? 'nearest' : error.code, args: { ids, nearest } };
  }
  return { ...report, kind: 'dataset', problems: error instanceof DatasetError ? error.problems : [] };
}

/** What went wrong, what to do, and a way to try again. */
export function errorNote(
  { kind, args, problems }: ErrorReport,
  locale: Locale,
  words: Readonly<Record<string, string>> | null,
  retry: () => void,
): TemplateResult {
  // What its language lacks is said in English.
  const { text } = speechFor<ErrorKey>({ ...locale, strings: { ...en.strings, ...locale.strings, ...words } });
  return html`<div class="status" role="alert" part="error">
    ${text(`error-${kind}`, args)}
    <button type="button" @click=${retry}>${text('retry')}</button>
    ${
      problems.length === 0
        ? nothing
        : html`<details>
            <summary>${text('problems', { count: problems.length })}</summary>
            <ul lang="en" dir="ltr">
              ${problems.slice(0, 50).map((problem) => html`<li>${formatProblem(problem)}</li>`)}
            </ul>
          </details>`
    }
  </div>`;
}

/** As high as a short comparison, so that what stands below moves little. */
export function skeleton({ strings }: Locale): TemplateResult {
  return html`<div class="status skeleton" part="skeleton">${strings.loading}</div>`;
}

export function emptyNote({ strings }: Locale): TemplateResult {
  return html`<slot name="empty"><p class="status">${strings.empty}</p></slot>`;
}
