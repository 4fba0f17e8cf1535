import { css } from 'lit';

/**
 * The box in the page: as wide as its column, whatever the layout or a reset around it, and free of the text settings
 * that a page may have meant for something else. Sizes are in em: the page's own text size is the measure.
 */
export const host = css`
  :host {
    display: block !important;
    inline-size: 100% !important;
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 18em !important;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none !important;
  }
  ::slotted(script),
  ::slotted(template),
  ::slotted(style) {
    display: none !important;
  }
  [hidden] {
    display: none !important;
  }
  .root {
    color: color-mix(in srgb, currentColor, currentColor);
    transition: color 1ms;
  }
  :host([theme='light']) .root {
    color-scheme: light;
  }
  :host([theme='dark']) .root {
    color-scheme: dark;
  }
  :host(:is([theme='light'], [theme='dark'])) .root {
    background: Canvas;
    color: CanvasText;
    padding: 1em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  section + section,
  section + slot {
    margin-block-start: var(--_gap);
  }
  .heading {
    font-weight: 600;
    font-size: 0.87em;
    color: var(--_soft);
    margin-block-end: 0.5em;
  }
  p,
  ul {
    margin: 0.6em 0;
    padding: 0;
  }
  li {
    margin-inline-start: 1.2em;
  }
  small {
    font-size: 0.82em;
    color: var(--_soft);
  }
  a {
    color: inherit;
    text-decoration: underline 1px var(--_soft);
    text-underline-offset: 0.2em;
  }
  .m0 {
    --_m: var(--_1);
  }
  .m1 {
    --_m: var(--_2);
  }
  .m2 {
    --_m: var(--_3);
  }
  .m3 {
    --_m: var(--_4);
  }
  .m4 {
    --_m: var(--_5);
  }
  .m5 {
    --_m: var(--_6);
  }
  details {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    cursor: pointer;
    padding-block: 0.5em;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .note {
    color: var(--_soft);
  }
  .status {
    background: var(--_wash);
    border-inline-start: 3px solid currentColor;
    padding: 0.7em 1em;
    margin-block: 0.6em;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid currentColor;
    border-radius: 4px;
    padding: 0.15em 0.7em;
    min-block-size: 24px;
    cursor: pointer;
  }
  code {
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  .skeleton {
    min-block-size: var(--_min-height);
  }
  .skeleton i {
    display: block;
    block-size: 2.2em;
    margin-block-end: 1em;
    background: var(--_wash);
  }
  .skeleton i:nth-child(odd) {
    inline-size: 60%;
  }
  @media print {
    details::details-content {
      content-visibility: visible !important;
      block-size: auto !important;
    }
  }
`;
