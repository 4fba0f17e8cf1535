/**
 * Leaves out of the bundles what lit carries and they cannot reach: style elements in place of constructable sheets and
 * hooks of polyfills (both for browsers below our floor), attributes that hold objects, templates of SVG and MathML
 * roots, bindings inside raw text, what decorators and development builds ask for. Each pattern must be found, so that a new lit is looked at.
 */

/** [file, pattern, what takes its place] */
const RULES = [
  [/reactive-element\.js$/, /\w+\.reactiveElementPolyfillSupport/, 'void 0'],
  [/reactive-element\.js$/, /case Object:case Array:\w+=null==\w+\?\w+:JSON\.stringify\(\w+\)/, ''],
  [/reactive-element\.js$/, /case Object:case Array:try\{\w+=JSON\.parse\(\w+\)\}catch\(\w+\)\{\w+=null\}/, ''],
  // Properties of decorators: ours are declared.
  [/reactive-element\.js$/, /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/reactive-element\.js$/, /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const.*?set\(\w+,\w+\)\}/, ''],
  [/reactive-element\.js$/, /static addInitializer\(\w+\)\{[^}]*\}/, ''],
  [/reactive-element\.js$/, /void 0!==(\w+)\.(\w+)&&\(this\.\2=\[\.\.\.\1\.\2\]\),/, ''],
  [/reactive-element\.js$/, /,this\.constructor\.\w+\?\.forEach\(\w+=>\w+\(this\)\)/, ''],
  // Versions, for a warning of development builds.
  [/reactive-element\.js$/, /,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
  [/lit-html\.js$/, /,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, ''],
  [/lit-element\.js$/, /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/, ''],
  [/lit-element\.js$/, /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, ''],
  [/lit-html\.js$/, /\w+\.litHtmlPolyfillSupport/, 'void 0'],
  // <svg> and <math> as roots of templates: around the markup, and off its content again.
  [/lit-html\.js$/, /2===\w+\?"<svg>":3===\w+\?"<math>":""/, '""'],
  [/lit-html\.js$/, /\+\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/, ''],
  [/lit-html\.js$/, /,2===\w+\|\|3===\w+\)\{const \w+=this\.el\.content\.firstChild;[^}]+\}/, ');'],
  // Bindings inside script, style, textarea and title; our templates have none.
  [
    /lit-html\.js$/,
    /void 0!==(\w+)\[2\]\?\(\w+\.test\(\1\[2\]\)&&\(\w+=RegExp\("<\/"\+\1\[2\],"g"\)\),/,
    'void 0!==$1[2]?(',
  ],
  [/lit-html\.js$/, /if\(\w+\.test\(\w+\.tagName\)\)\{const.*?(?=\}else if\(8===)/, ''],
  [/lit-element\.js$/, /\w+\.litElementPolyfillSupport/, 'void 0'],
];

/** Styles are constructable sheets from the start. */
const CSS_TAG = `
export const css = ([text]) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
export const adoptStyles = (root, sheets) => { root.adoptedStyleSheets = sheets; };
export const getCompatibleStyle = (sheet) => sheet;
export class CSSResult {}
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text) => css([text]);
`;

/** @returns {import('vite').Plugin} */
export function leanLit() {
  return {
    name: 'lean-lit',
    apply: 'build',
    load: (id) => (/\/@lit\/reactive-element\/(.*\/)?css-tag\.js$/.test(id) ? CSS_TAG : undefined),
    transform(code, id) {
      if (!/\/(@lit|lit-html|lit-element)\//.test(id)) return undefined;
      const own = RULES.filter(([file]) => file.test(id));
      if (own.length === 0) return undefined;
      for (const [, pattern] of own) {
        if (!pattern.test(code)) this.error(`nothing to leave out of ${id} for ${String(pattern)}: has lit changed?`);
      }
      return { code: own.reduce((text, [, pattern, value]) => text.replace(pattern, value), code), map: null };
    },
  };
}
