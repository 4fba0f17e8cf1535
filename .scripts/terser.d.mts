import type { MinifyOptions } from 'terser';
export const TERSER: MinifyOptions;
