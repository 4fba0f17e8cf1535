import { FORMAT } from '../../core/dataset/definition.js';
import { nearestId } from '../../core/dataset/nearest-id.js';
import type { ReadableDataset } from '../../core/dataset/readable.js';
import type { CliCommand } from '../cli-command.js';
import { CliError } from '../cli-error.js';
import { datasetOf, readDatasetDocument } from '../dataset-file.js';
import { formatJson } from '../format-json.js';
import { readCatalogue } from '../import/catalogue-file.js';
import type { ImportFormat, ReadOptions } from '../import/format.js';
import { FORMATS } from '../import/formats.js';
import { configureImport, parseOptions } from '../import/import-options.js';
import { importReadings, type Imported } from '../import/import-readings.js';
import { reportText, summaryText } from '../import/import-report.js';
import { inputFiles } from '../import/input-files.js';
import type { Reading } from '../import/record.js';
import type { CliIo } from '../io.js';
import { progressOf } from '../progress.js';
import { readableOf } from '../readable-dataset.js';
import { readTextFile, writeTextFile } from '../text-file.js';

/** Files of another format → a dataset, or more in one that is there. */
export const importCommand: CliCommand = {
  usage: 'import <format> <files...>',
  summary: 'make a dataset of results in another format, or add them to one',
  examples: [
    ['import csv tests.csv --category "Routing=Support tickets" --out ours.json', 'a table of one’s own'],
    [
      'import lm-eval results/ --set by=vendor --with gpt-4.1,o3 --out ours.json',
      'runs beside models of the catalogue',
    ],
    ['import openrouter models.json --into ours.json --out ours.json', 'prices for the models of a dataset'],
    ['import every-eval-ever records/ --json', 'what was taken and what was not, for a script'],
  ],
  configure: configureImport,
  run: ([formatName = '', ...args], options, io) => {
    const format = formatOf(formatName);
    const { read, import: rules } = parseOptions(options);
    if (format.name !== 'csv' && read.columns.size > 0) throw new CliError('--column: only CSV has columns');
    const base = options['into'] === undefined ? undefined : readBase(options['into'] as string);
    const { catalogue: path } = options;
    const catalogue =
      path === false ? undefined : readCatalogue(path === true ? undefined : (path as string | undefined));
    const { paths, passedOver } = inputFiles(args, format);
    const readings = readFiles(paths, format, read, io);
    const imported = importReadings(readings, format, base, catalogue, rules);
    if (imported.added.scores + imported.added.facts + imported.added.repeated + imported.added.models.length === 0)
      throw nothingImported(args, imported);
    return result(imported, passedOver, options, rules.replaces, io);
  },
};

function formatOf(name: string): ImportFormat {
  const format = FORMATS.find((one) => one.name === name);
  if (format) return format;
  const names = FORMATS.map((one) => one.name);
  const near = nearestId(name, names);
  throw new CliError(`${name}: no such format; ${near ? `did you mean ${near}?` : `there are ${names.join(', ')}`}`);
}

/** A dataset as it stands in its file, with the fields that this version does not know; a compact one made readable. */
function readBase(path: string): ReadableDataset {
  const document = readDatasetDocument(path);
  const dataset = datasetOf(document, path);
  const input = document.input as ReadableDataset;
  return input.format === FORMAT ? input : readableOf(dataset);
}

/** Every file, or the problems of all that are not what they should be. */
function readFiles(paths: readonly string[], format: ImportFormat, options: ReadOptions, io: CliIo): Reading[] {
  const readings: Reading[] = [];
  const failed: string[] = [];
  const progress = progressOf(io, 'Reading file', paths.length);
  for (const path of paths) {
    progress.step();
    try {
      format.checkName?.(path);
      readings.push(format.read({ name: path, text: readTextFile(path) }, options));
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      failed.push(error.message);
    }
  }
  progress.end();
  if (failed.length > 0) throw new CliError(failed.join('\n'));
  return readings;
}

function nothingImported(args: readonly string[], imported: Imported): CliError {
  const { leftOut, conflicts, remarks } = imported;
  const text = [`${args.join(', ')}: nothing could be imported`, reportText(imported, false)].join('\n');
  return new CliError(text, { notImported: leftOut, conflicts, notes: remarks });
}

function result(
  imported: Imported,
  passedOver: readonly string[],
  options: Readonly<Record<string, unknown>>,
  replaces: boolean,
  io: CliIo,
) {
  const { dataset, added, leftOut, conflicts, remarks } = imported;
  const out = options['out'] as string | undefined;
  const text = formatJson(dataset);
  if (out !== undefined) writeTextFile(out, `${text}\n`);
  const passed = passedOver.length > 0 ? [`${passedOver.length} files of another kind are passed over`] : [];
  const report = reportText({ ...imported, remarks: [...remarks, ...passed] }, replaces);
  if (options['json'] !== true && report !== '') io.err(`${report}\n`);
  return {
    text: out === undefined ? text : summaryText(imported, out),
    json: {
      ...(out === undefined ? { dataset } : { file: out }),
      imported: { scores: added.scores, facts: added.facts, repeated: added.repeated },
      added: { models: added.models, benchmarks: added.benchmarks },
      notImported: leftOut,
      conflicts,
      passedOver,
      notes: remarks,
    },
  };
}
