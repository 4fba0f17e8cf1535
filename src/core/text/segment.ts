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
}

/** What a sentence may be built from. */
export type Phrase = string | Segment | readonly Segment[];

/** Template tag: texts and phrases become segments, neighbouring plain texts one. */
export function say(texts: TemplateStringsArray, ...phrases: readonly Phrase[]): Segment[] {
  return join(texts.flatMap((text, index) => [text, phrases[index] ?? '']));
}

/** The same for a list of phrases. */
export function join(phrases: readonly Phrase[]): Segment[] {
  const segments: Segment[] = [];
  for (const phrase of phrases) {
    for (const segment of typeof phrase === 'string' ? [{ text: phrase }] : 'text' in phrase ? [phrase] : phrase) {
      const last = segments.at(-1);
      if (segment.text === '') continue;
      if (last && isPlain(last) && isPlain(segment)) segments[segments.length - 1] = { text: last.text + segment.text };
      else segments.push(segment);
    }
  }
  return segments;
}

/** The same words, marked with the benchmarks whose figures they state. */
export function withRows(rows: readonly string[], segments: readonly Segment[]): Segment[] {
  return segments.map((segment) => ({ ...segment, rows }));
}

/** The words alone. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

function isPlain({ rows, model, emphasis }: Segment): boolean {
  return rows === undefined && model === undefined && emphasis === undefined;
}
