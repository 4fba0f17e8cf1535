/** The one-file bundle for `<script type="module">`: element, English, and the default catalogue beside the script. */
import { useCatalogueBeside } from './default-source.js';
import './define.js';

useCatalogueBeside(import.meta.url);

export { ModelCompareElement } from './index.js';
