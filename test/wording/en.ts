import type { Wording } from './wording.js';

const wording: Wording = {
  clear: /\bclear(ly)?\b/i,
  equal: /\bequal(s|ly)?\b/i,
  never: [/ [:;?!%]/, /"|'/],
  leavesOut: [],
};

export default wording;
