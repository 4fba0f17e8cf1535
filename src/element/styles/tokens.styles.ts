import { css } from 'lit';

/**
 * Every custom property, once; the colours of a third model and on come with what draws so many
 * (src/on-demand/color-styles.ts). Neutrals are the inherited text colour, thinned; the models' colours follow its
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
  }
  :host(:state(dark)) .root {
    --_1: #8fb2ff;
    --_2: #f2a36b;
  }
  .m0 {
    --_m: var(--model-compare-color-1, var(--_1));
  }
  .m1 {
    --_m: var(--model-compare-color-2, var(--_2));
  }
`;
