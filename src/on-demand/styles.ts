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
