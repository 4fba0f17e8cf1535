import { placeOf } from '../json-file.js';
import { jsonMarks } from '../json-marks.js';
import type { Finding } from './finding.js';

/** Keys that stand twice in one object of a JSON text: JSON readers keep the last and say nothing. */
export function duplicateKeys(text: string): Finding[] {
  const findings: Finding[] = [];
  const open: Set<string>[] = [];
  for (const { sign, key } of jsonMarks(text)) {
    if (sign === '{' || sign === '[') open.push(new Set());
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ':') {
      const written = text.slice(...key);
      // The same key may be written with escapes and without.
      const name = JSON.parse(written) as string;
      const keys = open.at(-1)!;
      if (keys.has(name)) findings.push(finding(written, placeOf(text, key[0])));
      keys.add(name);
    }
  }
  return findings;
}

function finding(key: string, path: string): Finding {
  return {
    rule: 'duplicate-key',
    severity: 'error',
    path,
    message: `the key ${key} stands twice in one object; only the last is read`,
    mend: 'keep one; several measurements of one benchmark go into a list [ ]',
  };
}
