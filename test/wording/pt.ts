import type { Wording } from './wording.js';

const wording: Wording = {
  clear: /\bclar(o|a)s?\b|claramente|clareza/i,
  equal: /\bigua(l|is)\b|\biguala/i,
  never: [/\s[:;?!%]/, /["'«»’—]/],
  leavesOut: [],
};

export default wording;
