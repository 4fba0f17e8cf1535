/** The bundle, for all that is tested of the sources: served in the place of `under-test.ts`. */
const bundle = '/dist/model-compare.js';
await import(bundle);

export const isBuilt = true;
