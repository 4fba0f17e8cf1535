import { nearestId } from '../../core/dataset/nearest-id.js';
import { CliError } from '../cli-error.js';
import type { Catalogue } from './catalogue-file.js';
import { openModel, type Draft, type DraftModel } from './draft.js';

/**
 * Copies models of the catalogue with their facts and scores, and the benchmarks, categories and sources that these
 * need. Models that the draft has already stay as they are.
 *
 * @returns the ids of those that were there already.
 * @throws {CliError} for a model that the catalogue does not have.
 */
export function addWith(draft: Draft, catalogue: Catalogue | undefined, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  if (!catalogue) throw new CliError('--with: there is no catalogue; name one: --catalogue <file>');
  const there: string[] = [];
  for (const asked of ids) {
    const { models } = catalogue.dataset;
    const summary = models.find(({ id, aliases }) => id === asked || aliases?.includes(asked));
    if (!summary) {
      const near = nearestId(
        asked,
        models.flatMap(({ id, aliases }) => [id, ...(aliases ?? [])]),
      );
      throw new CliError(
        `--with: the catalogue has no model ${JSON.stringify(asked)}${near ? `; did you mean ${near}?` : ''}`,
      );
    }
    if (draft.models.has(summary.id)) there.push(summary.id);
    else addModel(draft, catalogue, openModel(catalogue.model(summary.id)));
  }
  return there;
}

function addModel(draft: Draft, { dataset }: Catalogue, model: DraftModel): void {
  for (const [id, scores] of model.scores) {
    addBenchmark(draft, dataset, id);
    for (const score of scores) if (typeof score !== 'number') addSource(draft, dataset, score.source);
  }
  addSource(draft, dataset, model.fields.published?.source);
  draft.models.set(model.fields.id, model);
}

function addBenchmark({ benchmarks, categories }: Draft, dataset: Catalogue['dataset'], id: string): void {
  const benchmark = dataset.benchmarks.find((one) => one.id === id);
  if (!benchmark || benchmarks.has(id)) return;
  benchmarks.set(id, benchmark);
  const category = dataset.categories.find((one) => one.id === benchmark.category);
  if (category && !categories.has(category.id)) categories.set(category.id, category);
}

/** A source whose id the draft uses for another one would be taken for it. */
function addSource({ sources }: Draft, dataset: Catalogue['dataset'], id: string | undefined): void {
  const source = id === undefined ? undefined : dataset.sources?.[id];
  if (id === undefined || source === undefined) return;
  const own = sources.get(id);
  if (own && own.name !== source.name)
    throw new CliError(
      `--with: the source id ${id} is ${JSON.stringify(own.name)} in the dataset and ${JSON.stringify(source.name)} in the catalogue; rename it in the dataset`,
    );
  sources.set(id, own ?? source);
}
