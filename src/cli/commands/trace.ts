import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDataset } from '../build-dataset.js';
import { CliError, EXIT } from '../cli-error.js';
import type { CliCommand } from '../cli-command.js';
import { readRegistry, readUpstream } from '../data-files.js';
import { readDatasetFile } from '../dataset-file.js';
import { draw } from '../draw.js';
import { figuresOf, trailsOf, trailText } from '../trail.js';

/** Figures drawn from a built dataset, each with its way back to the pinned file. */
export const traceCommand: CliCommand = {
  usage: 'trace <dataset>',
  summary: 'draw figures from a built dataset and show the row of the pinned source that each comes from',
  found: 'a figure is not what the sources give',
  examples: [
    ['trace data/dist/dataset.json', 'twenty figures, the same ones every time'],
    ['trace data/dist/dataset.json --count 5 --seed 7', 'five others'],
  ],
  configure: (command) =>
    command
      .option('--count <number>', 'how many figures', '20')
      .option('--seed <number>', 'another draw for another number', '1')
      .option('--data <folder>', 'the folder with registry/ and sources/, if not the one above the dataset’s'),
  run: ([path = ''], options) => {
    const folder = (options['data'] as string | undefined) ?? dirname(dirname(path));
    if (!existsSync(join(folder, 'registry'))) {
      throw new CliError(`${folder}: no folder registry/ in it; name the folder of the data with --data`);
    }
    const dataset = readDatasetFile(path);
    const registry = readRegistry(folder);
    const { merged } = buildDataset(registry, readUpstream(folder, registry));
    const drawn = draw(figuresOf(dataset), wholeNumber(options, 'count'), wholeNumber(options, 'seed'));
    const trails = trailsOf(drawn, merged.entries);
    return {
      text: trails.map((trail, index) => `${index + 1}. ${trailText(trail, dataset)}`).join('\n\n'),
      json: trails,
      exitCode: trails.some(({ from }) => from === null) ? EXIT.found : EXIT.ok,
    };
  },
};

function wholeNumber(options: Readonly<Record<string, unknown>>, name: string): number {
  const value = Number(options[name]);
  if (Number.isInteger(value) && value >= 0 && value < 2 ** 32) return value;
  throw new CliError(`--${name} ${String(options[name])}: expected a whole number from 0 to 4294967295`);
}
