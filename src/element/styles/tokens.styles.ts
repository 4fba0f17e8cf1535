import { css } from 'lit';

/**
 * Every custom property, once. Neutrals are the inherited text colour, thinned; the models' colours follow its
 * lightness: the first set is for dark text, the second for light.
 */
export const tokens = css`
  .root {
    --_soft: var(--model-compare-soft, color-mix(in oklab, currentColor 72%, transparent));
    --_line: var(--model-compare-line, color-mix(in oklab, currentColor 16%, transparent));
    --_gap: var(--model-compare-gap, 1.75em);
    --_measure: var(--model-compare-measure, 62ch);
    --_min-height: var(--model-compare-min-height, 28em);
    --_1: #2457c5;
    --_2: #a8440c;
    --_3: #1d7a46;
    --_4: #8437b5;
    --_5: #8a6100;
    --_6: #b3266b;
  }
  :host(:state(dark)) .root {
    --_1: #8fb2ff;
    --_2: #f2a36b;
    --_3: #6fd39a;
    --_4: #d3a3f5;
    --_5: #e3bb4f;
    --_6: #ff9cc4;
  }
  .m0 {
    --_m: var(--model-compare-color-1, var(--_1));
  }
  .m1 {
    --_m: var(--model-compare-color-2, var(--_2));
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
