import type { Wording } from './wording.js';

const wording: Wording = {
  clear: /\bclar(o|a)s?\b|claridad|claramente/i,
  equal: /\bigual(es|an|ad[oa]s)?\b/i,
  // A question opens as it closes; "95 %" has a space that does not break.
  never: [/ [:;?!%]/, /\d%/, /["'“”’—]/, /^[^¿]*\?/, /\b[ou] \{?@/],
  leavesOut: [],
};

export default wording;
