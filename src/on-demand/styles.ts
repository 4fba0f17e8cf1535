/** The look of what is drawn on demand; tokens and classes of the element's own sheets hold here too. */
const SHEET = `
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
`;

/** Adds the sheet to a shadow root. */
export function addStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets.push(sheet);
}
