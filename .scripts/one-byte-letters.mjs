const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** For a range of letters with two bytes each; where there are hundreds of signs, as in Japanese, it gains nothing. */
const ALPHABETS = ['ar'];

/**
 * Writes the letters that are most frequent in the texts of a locale as capitals of one byte, and a function that reads
 * them: what is compressed is bytes, of which every other one would only say "Arabic" (a tenth of the file). A capital
 * that the texts have stands for itself.
 *
 * @returns {import('vite').Plugin}
 */
export function oneByteLetters() {
  return {
    name: 'one-byte-letters',
    transform(code, id) {
      const [, name] = /\/src\/locales\/(\w+)\.ts$/.exec(id) ?? [];
      if (!ALPHABETS.includes(name)) return undefined;
      const texts = literals(this.parse(code)).filter(({ value }) => isForeign(value));
      const letters = alphabet(texts.map(({ value }) => value).join(''));
      const written = (text) =>
        JSON.stringify(text.replace(/[^A-Z]/g, (sign) => CAPITALS[letters.indexOf(sign)] ?? sign));
      let result = code;
      for (const { start, end, value } of texts.sort((one, other) => other.start - one.start))
        result = `${result.slice(0, start)}/* @__PURE__ */ read(${written(value)})${result.slice(end)}`;
      const read = `const read = (text) => text.replace(/[A-Z]/g, (one) => ${JSON.stringify(letters.join(''))}[parseInt(one, 36) - 10]);`;
      return `${read}\n${result}`;
    },
  };
}

const isForeign = (text) => /[^\0-\x7f]/.test(text);

/** What each capital stands for. */
function alphabet(text) {
  const counts = new Map();
  for (const sign of text) if (isForeign(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const frequent = [...counts].sort(([, one], [, other]) => other - one).map(([sign]) => sign);
  return CAPITALS.map((capital) => (text.includes(capital) ? capital : (frequent.shift() ?? capital)));
}

function literals(node) {
  if (!node || typeof node !== 'object') return [];
  if (node.type === 'Literal' && typeof node.value === 'string') return [node];
  return Object.values(node).flatMap((child) => [child].flat().flatMap(literals));
}
