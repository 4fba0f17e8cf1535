import { css } from 'lit';

/**
 * Every custom property, once. Neutrals are the inherited text colour, thinned; the models' colours follow its
 * lightness: the first set is for dark text, the second for light.
 */
export const tokens = css`
  :host {
    --_1: var(--model-compare-color-1, #2457c5);
    --_2: var(--model-compare-color-2, #a8440c);
    --_3: var(--model-compare-color-3, #1d7a46);
    --_4: var(--model-compare-color-4, #8437b5);
    --_5: var(--model-compare-color-5, #8a6100);
    --_6: var(--model-compare-color-6, #b3266b);
    --_soft: var(--model-compare-soft, color-mix(in oklab, currentColor 72%, transparent));
    --_line: var(--model-compare-line, color-mix(in oklab, currentColor 16%, transparent));
    --_wash: var(--model-compare-wash, color-mix(in oklab, currentColor 6%, transparent));
    --_gap: var(--model-compare-gap, 1.75em);
    --_measure: var(--model-compare-measure, 62ch);
    --_min-height: var(--model-compare-min-height, 28em);
  }
  :host(:state(dark)) {
    --_1: var(--model-compare-color-1, #8fb2ff);
    --_2: var(--model-compare-color-2, #f2a36b);
    --_3: var(--model-compare-color-3, #6fd39a);
    --_4: var(--model-compare-color-4, #d3a3f5);
    --_5: var(--model-compare-color-5, #e3bb4f);
    --_6: var(--model-compare-color-6, #ff9cc4);
  }
`;
