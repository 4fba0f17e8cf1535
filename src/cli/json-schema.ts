import * as z from 'zod';
import { readableDataset } from './zod-schema.js';
import { FIELD_TEXTS } from './json-schema-texts.js';

export interface SchemaNode {
  [key: string]: unknown;
  description?: string;
  properties?: Record<string, SchemaNode>;
  additionalProperties?: SchemaNode | boolean;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
}

/** The JSON Schema of the readable form, from the schema the browser parses with, and the texts an editor shows. */
export function datasetJsonSchema(): SchemaNode {
  const schema = z.toJSONSchema(readableDataset, { io: 'input' }) as SchemaNode;
  const unused = new Set(Object.keys(FIELD_TEXTS));
  describeFields(schema, '', unused);
  if (unused.size > 0) throw new Error(`json-schema-texts.ts describes no such field: ${[...unused].join(', ')}`);
  const { $schema, ...rest } = schema;
  return {
    $schema,
    title: 'model-compare dataset, readable form',
    ...rest,
    properties: {
      $schema: { type: 'string', description: 'Where this schema lies, for editors.' },
      ...schema.properties,
    },
  };
}

/** Puts the texts in their places; `[]` stands for a list's entry, `*` for an entry of a record. */
function describeFields(node: SchemaNode, path: string, unused: Set<string>): void {
  const description = FIELD_TEXTS[path];
  if (description !== undefined) {
    node.description = description;
    unused.delete(path);
  }
  describeInside(node, path, unused);
}

function describeInside(node: SchemaNode, path: string, unused: Set<string>): void {
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    describeFields(child, path === '' ? name : `${path}.${name}`, unused);
  }
  if (node.items) describeFields(node.items, `${path}[]`, unused);
  if (typeof node.additionalProperties === 'object') describeFields(node.additionalProperties, `${path}.*`, unused);
  // The forms of one field share its place: a score in a list has the fields of a score alone.
  for (const form of node.anyOf ?? []) describeInside(form.items ?? form, path, unused);
}
