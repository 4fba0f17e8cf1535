/** The one-file bundle for `<script type="module">`: element, English, and the default catalogue beside the script. */
import { useFilesBeside } from './files-beside.js';
import './define.js';

useFilesBeside(import.meta.url);

export { ModelCompareElement } from './index.js';
