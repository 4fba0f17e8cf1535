/**
 * What the custom properties of the element are where a page does not set them, read from its style sheets:
 * `var(--model-compare-x, fallback)`. A fallback that is a private property gives each of its values, in order.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const css = ['src/element/styles', 'src/on-demand']
  .flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(root, folder, file)))
  .filter((path) => /[.-]styles\.ts$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** The text from an index to the parenthesis that closes the one before it. */
function upToClosing(start) {
  let depth = 1;
  let end = start;
  for (; depth > 0; end += 1) depth += { '(': 1, ')': -1 }[css[end]] ?? 0;
  return css.slice(start, end - 1).trim();
}

function resolved(value) {
  const [, name] = /^var\((--_[\w-]+)\)$/.exec(value) ?? [];
  return name ? [...css.matchAll(new RegExp(`${name}: ([^;]+);`, 'g'))].map(([, one]) => one) : [value];
}

/** Each custom property with its initial values: one, or those for dark and for light text. @type {Map<string, string[]>} */
export const INITIAL_VALUES = new Map(
  [...css.matchAll(/var\((--model-compare-[\w-]+),/g)].map(({ 0: match, 1: name, index }) => [
    name,
    resolved(upToClosing(index + match.length)),
  ]),
);
