/**
 * A draw without replacement: the same entries for the same seed, on every machine.
 *
 * @param seed a whole number from 0 to 4,294,967,295.
 */
export function draw<T>(entries: readonly T[], count: number, seed: number): T[] {
  const rest = [...entries];
  const random = mulberry32(seed);
  return Array.from({ length: Math.min(count, rest.length) }, () => {
    const index = Math.floor(random() * rest.length);
    return rest.splice(index, 1)[0]!;
  });
}

/** Tommy Ettinger's generator of 32 bits, in the public domain: good enough to draw lots, and the same everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
