import { ModelCompareElement } from './element/model-compare-element.js';
import { useModulesBeside } from './element/modules-beside.js';

/** Catalogue and modules lie beside the script. A plain string, since bundlers take `new URL(…, import.meta.url)` for an asset. */
export function useFilesBeside(script: string): void {
  const folder = script.replace(/[?#].*$/, '').replace(/[^/]*$/, '');
  useModulesBeside(folder);
  ModelCompareElement.defaultSource = `${folder}catalogue/index.json`;
}
