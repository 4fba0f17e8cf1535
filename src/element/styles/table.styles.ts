import { css } from 'lit';

/** Tables of figures: names to the start, figures to the end. */
export const table = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: inherit;
  }
  th,
  td {
    padding-block: 0.4em;
    padding-inline: 0.7em 0;
    text-align: end;
    vertical-align: baseline;
    font-weight: 400;
  }
  th:first-child {
    text-align: start;
    padding-inline: 0;
    min-inline-size: 5em;
  }
  thead th {
    color: var(--_m, var(--_soft));
  }
  th {
    overflow-wrap: anywhere;
  }
  [scope='rowgroup'] {
    font-weight: 600;
    padding-block-start: 1em;
  }
  td small {
    display: block;
  }
  .benchmarks,
  .operator {
    overflow-x: auto;
    position: relative;
  }
`;
