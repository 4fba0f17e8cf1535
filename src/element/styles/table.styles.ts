import { css } from 'lit';

/**
 * Tables of figures: names to the start, figures to the end, a thin bar below. Where the container is narrow a row
 * becomes a block, its name above its figures. What more than two models need is among what is loaded on demand.
 */
export const table = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
    table-layout: fixed;
    font-size: inherit;
    color: inherit;
  }
  tr {
    border-block-end: 1px solid var(--_line);
  }
  th,
  td {
    padding-block: 0.35em;
    padding-inline: 0.7em 0;
    text-align: end;
    vertical-align: baseline;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  th:first-child {
    inline-size: 32%;
    padding-inline: 0;
    text-align: start;
  }
  thead th {
    color: var(--_m, var(--_soft));
    font-weight: 600;
  }
  [scope='rowgroup'] {
    font-weight: 600;
    padding-block-start: 1.1em;
  }
  td small {
    display: block;
  }
  :is(th, td) a {
    text-decoration-color: var(--_line);
  }
  td .track {
    margin-block: 0.2em;
    margin-inline-start: auto;
    max-inline-size: 5em;
    background: var(--_line);
  }
  td i {
    block-size: 3px;
  }
  small i {
    display: inline-block;
    inline-size: 1.3em;
    margin-inline-end: 0.4em;
    vertical-align: middle;
  }
  .operator [data-row='context-window'] {
    .track {
      background: repeating-linear-gradient(90deg, var(--_soft) 0 1px, #0000 1px 24.9%);
    }
    i {
      background: none;
      border-inline-end: 6px solid var(--_m);
      block-size: 6px;
    }
  }
  @container (max-width: 40em) {
    table,
    thead,
    tbody,
    th:first-child {
      display: block;
      inline-size: 100%;
    }
    tr {
      display: flex;
      flex-wrap: wrap;
      padding-block: 0.35em;
    }
    th,
    td {
      box-sizing: border-box;
      flex: 1 1 5em;
      min-inline-size: 0;
      padding-block: 0;
    }
    th:first-child {
      flex-basis: 100%;
    }
  }
`;
