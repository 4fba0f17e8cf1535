/**
 * Leaves out of the bundles what lit carries and they do not use: `lean-lit/` says what. A new lit fails the build until it
 * is looked through, and so does a source that asks for what is left out.
 */
import * as litElement from './lean-lit/lit-element.mjs';
import * as litHtml from './lean-lit/lit-html.mjs';
import * as reactiveElement from './lean-lit/reactive-element.mjs';

const FILES = {
  '@lit/reactive-element/reactive-element.js': reactiveElement,
  'lit-element/lit-element.js': litElement,
  'lit-html/lit-html.js': litHtml,
};

/**
 * What sources must not ask for. A binding of a whole element fails when it renders; nodes as values, iterables that are
 * no arrays and listeners that are objects are not seen here.
 */
const LEFT_OUT = [
  /\b(hostUpdate|firstUpdated|shouldUpdate|scheduleUpdate|performUpdate|getUpdateComplete|addInitializer)\b/,
  /\b(shadowRootOptions|finalize|finalizeStyles|createProperty|getPropertyOptions|removeController)\b/,
  /\b(noAccessor|hasChanged|useDefault|converter|state: ?true|type: ?(Object|Array))\b/,
  /\btype: ?\w+,[^}]*reflect:|\breflect:[^}]*type:/,
  /\b(noChange|handleEvent)\b|from ['"]lit\//,
  // In templates: comments, single quotes, a slash right behind a binding, bindings in raw text.
  /<!--|='\$\{|\}\/>|<(script|style|textarea|title)\b[^>]*>[^<`]*\$\{/,
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

/** Puts the third part of a rule in place of all from its first part up to its second. */
function applyRule(code, [from, upTo, instead]) {
  const start = code.indexOf(from);
  const end = start < 0 ? -1 : code.indexOf(upTo, start + from.length);
  if (end < 0) throw new Error(`lit has changed: nothing from ${from} up to ${upTo}`);
  return code.slice(0, start) + instead + code.slice(end);
}

/** @returns {import('vite').Plugin} */
export function leanLit() {
  return {
    name: 'lean-lit',
    apply: 'build',
    load: (id) => (/\/@lit\/reactive-element\/(.*\/)?css-tag\.js$/.test(id) ? CSS_TAG : undefined),
    transform(code, id) {
      if (/\/src\/(element|templates|on-demand)\/.*\.ts$/.test(id)) {
        const found = LEFT_OUT.find((pattern) => pattern.test(code));
        if (found) this.error(`${id} asks for what is left out of lit: ${String(found)}`);
      }
      const file = Object.keys(FILES).find((name) => id.endsWith(`/${name}`));
      if (!file) return undefined;
      const { VERSION, RULES } = FILES[file];
      if (!code.includes(`.push("${VERSION}")`)) this.error(`${file} is not ${VERSION}: look it through`);
      return { code: RULES.reduce(applyRule, code), map: null };
    },
  };
}
