/** The name makes the build take the white space out. */
const css = String.raw;

/** Colours of the third model and on, for dark text and for light; those of the first two are the element's own. */
export const colorRules = css`
  .root {
    --_3: #1d7a46;
    --_4: #8437b5;
    --_5: #8a6100;
    --_6: #b3266b;
  }
  :host(:state(dark)) .root {
    --_3: #6fd39a;
    --_4: #d3a3f5;
    --_5: #e3bb4f;
    --_6: #ff9cc4;
  }
  .m2 {
    --_m: var(--model-compare-color-3, var(--_3));
  }
  .m3 {
    --_m: var(--model-compare-color-4, var(--_4));
  }
  .m4 {
    --_m: var(--model-compare-color-5, var(--_5));
  }
  .m5 {
    --_m: var(--model-compare-color-6, var(--_6));
  }
`;
