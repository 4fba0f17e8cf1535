import { css } from 'lit';

/** Tables of figures: the names left, the figures right, one line between rows. */
export const table = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: inherit;
  }
  th,
  td {
    padding: 0.4em 0 0.4em 0.7em;
    padding-inline: 0.7em 0;
    text-align: end;
    vertical-align: baseline;
    font-weight: 400;
    border-block-end: 1px solid var(--_line);
  }
  th:first-child {
    text-align: start;
    padding-inline: 0;
    overflow-wrap: anywhere;
    min-inline-size: 6em;
  }
  thead th {
    font-size: 0.87em;
    color: var(--_m, var(--_soft));
    overflow-wrap: anywhere;
  }
  .group th {
    font-weight: 600;
    padding-block-start: 1em;
  }
  td small {
    display: block;
  }
`;
