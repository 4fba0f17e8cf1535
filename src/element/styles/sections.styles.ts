import { css } from 'lit';

/** Scorecards, verdict and category bars. One column where the container is narrow. */
export const sections = css`
  .cards {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    gap: 0.3em 1.2em;
    align-items: end;
    padding-block-end: 0.9em;
    border-block-end: 1px solid var(--_line);
  }
  .cards:has(.m2) {
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
  }
  .card {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .card.m0 {
    order: -1;
  }
  .level {
    align-self: center;
    text-align: center;
    font-weight: 600;
    padding: 0.15em 0.9em;
    border: 1px solid var(--_line);
    border-radius: 99px;
    background: var(--_wash);
  }
  .card.m1 {
    order: 1;
    text-align: end;
  }
  .cards:has(.m2) .card {
    order: 0;
    text-align: start;
  }
  .name {
    font-size: 1.12em;
    color: var(--_m);
  }
  .score {
    font-size: 2.5em;
    line-height: 1.1;
    font-weight: 650;
    letter-spacing: -0.02em;
  }
  .evidence {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1em;
    padding-block: 0.8em;
  }
  .strip {
    display: flex;
    gap: 3px;
    flex: 1 1 8em;
    max-inline-size: 16em;
  }
  .strip i {
    block-size: 0.8em;
    border: 1.5px solid var(--_m, currentColor);
    border-radius: 2px;
    flex-basis: 0;
  }
  .strip .both {
    background: currentColor;
  }
  .strip i[style*='flex-grow: 0'] {
    display: none;
  }
  .prose > p {
    max-inline-size: var(--_measure);
  }
  .headline {
    font-size: 1.3em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
    margin-block-start: 0;
  }
  .picks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.8em;
    margin-block: 0.9em;
  }
  .pick {
    margin: 0;
    padding: 0.1em 0.9em;
    border-inline-start: 3px solid var(--_m);
  }
  .pick b {
    color: var(--_m);
  }
  .sources {
    font-size: 0.82em;
    color: var(--_soft);
  }
  .categories {
    margin: 0;
    list-style: none;
  }
  .category {
    display: grid;
    grid-template-columns: 9em 1fr 15em;
    gap: 0.3em 1.2em;
    align-items: center;
    margin: 0;
    padding-block: 0.55em;
    border-block-end: 1px solid var(--_line);
  }
  .category small {
    display: block;
  }
  .category .note {
    grid-column: span 2;
  }
  .bars {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.15em 0.6em;
    align-items: center;
  }
  .track i {
    display: block;
    block-size: 0.6em;
    border-radius: 2px;
    background: var(--_m);
  }
  .number {
    text-align: end;
  }
  .difference {
    text-align: center;
    font-size: 0.87em;
  }
  .difference b {
    color: var(--_m);
  }
  .difference small {
    display: inline;
  }
  .axis {
    display: block;
    position: relative;
    block-size: 1.1em;
    background: linear-gradient(var(--_line), var(--_line)) center / 1px 100% no-repeat;
  }
  .axis i {
    position: absolute;
    inset-block-start: 50%;
  }
  .whisker {
    block-size: 2px;
    margin-block-start: -1px;
    background: var(--_soft);
  }
  .dot {
    inline-size: 0.7em;
    block-size: 0.7em;
    margin: -0.35em;
    border-radius: 50%;
    border: 2px solid var(--_m, currentColor);
    background: var(--_m, currentColor);
    box-sizing: border-box;
  }
  .ring {
    background: none;
  }
  @media (forced-colors: active) {
    .track i,
    .strip .both,
    .dot:not(.ring),
    .whisker {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @container (max-width: 36em) {
    .cards {
      grid-template-columns: 1fr 1fr;
    }
    .card.m1 {
      order: 0;
      text-align: start;
    }
    .level {
      order: 2;
      grid-column: 1 / -1;
      justify-self: start;
    }
    .score {
      font-size: 2em;
    }
    .category {
      grid-template-columns: 1fr;
    }
    .category small,
    td small {
      display: inline;
    }
    .category .note {
      grid-column: 1;
    }
    th,
    td {
      padding-inline-start: 0.5em;
    }
  }
`;
