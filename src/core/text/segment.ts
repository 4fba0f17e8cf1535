/** A run of text inside a sentence. */
export interface Segment {
  readonly text: string;
  /** The benchmarks this run states a figure of. */
  readonly rows?: readonly string[];
  /** Set when the run is a model's name, to be isolated from the direction of the text around it. */
  readonly model?: string;
  readonly emphasis?: boolean;
}

/** A sentence of the verdict or the FAQ with the benchmarks it rests on. */
export interface Sentence {
  /** Unique in its view model. */
  readonly id: string;
  readonly segments: readonly Segment[];
  readonly rows: readonly string[];
  /** What a link to the rows says; empty where there are none. */
  readonly mark: string;
}

/** What a sentence is built from. */
export type Phrase = string | Segment | readonly Segment[];

/** Phrases as segments, neighbouring plain texts as one. */
export function join(phrases: readonly Phrase[]): Segment[] {
  const segments: Segment[] = [];
  for (const segment of phrases.flatMap((phrase) => (typeof phrase === 'string' ? { text: phrase } : phrase))) {
    const last = segments.at(-1);
    if (last && isPlain(last) && isPlain(segment)) segments[segments.length - 1] = { text: last.text + segment.text };
    else if (segment.text !== '') segments.push(segment);
  }
  return segments;
}

/** The words alone. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map((one) => one.text).join('');
}

/** A sentence begins with a capital, where its language has any, but for a model's name. */
export function capitalize([first, ...rest]: readonly Segment[]): Segment[] {
  if (!first || first.model !== undefined) return first ? [first, ...rest] : [];
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}

function isPlain(segment: Segment): boolean {
  return Object.keys(segment).length === 1;
}
