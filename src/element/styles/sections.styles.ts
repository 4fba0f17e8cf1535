import { css } from 'lit';

/** Scorecards, verdict and category bars. One column where the container is narrow. */
export const sections = css`
  .scorecards {
    margin-block-end: 0.8em;
  }
  .cards {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    gap: 0.3em 1.2em;
    align-items: end;
    padding-block-end: 0.9em;
  }
  .card {
    display: grid;
    overflow-wrap: anywhere;
  }
  .card.m0 {
    order: -1;
  }
  .card.m1 {
    text-align: end;
  }
  .level {
    align-self: center;
    font-weight: 600;
    padding: 0.15em 0.9em;
    border: 1px solid var(--_line);
    border-radius: 2em;
  }
  .name {
    font-size: 1.12em;
  }
  .name,
  .pick b,
  .lead {
    color: var(--_m);
  }
  .score {
    font-size: 2.5em;
    line-height: 1.1;
    font-weight: 600;
  }
  .evidence {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
    padding-block-end: 0.8em;
  }
  .strip {
    display: flex;
    flex: 1 1 8em;
    max-inline-size: 16em;
    gap: 3px;
  }
  .prose > p {
    max-inline-size: var(--_measure);
  }
  .prose .headline {
    font-size: 1.3em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
    margin-block-start: 0;
  }
  .mark {
    border: 0;
    padding: 0 0.3em;
    font-size: 0.7em;
    line-height: 1;
    vertical-align: super;
    color: var(--_soft);
    cursor: pointer;
  }
  .root:not(:has(.benchmarks)) .mark {
    display: none;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-end: var(--_gap);
  }
  .controls > * {
    border: 0;
  }
  .controls > [open] {
    flex-basis: 100%;
  }
  .about {
    border: 0;
    display: inline-block;
  }
  .about summary {
    list-style: none;
    padding: 0 0.5em;
  }
  .picks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.8em;
  }
  .pick {
    margin: 0;
    padding: 0.1em 0.9em;
    border-inline-start: 3px solid var(--_m);
  }
  .rows {
    margin: 0;
    list-style: none;
  }
  .rows li {
    display: grid;
    grid-template-columns: 9em 1fr 15em;
    gap: 0.3em 1.2em;
    align-items: center;
    padding-block: 0.55em;
  }
  .rows :first-child > small {
    display: block;
  }
  .rows .note {
    grid-column: span 2;
  }
  .bars {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.15em 0.6em;
    align-items: center;
    text-align: end;
  }
  .bars i,
  .strip i {
    display: block;
    block-size: 0.7em;
    border: 2px solid var(--_m, currentColor);
    border-radius: 2px;
    box-sizing: border-box;
  }
  .bars i,
  .both,
  .dot {
    background: var(--_m, currentColor);
  }
  .difference {
    text-align: center;
    font-size: 0.87em;
  }
  .axis {
    display: block;
    position: relative;
    block-size: 1.1em;
    margin-inline: 0.35em;
    background: linear-gradient(var(--_line), var(--_line)) center / 1px 100% no-repeat;
  }
  .axis i {
    position: absolute;
    inset-block-start: 50%;
  }
  .whisker {
    block-size: 2px;
    background: var(--_soft);
  }
  .dot {
    inline-size: 0.7em;
    block-size: 0.7em;
    margin: -0.35em;
    border-radius: 50%;
    border: 2px solid var(--_m, currentColor);
    box-sizing: border-box;
  }
  .ring {
    background: none;
  }
  @media (forced-colors: active) {
    i {
      forced-color-adjust: none;
    }
  }
  @container (max-width: 36em) {
    .cards {
      grid-template-columns: 1fr 1fr;
    }
    .card.m1 {
      text-align: start;
    }
    .level {
      order: 1;
      grid-column: 1 / -1;
      justify-self: start;
    }
    .rows li {
      display: block;
    }
    table {
      font-size: 0.92em;
    }
    th,
    td {
      padding-inline-start: 0.4em;
    }
  }
`;
