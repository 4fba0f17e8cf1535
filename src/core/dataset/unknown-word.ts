import { nearestId } from './nearest-id.js';

/** `no category is called "cooding"; did you mean "coding"?` */
export function unknownWord(kind: string, word: string, known: Iterable<string>): string {
  const near = nearestId(word, known);
  return `no ${kind} is called "${word}"${near === null ? '' : `; did you mean "${near}"?`}`;
}
