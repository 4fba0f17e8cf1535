import type { Dataset } from '../core/index.js';
import { escapeXml } from './svg-text.js';

/** Attributes of the tag by name; what is null or empty is left out. */
export type EmbedAttributes = Readonly<Record<string, string | null>>;

/** Where docs/embedding.md has the script. */
const PLACE_TO_FILL_IN = '/assets/model-compare.js';

/**
 * The lines to put into a page: script and tag. A dataset goes inside the tag as JSON.
 *
 * @param script address of `model-compare.js`; without it the path that docs/embedding.md has, to be filled in
 */
export function renderEmbedCode(
  attributes: EmbedAttributes,
  dataset: Dataset | null = null,
  script: string = PLACE_TO_FILL_IN,
): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ` ${name}="${escapeXml(value!)}"`);
  // Nothing in the JSON may end the script.
  const json = dataset && JSON.stringify(dataset).replaceAll('<', '\\u003c');
  const content = json === null ? '' : `\n  <script type="application/json">${json}</script>\n`;
  return `<script type="module" src="${escapeXml(script)}"></script>\n<model-compare${list.join('')}>${content}</model-compare>\n`;
}
