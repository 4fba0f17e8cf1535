import { css } from 'lit';

/** Bars, differences on their zero line, and the categories that both belong to. */
export const bars = css`
  .rows {
    margin: 0;
    list-style: none;
    li {
      display: grid;
      grid-template-columns: 10em 1.6fr minmax(15em, 1fr);
      gap: 0.3em 1.5em;
      align-items: center;
      padding-block: 0.55em;
    }
    :not(:has(+ .note)) > small {
      display: block;
    }
    .note {
      grid-column: span 2;
    }
  }
  .bars {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.15em 0.6em;
    align-items: center;
    text-align: end;
  }
  i,
  .track,
  .axis {
    display: block;
    box-sizing: border-box;
  }
  .bars i,
  .strip i {
    block-size: 0.65em;
    border: 2px solid var(--_m, currentColor);
    border-radius: 1px;
  }
  .track i,
  .both,
  .dot {
    background: var(--_m, currentColor);
  }
  .difference {
    text-align: center;
  }
  .difference small {
    display: inline-block;
  }
  .axis {
    position: relative;
    block-size: 1.1em;
    margin-inline: 0.35em;
    background: linear-gradient(var(--_line), var(--_line)) center / 100% 1px no-repeat;
    &::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 50%;
      border-inline-start: 1px solid var(--_soft);
    }
    i {
      position: absolute;
      inset-block-start: 50%;
    }
  }
  .whisker {
    border-block-start: 2px solid var(--_m, var(--_soft));
    margin-block-start: -1px;
  }
  .assumed .whisker {
    border-block-start-style: dashed;
  }
  .dot,
  td.unknown i {
    inline-size: 0.65em;
    block-size: 0.65em;
    border-radius: 50%;
    border: 2px solid var(--_m, currentColor);
  }
  .dot {
    margin: -0.325em;
  }
  .unknown i {
    background: none;
  }
  @media (forced-colors: active) {
    i {
      forced-color-adjust: none;
      color: CanvasText;
    }
    /* The ground that browsers put behind text covers what is above. */
    .card .score {
      line-height: 1.5;
    }
  }
  @container (max-width: 36em) {
    .rows li {
      display: block;
    }
  }
`;
