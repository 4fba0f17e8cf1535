import type { Command } from 'commander';
import { nearestId } from '../../core/dataset/nearest-id.js';
import { readers } from '../../core/dataset/read.js';
import { CliError } from '../cli-error.js';
import { readJsonFile } from '../json-file.js';
import { ROLE_NAMES } from './csv-roles.js';
import type { NameMaps } from './directory.js';
import { readShape, shapeOf } from './document.js';
import type { ReadOptions } from './format.js';
import { FORMATS } from './formats.js';
import type { ImportOptions } from './import-readings.js';
import { checkSet, SET_FIELDS } from './set-fields.js';

/** The options of a command line, taken apart and checked. */
export interface ParsedOptions {
  readonly read: ReadOptions;
  readonly import: ImportOptions;
}

const MAPS = ['models', 'benchmarks', 'categories', 'variants', 'metrics', 'titles'] as const;

type Pairs = Map<string, string>;

const LEFT_OUT =
  'What is not imported is listed on standard error with the reason, with --json in the result. If nothing could be\n' +
  'imported, nothing is written and the exit code is 2.';

function formatLines(): string {
  const width = Math.max(...FORMATS.map(({ name }) => name.length));
  return FORMATS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n');
}

export function configureImport(command: Command): Command {
  const pair = (name: string, text: string): void => {
    command.option(`--${name}`, text, (value: string, list: readonly string[] = []) => [...list, value]);
  };
  command
    .option('--into <dataset>', 'add to this dataset instead of beginning one')
    .option('--out <file>', 'write the dataset there instead of printing it');
  pair('model <name=id>', 'whose an upstream name is; "name=" leaves it out (repeatable, like the next four)');
  pair('benchmark <name=id>', 'the same for a benchmark');
  pair('category <benchmark=category>', 'where a new benchmark belongs');
  pair('variant <name=name>', 'another word for test conditions; "name=" for none');
  pair('metric <benchmark=metric>', 'which of several metrics to take; "*=metric" for all benchmarks');
  pair('title <id=name>', 'what a model or benchmark is called (repeatable)');
  command.option('--map <file>', `the same as JSON: { ${MAPS.map((name) => `"${name}": { … }`).join(', ')} }`);
  pair('set <field=value>', `what the file does not say (repeatable): ${SET_FIELDS.join(', ')}`);
  pair('column <role=heading>', `csv: what a column holds (repeatable): ${ROLE_NAMES.join(', ')}`);
  return command
    .option('--only <models>', 'take only these upstream models, separated by commas')
    .option('--with <ids>', 'copy these models of the catalogue with facts and scores, separated by commas')
    .option('--catalogue <file>', 'catalogue or dataset that names are known from (default: the one that comes along)')
    .option('--no-catalogue', 'know no names but those of --into')
    .option('--name <name>', 'name of the dataset')
    .option('--replace', 'where a fact differs take the file’s')
    .addHelpText('after', () => `\nFormats:\n${formatLines()}\n\n${LEFT_OUT}`);
}

/** @throws {CliError} with what is wrong with the options. */
export function parseOptions(options: Readonly<Record<string, unknown>>): ParsedOptions {
  const file = options['map'] === undefined ? {} : readMaps(options['map'] as string);
  const map = (option: string, table: (typeof MAPS)[number]): Pairs =>
    new Map([...Object.entries(file[table] ?? {}), ...pairs(option, options[option] as readonly string[] | undefined)]);
  const maps: NameMaps = {
    models: map('model', 'models'),
    benchmarks: map('benchmark', 'benchmarks'),
    categories: map('category', 'categories'),
    variants: map('variant', 'variants'),
  };
  checkIds('--model', maps.models);
  checkIds('--benchmark', maps.benchmarks);
  const set = pairs('set', options['set'] as readonly string[] | undefined);
  checkSet(set);
  const columns = pairs('column', options['column'] as readonly string[] | undefined);
  for (const role of columns.keys()) {
    if ((ROLE_NAMES as readonly string[]).includes(role)) continue;
    const near = nearestId(role, ROLE_NAMES);
    throw new CliError(
      `--column ${role}: there is no such role; ${near ? `did you mean ${near}?` : `there are ${ROLE_NAMES.join(', ')}`}`,
    );
  }
  return {
    read: { metrics: map('metric', 'metrics'), columns, set },
    import: {
      maps,
      set,
      with: names(options['with'] as string | undefined),
      only: names(options['only'] as string | undefined),
      replaces: options['replace'] === true,
      titles: map('title', 'titles'),
      name: options['name'] as string | undefined,
    },
  };
}

/** `name=value`; a name may hold `=`, a value does not. */
function pairs(option: string, list: readonly string[] = []): Pairs {
  return new Map(
    list.map((text): [string, string] => {
      // What is stated may hold the sign, what it is stated of does not; for names it is the other way round.
      const at = ['set', 'column', 'title'].includes(option) ? text.indexOf('=') : text.lastIndexOf('=');
      if (at <= 0) throw new CliError(`--${option} ${JSON.stringify(text)}: expected two parts with = between them`);
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    }),
  );
}

function checkIds(option: string, map: ReadonlyMap<string, string>): void {
  for (const [name, id] of map) {
    if (/[\s,{}]/.test(id))
      throw new CliError(`${option} ${JSON.stringify(`${name}=${id}`)}: an id has no white space, comma or brace`);
  }
}

function names(value = ''): string[] {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

type Tables = Partial<Record<(typeof MAPS)[number], Record<string, string>>>;

function readMaps(path: string): Tables {
  const table = readers.map((value, reading) => (value === '' ? '' : readers.text(value, reading)));
  const input = readJsonFile(path);
  const maps = readShape<Tables>(shapeOf({}, Object.fromEntries(MAPS.map((name) => [name, table]))), input, path);
  const unknown = Object.keys(input as object).find((key) => !(MAPS as readonly string[]).includes(key));
  if (unknown !== undefined)
    throw new CliError(`${path}: ${unknown}: there is no such table; there are ${MAPS.join(', ')}`);
  return maps;
}
