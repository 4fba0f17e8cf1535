import { COMPACT_FORMAT, SCORE_FIGURES } from '../core/dataset/compact.js';
import { datasetJsonSchema, type SchemaNode } from './json-schema.js';

/** The JSON Schema of the compact form: that of the readable one, with its lists as tables of columns. */
export function compactJsonSchema(): SchemaNode {
  const { properties, required, ...readable } = datasetJsonSchema();
  const { benchmarks, models, ...others } = properties!;
  const { scores, ...facts } = models!.items!.properties!;
  const measurement = scores!.additionalProperties as SchemaNode;
  const score = measurement.anyOf!.find((form) => form.type === 'object')!;
  return {
    ...readable,
    title: 'model-compare dataset, compact form',
    required: [...(required as string[]), 'scores'],
    properties: {
      ...others,
      format: { ...others['format'], const: COMPACT_FORMAT, description: `Always "${COMPACT_FORMAT}".` },
      benchmarks: table(benchmarks!.items!, 'The benchmarks by columns.'),
      models: table({ ...models!.items!, properties: facts }, 'The models and their facts by columns, without scores.'),
      scores: scoreTables(score),
    },
  };
}

const NOTHING: SchemaNode = { type: 'null' };
const FIGURES: SchemaNode = {
  type: 'array',
  items: { anyOf: [{ type: 'number' }, NOTHING] },
  minItems: 1,
};

/** Of an empty table no column is left but the one that says how many rows there are. */
function table({ properties }: SchemaNode, description: string): SchemaNode {
  const columns = Object.entries(properties!).map(([name, field]) => [name, column(field)]);
  return {
    type: 'object',
    description,
    required: ['id'],
    properties: { ...(Object.fromEntries(columns) as Record<string, SchemaNode>), id: listOf(properties!['id']!) },
  };
}

/** One entry a row, or one text, number or flag for all. */
function column({ description, ...field }: SchemaNode): SchemaNode {
  return { ...(description === undefined ? {} : { description }), anyOf: [listOf(field), field] };
}

function listOf({ description: _, ...field }: SchemaNode): SchemaNode {
  return { type: 'array', items: { anyOf: [field, NOTHING] } };
}

/** One column of a table for each table, or one text that all rows of all tables have. */
function scoreTables({ properties }: SchemaNode): SchemaNode {
  const perTable = Object.entries(properties!).map(([name, field]): [string, SchemaNode] => {
    const entry = SCORE_FIGURES.includes(name) ? FIGURES : column(field);
    const all = name === 'value' ? [] : [column(field)];
    return [
      name,
      { description: field.description!, anyOf: [{ type: 'array', items: { anyOf: [entry, NOTHING] } }, ...all] },
    ];
  });
  const figures = (description: string): SchemaNode => ({
    description,
    type: 'array',
    items: { anyOf: [FIGURES, NOTHING] },
  });
  return {
    type: 'object',
    description: 'The scores: a table of tables, one for each benchmark and set of like conditions.',
    required: ['b'],
    properties: {
      b: { ...FIGURES, description: 'Positions of the benchmarks, as a column of figures.' },
      m: figures('For each table the positions of its models, as a column of figures.'),
      ...Object.fromEntries(perTable),
      below: figures('For each table how far the intervals reach below the values.'),
      above: figures('For each table how much further than below they reach above.'),
    },
  };
}
