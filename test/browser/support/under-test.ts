/** What the tests are about: the sources. A run with `--built` is served `built-under-test.ts` in the place of this file. */
import '../../../src/define.js';

/** The element is that of the bundle: minified, with a trimmed lit, its parts loaded from beside it. */
export const isBuilt: boolean = false;
