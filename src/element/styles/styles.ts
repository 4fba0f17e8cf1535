import { bars } from './bars.styles.js';
import { host } from './host.styles.js';
import { sections } from './sections.styles.js';
import { table } from './table.styles.js';
import { tokens } from './tokens.styles.js';

export const styles = [tokens, host, bars, table, sections];
