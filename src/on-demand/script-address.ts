/**
 * Address of the one-file bundle that runs. The package's own modules have none: a page's bundler puts them where it
 * will. In on-demand.js, which lies beside the bundle, what it is built with stands in the place of this.
 */
export const scriptAddress: string | null = null;
