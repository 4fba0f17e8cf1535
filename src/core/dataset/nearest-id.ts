/** The known id that differs least from `id`; null if none is near (more than a third of its letters apart). */
export function nearestId(id: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(id.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(id.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance (V. Levenshtein 1966), one row at a time. */
function editDistance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const letter of a.split('')) {
    let diagonal = row[0]!++;
    for (let j = 1; j < row.length; j++) {
      const substitution = diagonal + Number(letter !== b[j - 1]);
      diagonal = row[j]!;
      row[j] = Math.min(substitution, diagonal + 1, row[j - 1]! + 1);
    }
  }
  return row.at(-1)!;
}
