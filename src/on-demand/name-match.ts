/**
 * Whether each word of the query is in a word of the names, or is what several of them begin with when they are written
 * together: `aime2024` is found in `AIME 2024`, but `hle` not in `MATH Level 5`. Case, accents and signs count for nothing.
 */
export function matchesNames(names: readonly string[], query: string): boolean {
  const words = names.flatMap(wordsOf);
  return query.split(/\s/).every((part) => {
    const sought = wordsOf(part).join('');
    return words.some((word, index) => word.includes(sought) || words.slice(index).join('').startsWith(sought));
  });
}

/** At least one, which may be empty. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u);
}
