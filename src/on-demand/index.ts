/**
 * What only some pages and some hands need, loaded when one comes near: the reader's controls, more than two models,
 * what a row means, the verdict lock, the sign-up form. The one-file bundles load it as `on-demand.js` beside them.
 */
export { Hands } from './hands.js';
export { VERSION } from '../version.js';
