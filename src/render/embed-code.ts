import type { Dataset } from '../core/index.js';
import { escapeXml } from './svg-text.js';

/** Attributes of the tag by name; what is null or empty is left out. */
export type EmbedAttributes = Readonly<Record<string, string | null>>;

/**
 * The lines to put into a page: the script, at the address that docs/embedding.md has it under, and the tag. A dataset
 * goes inside the tag as JSON.
 */
export function renderEmbedCode(attributes: EmbedAttributes, dataset: Dataset | null = null): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ` ${name}="${escapeXml(value!)}"`);
  // Nothing in the JSON may end the script.
  const json = dataset && JSON.stringify(dataset).replaceAll('<', '\\u003c');
  const content = json === null ? '' : `\n  <script type="application/json">${json}</script>\n`;
  return `<script type="module" src="/assets/model-compare.js"></script>\n<model-compare${list.join('')}>${content}</model-compare>\n`;
}
