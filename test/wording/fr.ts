import type { Wording } from './wording.js';

const wording: Wording = {
  clear: /\bnet(te|tement)?\b|\bclair/i,
  equal: /à égalité|égaux|équivalen/i,
  // High punctuation has its narrow no-break space, and apostrophes and quotation marks are the language's own.
  never: [/[^\u202f][:;?!»]/, /«[^\u202f]/, / [%:;?!»]/, /["'“”]/],
  leavesOut: [],
};

export default wording;
