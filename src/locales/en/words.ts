import type { Phrasing } from '../../core/text/phrasing.js';
import type { Phrase, Segment } from '../../core/text/segment.js';

/** "1 benchmark", "3 benchmarks". */
export function count({ format }: Phrasing, n: number, one: string, many: string): string {
  return `${format.number(n, 0)} ${n === 1 ? one : many}`;
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "three shared benchmarks": numbers up to ten in words, as running text has them. */
export function countInWords({ format }: Phrasing, n: number, one: string, many: string): string {
  return `${SMALL[n] ?? format.number(n, 0)} ${n === 1 ? one : many}`;
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A category's name inside a sentence: "Instruction Following" → "instruction following", "AI Safety" → "AI safety". */
export function inSentence(name: string): string {
  return name.replace(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu, (word) => word.toLowerCase());
}

const ADJECTIVES = new Set(['agentic', 'multilingual', 'multimodal', 'multimodal & grounded']);

/** A category as a noun: "agentic" alone is none. */
export function category(phrasing: Phrasing, id: string): string {
  const name = inSentence(phrasing.category(id));
  return ADJECTIVES.has(name) ? `${name.replace('&', 'and')} work` : name;
}

export function categories(phrasing: Phrasing, ids: readonly string[]): readonly Segment[] {
  return phrasing.and(ids.map((id) => category(phrasing, id)));
}

/** "Gemma 4 31B’s" */
export function possessive(model: Segment): readonly Phrase[] {
  return [model, model.text.endsWith('s') ? '’' : '’s'];
}

export function strong(phrases: readonly Segment[]): Segment[] {
  return phrases.map((segment) => ({ ...segment, emphasis: true }));
}

/** First letter of a sentence that begins with a list or a name of the data. */
export function sentenceCase(segments: readonly Segment[]): Segment[] {
  const [first, ...rest] = segments;
  return first ? [first.model === undefined ? { ...first, text: capitalize(first.text) } : first, ...rest] : [];
}

