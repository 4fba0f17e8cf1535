/** What can be wrong with a dataset. Stable; texts are not. */
export type ProblemCode =
  | 'format'
  | 'missing'
  | 'type'
  | 'value'
  | 'range'
  | 'id'
  | 'date'
  | 'url'
  | 'duplicate-id'
  | 'unknown-category'
  | 'unknown-benchmark'
  | 'unknown-source'
  | 'outside-scale'
  | 'scale';

/** One problem: where, what, the offending value and how to mend it. */
export interface Problem {
  readonly code: ProblemCode;
  /** As one would write it in JavaScript: `models[1].scores.gpqa`; empty for the dataset itself. */
  readonly path: string;
  readonly value: unknown;
  readonly message: string;
  readonly hint: string;
}

/** Thrown by `parseDataset`: the first problem's fields, and all of them in `problems`. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  declare readonly code: ProblemCode;
  declare readonly path: string;
  declare readonly value: unknown;
  declare readonly hint: string;
  /** At least one. */
  declare readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    const [{ message, ...first }] = problems as readonly [Problem];
    Object.assign(this, first, { problems });
  }
}

/** `models[1].scores.gpqa: expected a number, got "84.3%"; write 84.3` */
export function formatProblem({ path, message, hint }: Problem): string {
  return `${path || 'dataset'}: ${message}${hint && `; ${hint}`}`;
}

/** Renders a path of keys and indexes; keys that are not plain are quoted. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) =>
      typeof key === 'number'
        ? `[${key}]`
        : /^[a-z_$][\w$-]*$/i.test(String(key))
          ? `.${String(key)}`
          : `["${String(key)}"]`,
    )
    .join('')
    .replace(/^\./, '');
}

/** What JSON has no text for (a function, a circle, a bigint) is named by its kind. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}

/** A value as a reader recognises it in their file, cut to a line. */
export function formatValue(value: unknown): string {
  const text = value === undefined ? 'nothing' : asJson(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
