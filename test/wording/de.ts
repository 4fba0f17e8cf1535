import type { Wording } from './wording.js';

const wording: Wording = {
  clear: /klar|deutlich|eindeutig/i,
  equal: /gleichauf|gleich (gut|stark)|gleichwertig|ebenbürtig/i,
  never: [/ [:;?!]/, /["'”]/, /\d%/, /ß[A-ZÄÖÜ]/],
  leavesOut: [],
};

export default wording;
