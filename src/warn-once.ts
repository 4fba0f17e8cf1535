const warned = new Set<string>();

/** One line in the console a fault, however many embeds have it. */
export function warnOnce(warning: string): void {
  if (!warned.has(warning)) console.warn(`<model-compare> ${warning}`);
  warned.add(warning);
}
