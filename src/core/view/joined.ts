/** What there is of short facts, with a middle dot between. */
export function joined(parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part).join(' · ');
}
