const SHOWN = 4;

/** `gpqa, mmlu, aime, hle and 3 more` */
export function listing(names: readonly string[], shown = SHOWN): string {
  const rest = names.length - shown;
  // One more name is shorter than saying that there is one.
  return rest > 1 ? `${names.slice(0, shown).join(', ')} and ${rest} more` : names.join(', ');
}

/** `1 score`, `3 scores` */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
