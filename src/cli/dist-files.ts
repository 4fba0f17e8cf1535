import { encodeCompact } from '../core/compact.js';
import { parseDataset } from '../core/dataset/parse.js';
import { buildDataset, type Upstream } from './build-dataset.js';
import { withFile } from './cli-error.js';
import { compactJsonSchema } from './compact-json-schema.js';
import { formatJson } from './format-json.js';
import { datasetJsonSchema } from './json-schema.js';
import { packCatalogue } from './pack-catalogue.js';
import type { Registry } from './registry.js';
import { reportText } from './report.js';

/** Every file of data/dist by its path: the dataset in both forms, their schemas, the catalogue and the report. @throws {CliError} */
export function distFiles(registry: Registry, upstream: Upstream): Map<string, string> {
  const built = buildDataset(registry, upstream);
  const dataset = withFile('dataset.json', () => parseDataset(built.dataset));
  return new Map([
    ['dataset.json', `${formatJson({ $schema: './dataset.schema.json', ...built.dataset })}\n`],
    ['dataset.schema.json', `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`],
    ['dataset.compact.schema.json', `${JSON.stringify(compactJsonSchema(), null, 2)}\n`],
    ['report.md', reportText(dataset, built, registry)],
    ['dataset.compact.json', `${JSON.stringify(encodeCompact(dataset))}\n`],
    ...[...packCatalogue(dataset)].map(([name, text]): [string, string] => [`catalogue/${name}`, text]),
  ]);
}
