import type { Wording } from './wording.js';

const wording: Wording = {
  clear: /بوضوح|واضح/u,
  equal: /متساو|تساو|سواء/u,
  // Latin punctuation, digits of the east, isolates left open or shut twice.
  never: [/[,;?"']/, /[٠-٩]/u, /[\u2066-\u2068][^\u2069]*$/u, /(^|\u2069)[^\u2066-\u2068]*\u2069/u],
  leavesOut: ['evidence-weight shared'],
};

export default wording;
