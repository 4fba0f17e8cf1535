/** The class of `<model-compare>`, its events and types. Importing registers nothing: `./define` does. */
export { ModelCompareElement } from './element/model-compare-element.js';
export { ModelCompareErrorEvent, ModelCompareLoadEvent, type ModelCompareEventMap } from './element/events.js';
export { ModelsChangeEvent, VerdictChangeEvent, WeightsChangeEvent } from './on-demand/events.js';
export type { DataSource } from './loader/data-source.js';
export type { LoadErrorCode } from './loader/load-error.js';
export type * from './core/index.js';
