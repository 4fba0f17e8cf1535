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
  .controls .panel {
    padding-block-end: 0.8em;
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
