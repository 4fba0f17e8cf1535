import type { Wording } from './wording.js';

const wording: Wording = {
  clear: /明確/,
  equal: /互角/,
  // Half-width marks and blanks beside Japanese; Chinese marks; plain style among です and ます.
  never: [
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー][ ,;:?!()"'.]|[ ,;:?!()"'.][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u,
    /[“”，；]/,
    /(である|ない|(?<![まで])した|する|だ)。/,
  ],
  leavesOut: ['evidence-weight shared', 'group-apart count'],
};

export default wording;
