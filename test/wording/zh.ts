import type { Wording } from './wording.js';

const wording: Wording = {
  clear: /明显/,
  equal: /持平/,
  // Half-width marks and blanks beside Chinese; what Japanese and traditional Chinese have instead.
  never: [/\p{sc=Han}[ ,;:?!()"'.]|[ ,;:?!()"'.]\p{sc=Han}/u, /[「」『』｡､]/, /[这]個|與|數據|領域/],
  leavesOut: ['evidence-weight shared', 'group-apart count'],
};

export default wording;
