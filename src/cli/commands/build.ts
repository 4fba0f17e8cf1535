import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../core/dataset/dataset.js';
import { parseDataset } from '../../core/dataset/parse.js';
import { CliError, EXIT } from '../cli-error.js';
import type { CliCommand } from '../cli-command.js';
import { coverageLines, coverageOf } from '../coverage.js';
import { differences, readRegistry, readTree, readUpstream, writeFiles, writeTree } from '../data-files.js';
import { readJsonFile } from '../json-file.js';
import { distFiles } from '../dist-files.js';
import { formatJson } from '../format-json.js';
import { checkShippedIds, NO_IDS, parseShippedIds, withShippedIds, type ShippedIds } from '../shipped-ids.js';

const IDS = 'registry/ids.json';

/** registry + sources → dist, without network or clock: same input, same bytes. */
export const buildCommand: CliCommand = {
  usage: 'build [folder]',
  summary: 'build dist/ of a data folder from its registry/ and sources/, and print what it covers',
  found: 'dist/ or registry/ids.json is out of date (--check)',
  examples: [
    ['build data', 'write data/dist from data/registry and data/sources'],
    ['build data --check', 'write nothing; fail if data/dist is not what the sources give, or if an id is gone'],
  ],
  configure: (command) => command.option('--check', 'write nothing, exit with 1 if dist/ is out of date'),
  run: ([folder = 'data'], { check }) => {
    if (!existsSync(join(folder, 'registry'))) throw new CliError(`${folder}: no folder registry/ in it`);
    const dist = join(folder, 'dist');
    const registry = readRegistry(folder);
    const files = distFiles(registry, readUpstream(folder, registry));
    const dataset = parseDataset(JSON.parse(files.get('dataset.json')!));
    const ids = idFiles(folder, dataset);
    const coverage = coverageOf(dataset);
    const figures = coverageLines(coverage).map(([what, figure]) => `  ${what}: ${figure}`);
    if (!check) {
      writeTree(dist, files);
      writeFiles(folder, ids.wanted);
      const text = [`${dist}: ${files.size} files written.`, ...figures].join('\n');
      return { text, json: { folder: dist, files: [...files.keys()], coverage } };
    }
    const found = [
      ...differences(existsSync(dist) ? readTree(dist) : new Map(), files).map((line) => `dist/${line}`),
      ...differences(ids.there, ids.wanted),
    ];
    const text = found.length
      ? found.map((line) => `${folder}/${line}`).join('\n')
      : [`${dist} is what the registry and the sources give (${files.size} files).`, ...figures].join('\n');
    return {
      text,
      json: { folder: dist, differences: found, coverage },
      exitCode: found.length ? EXIT.found : EXIT.ok,
    };
  },
};

/** registry/ids.json as it is and as it should be. @throws {CliError} where an id is gone. */
function idFiles(folder: string, dataset: Dataset) {
  const path = join(folder, IDS);
  const shipped = existsSync(path) ? parseShippedIds(readJsonFile(path), path) : NO_IDS;
  checkShippedIds(shipped, dataset);
  const text = (ids: ShippedIds): string => `${formatJson(ids)}\n`;
  return {
    there: new Map(existsSync(path) ? [[IDS, text(shipped)]] : []),
    wanted: new Map([[IDS, text(withShippedIds(shipped, dataset))]]),
  };
}
