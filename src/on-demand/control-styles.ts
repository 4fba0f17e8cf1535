/** The name makes the build take the white space out. */
const css = String.raw;

/** The insides of the reader's controls. */
export const controlRules = css`
  .scorecards,
  .verdict,
  .evidence,
  .sliders li {
    box-sizing: border-box;
  }
  .evidence {
    align-content: start;
  }
  .panel {
    margin: 0;
    border: 0;
    padding: 0.2em 0 1em;
    min-inline-size: 0;
  }
  .panel p {
    max-inline-size: var(--_measure);
  }
  .standing {
    margin-block-start: 0;
  }
  .standing b {
    margin-inline-end: 0.4em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .buttons button {
    min-block-size: 2em;
    border-color: var(--_soft);
  }
  .buttons [aria-pressed='true'] {
    font-weight: 600;
    box-shadow: inset 0 -0.15em currentColor;
  }
  .sliders {
    list-style: none;
    margin: 0.8em 0 0;
  }
  .sliders li {
    display: grid;
    grid-template-columns: 9em minmax(6em, 1fr) 3.2em 8.5em 16em;
    gap: 0 0.8em;
    align-items: center;
    min-block-size: 2.6em;
  }
  .sliders output {
    text-align: end;
    font-weight: 600;
  }
  .idle output {
    font-weight: 400;
  }
  .sliders small {
    display: contents;
  }
  .sliders small > span {
    line-height: 1.35;
  }
  .slide {
    position: relative;
    display: block;
  }
  [type='range'] {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 2em;
    margin: 0;
    padding: 0;
    font: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  /* Borders, since forced colours leave no ground. */
  ::-webkit-slider-runnable-track {
    block-size: 0;
    border-block-start: 2px solid var(--_soft);
  }
  ::-moz-range-track {
    block-size: 0;
    border-block-start: 2px solid var(--_soft);
  }
  ::-webkit-slider-thumb {
    appearance: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: calc(-0.5em - 1px);
    border: 0.5em solid;
    border-radius: 50%;
    box-sizing: border-box;
  }
  ::-moz-range-thumb {
    inline-size: 1em;
    block-size: 1em;
    border: 0.5em solid;
    border-radius: 50%;
    box-sizing: border-box;
  }
  .flip {
    position: absolute;
    inset-block-end: 0.05em;
    inset-inline-start: calc(0.5em + var(--_at) * (100% - 1em));
    margin-inline-start: -0.3em;
    border: 0.3em solid transparent;
    border-block-end: 0.5em solid;
    border-block-start: 0;
    pointer-events: none;
  }
  .choice {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2em;
  }
  .workload {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.5em;
  }
  .workload label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.6em;
  }
  .workload input {
    inline-size: 6em;
    min-block-size: 2em;
  }
  @container (max-width: 58em) {
    .sliders li {
      grid-template-columns: minmax(0, 8.5em) minmax(0, 1fr) 3em;
      padding-block: 0.3em;
    }
    .slide {
      grid-column: 1 / -1;
      order: 1;
    }
    .sliders li > label {
      grid-column: 1 / 3;
    }
    .sliders small > span {
      order: 2;
      align-self: start;
      min-block-size: 1.5em;
    }
    .sliders small > :last-child {
      grid-column: 2 / -1;
    }
  }
  @container (max-width: 42em) {
    thead:has(.m2),
    :has(.m2) > tbody td:not(:has(bdi:not(:empty))) {
      display: none;
    }
    :has(.m2) > tbody {
      display: block;
    }
    :has(.m2) > tbody tr {
      display: flex;
      flex-wrap: wrap;
      padding-block: 0.35em;
    }
    :has(.m2) > tbody > tr > * {
      flex: 0 1 33%;
      min-inline-size: 0;
      padding-block: 0 0.2em;
      padding-inline: 0 0.7em;
      box-sizing: border-box;
      text-align: start;
    }
    :has(.m2) > tbody > tr > th {
      flex-basis: 100%;
    }
    :has(.m2) > tbody td::before {
      content: attr(data-model);
      display: block;
      color: var(--_m);
      font-size: 0.82em;
    }
    :has(.m2) > tbody .track {
      margin-inline: 0;
    }
  }
`;
