import { css } from 'lit';

/**
 * The box in the page: as wide as its column, whatever the layout or a reset around it, and free of the text settings
 * that a page may have meant for something else. Sizes are in em: the page's own text size is the measure.
 *
 * The box within, not the host, is the container that the queries ask: WebKit may start no transition for what stands
 * in a container while that is first laid out, and the box's transition tells of colours (tone-controller.ts).
 */
export const host = css`
  :host {
    display: flow-root !important;
    box-sizing: border-box !important;
    inline-size: 100% !important;
    min-inline-size: 0 !important;
    max-inline-size: -moz-available;
    max-inline-size: -webkit-fill-available;
    contain: inline-size !important;
    contain-intrinsic-inline-size: min(18em, 84vw) !important;
  }
  :host([hidden]),
  [hidden],
  ::slotted(:is(script, style, template)) {
    display: none !important;
  }
  .root {
    container-type: inline-size;
    color: color-mix(in srgb, currentColor, currentColor);
    transition: color 1ms;
    font-variant-numeric: tabular-nums;
    letter-spacing: normal;
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }
  :host(:is([theme='light'], [theme='dark'])) .root {
    background: Canvas;
    color: color-mix(in srgb, CanvasText, CanvasText);
    color-scheme: light;
    padding: 1em;
  }
  :host([theme='dark']) .root {
    color-scheme: dark;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [data-symbol]::before {
    content: attr(data-symbol);
  }
  section {
    margin-block-end: var(--_gap);
  }
  .heading {
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  .heading,
  thead,
  .controls,
  .difference,
  .sources {
    font-size: 0.87em;
  }
  p,
  ul {
    margin: 0.6em 0;
    padding: 0;
  }
  small {
    font-size: 0.82em;
  }
  small,
  .heading,
  .note,
  .mark,
  .sources {
    color: var(--_soft);
  }
  a {
    color: inherit;
    text-decoration: underline 1px var(--_soft);
  }
  details,
  .cards,
  .rows li {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    cursor: pointer;
    padding-block: 0.5em;
  }
  summary::marker {
    color: var(--_soft);
    font-size: 0.75em;
  }
  .status {
    border-inline-start: 3px solid;
    padding: 0.7em 1em;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid;
    padding: 0.2em 0.7em;
  }
  .skeleton {
    min-block-size: var(--_min-height);
  }
  @media print {
    .controls,
    .mark,
    details:not(:has(> :not(summary))) {
      display: none !important;
    }
    details::details-content {
      content-visibility: visible !important;
      block-size: auto !important;
    }
  }
`;
