/** The other surfaces of a comparison, as plain functions to strings; no DOM is needed. */
export { renderCsv } from './csv.js';
export { renderEmbedCode, type EmbedAttributes } from './embed-code.js';
export { renderHtml, type HtmlOptions } from './html.js';
export { renderMarkdown } from './markdown.js';
export { renderSvg } from './svg-card.js';
