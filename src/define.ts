import { ModelCompareElement } from './element/model-compare-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'model-compare': ModelCompareElement;
  }
}

const registered = customElements.get('model-compare') as { readonly version?: string } | undefined;

// A second copy on a page leaves the first in place.
if (!registered) customElements.define('model-compare', ModelCompareElement);
else if (registered.version !== ModelCompareElement.version) {
  console.warn(`<model-compare> ${registered.version} is in use; ${ModelCompareElement.version} was loaded as well`);
}
