/** The name makes the build take the white space out. */
const css = String.raw;

/** Marked rows, what stands behind a row, more than two models, the sign-up form, fields. */
export const viewRules = css`
  [aria-current] {
    background: color-mix(in oklab, currentColor 9%, transparent);
    outline: 2px solid var(--_soft);
    outline-offset: -2px;
  }
  .facts,
  .facts ul {
    margin: 0.3em 0;
    padding-inline-start: 1.2em;
    font-size: 0.87em;
    font-weight: 400;
    text-align: start;
  }
  .matrix {
    overflow-x: auto;
    position: relative;
  }
  [open] > summary > [data-symbol] {
    display: inline-block;
    rotate: 90deg;
  }
  /* The level is about the first two: the others stand below a line. */
  .cards:has(.m2)::after {
    content: '';
    order: 1;
    flex-basis: 100%;
    border-block-end: 1px solid var(--_line);
  }
  .m1 ~ .card {
    order: 2;
    align-self: start;
  }
  .m1 ~ .card .score {
    font-size: 1.5em;
  }
  :has(.m2) > * > tr > th:first-child {
    inline-size: 20%;
  }
  .groups {
    padding-inline-start: 1.5em;
  }
  .plot {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 0.5em 2em;
    align-items: center;
    margin: 1em 0;
  }
  .plot > :is(figcaption, small) {
    grid-column: 1 / -1;
  }
  .plot > svg {
    inline-size: 100%;
    max-inline-size: 26em;
  }
  .plot svg {
    overflow: visible;
  }
  .plot ol {
    margin: 0;
    padding-inline-start: 1.5em;
    overflow-wrap: anywhere;
  }
  .plot li::marker {
    font-weight: 600;
  }
  .plot path {
    stroke: var(--_line);
  }
  .plot .zero {
    stroke: var(--_soft);
  }
  .plot foreignObject {
    font-size: 11px;
    line-height: 16px;
    text-align: center;
    color: var(--_soft);
  }
  .point :is(path, circle) {
    fill: var(--_m);
    stroke: var(--_m);
    stroke-width: 2;
  }
  .ring circle {
    fill: none;
  }
  .point foreignObject {
    color: var(--_m);
    font-weight: 600;
  }
  .subscribe {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
    margin-block-end: var(--_gap);
    overflow-wrap: anywhere;
  }
  .subscribe > .consent,
  .subscribe > small {
    flex-basis: 100%;
  }
  .subscribe > .consent {
    display: flex;
    gap: 0.5em;
    align-items: start;
  }
  .subscribe > label {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .subscribe label span {
    display: block;
  }
  input:is([type='email'], [type='number'], [type='search']),
  select {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid;
    padding: 0.3em 0.5em;
    max-inline-size: 100%;
    box-sizing: border-box;
  }
  /* Their box is the system's, in its own ground; the text would be the page's. */
  option {
    color: CanvasText;
    background: Canvas;
  }
  /* Thin once. */
  td.note small {
    color: inherit;
  }
  .subscribe button,
  .consent input {
    min-block-size: 2em;
  }
  @container (min-width: 36em) {
    .m1 ~ .card {
      flex-basis: 7.5em;
    }
  }
  @container (max-width: 40em) {
    thead:has(.m2),
    :has(.m2) > * > * > td:not(:has(bdi:not(:empty))) {
      display: none;
    }
    :has(.m2) > * > * > td {
      flex: 0 1 33%;
      padding-block-end: 0.2em;
      padding-inline: 0 0.7em;
      text-align: start;
    }
    :has(.m2) > * > * > td::before {
      content: attr(data-model);
      display: block;
      color: var(--_m);
      font-size: 0.82em;
    }
    :has(.m2) > * > * > td .track {
      margin-inline-start: 0;
    }
  }
`;
