/** The name makes the build take the white space out. */
const css = String.raw;

/** Model picker, order and filter of the table, export. */
export const listRules = css`
  .chosen,
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    list-style: none;
    margin: 0.4em 0;
  }
  .fields {
    gap: 0.5em 1.2em;
    align-items: end;
  }
  .fields > p {
    margin: 0.4em 0;
  }
  .controls > details {
    min-inline-size: 0;
  }
  .panel :is(button, select, [type='search'], textarea) {
    min-block-size: 2.3em;
    border-color: var(--_soft);
    border-radius: 0.3em;
  }
  .fields > label {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .fields > label > *,
  .search > input {
    display: block;
  }
  .search > input {
    inline-size: 24em;
  }
  .panel .chosen button {
    color: var(--_m);
    border-color: currentColor;
    overflow-wrap: anywhere;
  }
  .panel .chosen [aria-disabled='true'] {
    border-color: var(--_line);
    cursor: default;
  }
  [aria-disabled='true'] span {
    display: none;
  }
  .search {
    display: block;
    margin-block-start: 0.6em;
  }
  .providers {
    max-block-size: 24em;
    overflow-y: auto;
    border-block: 1px solid var(--_line);
  }
  .providers > :last-child {
    border-block-end: 0;
  }
  .providers fieldset {
    border: 0;
    margin: 0;
    padding: 0 0 0.4em;
    min-inline-size: 0;
  }
  .providers legend {
    padding: 0.4em 0 0;
    color: var(--_soft);
  }
  .boxes {
    columns: 20em;
  }
  .providers label {
    display: flex;
    break-inside: avoid;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2em;
    overflow-wrap: anywhere;
  }
  .providers input {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0.2em;
    flex: none;
    accent-color: currentColor;
  }
  textarea {
    font:
      0.87em ui-monospace,
      monospace;
    color: inherit;
    background: none;
    border: 1px solid;
    inline-size: 100%;
    box-sizing: border-box;
  }
  @media print {
    .subscribe,
    /* The sentences that rest on a row are on the same paper. */
    .facts > :last-child {
      display: none;
    }
  }
`;
