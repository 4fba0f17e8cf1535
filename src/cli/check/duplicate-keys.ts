import { parseDocument } from 'yaml';
import type { Finding } from './finding.js';

/**
 * Keys that stand twice in one object of a JSON text: JSON readers keep the last and say nothing. YAML, of which JSON
 * is a part, forbids them, so its reader knows the places.
 */
export function duplicateKeys(text: string): Finding[] {
  const { errors } = parseDocument(text, { schema: 'json', prettyErrors: true, strict: false });
  return errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos, linePos }) => ({
      rule: 'duplicate-key',
      severity: 'error',
      path: `line ${linePos![0].line}, column ${linePos![0].col}`,
      message: `the key ${keyAt(text, pos[0])} stands twice in one object; only the last is read`,
      mend: 'keep one; several measurements of one benchmark go into a list [ ]',
    }));
}

function keyAt(text: string, position: number): string {
  return /^"(?:[^"\\]|\\.)*"/.exec(text.slice(position, position + 200))?.[0] ?? '';
}
