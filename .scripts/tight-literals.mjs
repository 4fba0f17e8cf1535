/** Without comments, white space, last semicolons and leading zeros. */
const tightSheet = (sheet) =>
  sheet
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>~!]) ?|(:) /g, '$1$2')
    .replaceAll(';}', '}')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.');

/**
 * Takes the indentation out of templates and the white space out of style sheets: a bundler's minifier leaves literals
 * as they are. Tags on lines of their own come together; other lines stay apart, so that words in templates do.
 *
 * @returns {import('vite').Plugin}
 */
export function tightLiterals() {
  return {
    name: 'tight-literals',
    apply: 'build',
    transform(code, id) {
      if (!/\/src\/(element|templates|on-demand)\/.*\.ts$/.test(id)) return undefined;
      const tight = code
        .replace(/(?<=css`)[^`]*(?=`)/g, (sheet) => tightSheet(sheet))
        .replace(/>\n\s*</g, '><')
        .replace(/\n\s+/g, '\n');
      return { code: tight, map: null };
    },
  };
}
