import { formatPath, formatValue } from '../../core/dataset/dataset-error.js';
import { defineDataset, type FormatAlgebra, type Kind } from '../../core/dataset/definition.js';
import { nearestId } from '../../core/dataset/nearest-id.js';
import type { Finding } from './finding.js';

type Found = (path: readonly PropertyKey[], known: readonly string[], value: unknown) => void;

/** Walks a value by the format and reports the fields that no reader looks at; wrong kinds are the reader's business. */
type Walker = (value: unknown, path: readonly PropertyKey[], found: Found) => void;

const leaf: Walker = () => undefined;

const walkers: FormatAlgebra<Walker> = {
  ...{ text: leaf, id: leaf, date: leaf, url: leaf, flag: leaf },
  ...{ number: leaf, amount: leaf, positive: leaf, count: leaf },
  oneOf: () => leaf,
  pair: () => leaf,
  list: (item) => (value, path, found) => {
    if (Array.isArray(value)) value.forEach((entry, index) => item(entry, [...path, index], found));
  },
  map: (item) => (value, path, found) => {
    for (const [key, entry] of entriesOf(value)) item(entry, [...path, key], found);
  },
  object: (required, optional = {}) => {
    const fields = { ...required, ...optional };
    return (value, path, found) => {
      for (const [key, entry] of entriesOf(value)) {
        if (Object.hasOwn(fields, key)) fields[key]!(entry, [...path, key], found);
        else found([...path, key], Object.keys(fields), entry);
      }
    };
  },
  either: (kinds) => (value, path, found) => {
    kinds[(Array.isArray(value) ? 'array' : typeof value) as Kind]?.(value, path, found);
  },
};

const walkDataset = defineDataset(walkers);

/** Fields of the document that the format does not know: they are left out, and a slip of the pen among them is lost. */
export function unknownFields(input: unknown): Finding[] {
  const findings: Finding[] = [];
  walkDataset(input, [], (path, known, value) => {
    const key = String(path.at(-1));
    // For editors; the published JSON Schema asks for it.
    if (path.length === 1 && key === '$schema') return;
    const near = nearestId(key, known);
    findings.push({
      rule: 'unknown-field',
      severity: 'warning',
      path: formatPath(path),
      message: `nothing reads the field "${key}" (${formatValue(value)})`,
      mend: near === null ? 'leave it out, or move what it says into "note"' : `did you mean "${near}"?`,
    });
  });
  return findings;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
