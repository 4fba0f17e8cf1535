/** The same for a classic `<script>`, which knows its own address only while it runs. */
import { useFilesBeside } from './files-beside.js';
import './define.js';

const script = document.currentScript as HTMLScriptElement | null;
if (script?.src) useFilesBeside(script.src);
