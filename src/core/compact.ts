/** The compact form, for what writes it; what only reads it needs no more than `parseDataset`. */
export { COMPACT_FORMAT } from './dataset/compact.js';
export { encodeCompact } from './dataset/encode-compact.js';
export { decodeCompact } from './dataset/parse.js';
