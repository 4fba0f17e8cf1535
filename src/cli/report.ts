import type { Dataset } from '../core/dataset/dataset.js';
import type { BuiltDataset } from './build-dataset.js';
import { categoriesOf, coverageLines, coverageOf } from './coverage.js';
import type { PlacedScore } from './collect-scores.js';
import { markdownTable } from './markdown-table.js';
import type { Registry } from './registry.js';

/** data/dist/report.md: what the dataset covers and what its making decided, for the people who edit the registry. */
export function reportText(dataset: Dataset, { collected, merged }: BuiltDataset, registry: Registry): string {
  const sections = [
    '# Report of the dataset',
    `Written by the build from data/registry and data/sources; newest fact ${dataset.updated ?? 'unknown'}.`,
    table(['figure', ''], coverageLines(coverageOf(dataset))),
    '## Benchmarks a model has, by category',
    coverageTable(dataset),
    '## Conflicts',
    `One measurement a slot (model, benchmark, variant, effort, and the vendor or one independent source). Rules in order: the source that data/registry/sources.json lists first, the newer date, the first row. ${merged.repeated} rows repeated a kept figure.`,
    table(
      ['kept', 'dropped', 'rule'],
      merged.conflicts.map(({ kept, dropped, rule }) => [place(kept), place(dropped), rule]),
    ),
    '## Left out by a ruling',
    table(
      ['source', 'model', 'benchmark', 'value', 'reason'],
      collected.leftOut.map(({ adapter, row, reason }) => [
        adapter,
        row.model,
        row.benchmark,
        `${row.score.value}`,
        reason,
      ]),
    ),
    '## Weight 0',
    table(
      ['benchmark', 'reason'],
      registry.benchmarks
        .filter(({ weight }) => weight === 0)
        .map(({ name, weightReason }) => [name, weightReason ?? '']),
    ),
    '## Upstream models that no alias knows',
    unknownTable(collected.unknownModels),
    '## Upstream benchmarks of known models that the registry does not hold',
    unknownTable(collected.unknownBenchmarks),
  ];
  return `${sections.join('\n\n')}\n`;
}

function coverageTable(dataset: Dataset): string {
  const rows = dataset.models.map((model) => {
    const counts = categoriesOf(model, dataset);
    const total = Object.keys(model.scores).length;
    return [model.id, ...dataset.categories.map(({ id }) => `${counts.get(id) ?? '–'}`), `${total}`];
  });
  return table(['model', ...dataset.categories.map(({ name }) => name), 'all'], rows);
}

function place({ model, benchmark, score }: PlacedScore): string {
  const conditions = [score.by, score.variant, score.effort].filter((text) => text !== undefined);
  return `${model}, ${benchmark} (${conditions.join(', ')}): ${score.value} from ${score.source}`;
}

function unknownTable(unknown: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  const rows = [...unknown].flatMap(([adapter, names]) =>
    [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => [adapter, name, `${count}`]),
  );
  return table(['source', 'name', 'rows'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return 'None.';
  return markdownTable(head, rows);
}
