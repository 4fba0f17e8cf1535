/** The gallery: the element from its sources, on the catalogue in data/dist. */
import { ModelCompareElement } from '../src/index.js';
import './never-answers.js';

// Before the definition, which upgrades what is in the page.
ModelCompareElement.defaultSource = new URL('../data/dist/catalogue/index.json', document.baseURI).href;

await import('../src/define.js');
