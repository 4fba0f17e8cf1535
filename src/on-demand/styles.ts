/** The name makes the build take the white space out. */
const css = String.raw;

/** What is drawn on demand; tokens, `.hidden` and the look of tables and lists are those of the element. */
const rules = css`
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
  .groups {
    padding-inline-start: 1.5em;
  }
  .subscribe {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
    margin-block-end: var(--_gap);
  }
  .subscribe > .consent,
  .subscribe > small {
    flex-basis: 100%;
  }
  .subscribe > .consent {
    order: 1;
    display: flex;
    gap: 0.5em;
    align-items: start;
  }
  .subscribe > small {
    order: 2;
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
  .subscribe button,
  .consent input {
    min-block-size: 2em;
  }
  .scorecards,
  .verdict {
    box-sizing: border-box;
  }
  .panel {
    margin: 0;
    border: 0;
    padding: 0.2em 0 1em;
    min-inline-size: 0;
  }
  .standing {
    margin-block-start: 0;
    max-inline-size: var(--_measure);
  }
  .standing b {
    margin-inline-end: 0.4em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .buttons button,
  .workload input {
    min-block-size: 2em;
    border: 1px solid var(--_soft);
    border-radius: 0.3em;
  }
  [aria-pressed='true'] {
    font-weight: 600;
    box-shadow: inset 0 -0.15em currentColor;
  }
  .sliders {
    list-style: none;
    margin: 0.8em 0 0;
  }
  .sliders li {
    display: grid;
    grid-template-columns: 10em minmax(6em, 1fr) 3.5em 17em;
    gap: 0 0.8em;
    align-items: center;
    min-block-size: 2.2em;
  }
  .sliders output {
    text-align: end;
    font-weight: 600;
  }
  .idle output {
    font-weight: 400;
  }
  .sliders small > :first-child {
    margin-inline-end: 0.6em;
  }
  .track {
    position: relative;
    display: block;
  }
  .track input {
    display: block;
    inline-size: 100%;
    block-size: 2em;
    margin: 0;
    accent-color: currentColor;
    cursor: pointer;
  }
  .flip {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: calc(0.5em + var(--_at) * (100% - 1em));
    margin-inline-start: -0.3em;
    border: 0.3em solid transparent;
    border-block-end-color: currentColor;
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
    font: inherit;
    color: inherit;
    background: none;
    inline-size: 6em;
    padding: 0.1em 0.4em;
    box-sizing: border-box;
  }
  @container (max-width: 44em) {
    .sliders li {
      grid-template-columns: 1fr auto;
      padding-block: 0.3em;
    }
    .track,
    .sliders small {
      grid-column: 1 / -1;
    }
    .track {
      order: 1;
    }
    .sliders small {
      order: 2;
    }
  }
`;

let sheet: CSSStyleSheet | undefined;

/** Adds the one style sheet of all that is drawn on demand to a shadow root that does not have it. */
export function adoptStyles(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
