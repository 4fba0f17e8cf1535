import { ModelCompareElement } from './element/model-compare-element.js';

/** The catalogue lies beside the script. A plain string, since bundlers take `new URL(…, import.meta.url)` for an asset. */
export function useCatalogueBeside(script: string): void {
  ModelCompareElement.defaultSource = `${script.replace(/[?#].*$/, '').replace(/[^/]*$/, '')}catalogue/index.json`;
}
