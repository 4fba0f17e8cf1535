/** Words in a picture that wraps nothing by itself: how wide they are at most, and where their lines break. */

/**
 * Widths in em, the first that fits. They are those of DejaVu Sans and Verdana, the widest of the faces that a viewer
 * is likely to put in for sans-serif: what is estimated too wide breaks early, what is estimated too narrow is cut off.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff00-\uff60\p{Extended_Pictographic}]/u, 1.02],
  [/[ \u00a0.,:;'’|!ijl·]/, 0.36],
  [/[fIrt()[\]/"“”–-]/, 0.5],
  [/[mwMW@%—…&]/, 1],
  [/\p{Lu}/u, 0.78],
  [/./su, 0.65],
];

/** How much wider bold is. */
const BOLD = 1.14;

/** What stays on one line: an ideograph with the signs that cling to it, a word, or spaces that are not hard. */
const PIECE =
  /[「『（《]*[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][^ \p{L}\p{N}「『（《]*|[^ \n\p{sc=Han}\p{sc=Hira}\p{sc=Kana}「『（《]+|[ \n]+|./gsu;

/** Letters with the marks on them. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;

/** @returns em, rather too much than too little */
export function textWidth(text: string, isBold: boolean): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0;
  return isBold ? width * BOLD : width;
}

/** Lines of at most `width` em; a word that is longer is broken. */
export function wrap(text: string, width: number, isBold: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  const place = (piece: string): void => {
    if (textWidth((line + piece).trimEnd(), isBold) <= width) line += piece;
    else {
      if (line.trim() !== '') lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  };
  for (const [piece] of text.matchAll(PIECE)) {
    if (textWidth(piece, isBold) <= width) place(piece);
    else for (const [letter] of piece.matchAll(LETTER)) place(letter);
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0, without the characters that it has no place for; half a surrogate pair is one of them. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
