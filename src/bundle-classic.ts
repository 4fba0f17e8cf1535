/** The same for a classic `<script>`, which knows its own address only while it runs. */
import { useCatalogueBeside } from './default-source.js';
import './define.js';

const script = document.currentScript as HTMLScriptElement | null;
if (script?.src) useCatalogueBeside(script.src);
