/**
 * Address of the folder that the one-file bundle lies in, with a slash at its end. The package's own modules have none:
 * a page's bundler puts them where it will. In on-demand.js, which lies beside the bundle, what it is built with stands
 * in the place of this.
 */
export const scriptFolder: string | null = null;
