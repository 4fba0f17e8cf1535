/**
 * The id that a name gives: lower case, compatibility forms of Unicode resolved, every run of characters other than
 * letters, digits and `. : / @ +` one hyphen, none at either end. Empty where nothing is left.
 */
export function slug(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}.:/@+]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
