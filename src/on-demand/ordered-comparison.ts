import { groupModels } from '../core/extras.js';
import { compareModels, type CompareOptions, type Comparison, type Dataset } from '../core/index.js';

/** Compares more than two models in the order that their results give, the pair that the verdict is about first. */
export class OrderedComparison {
  #dataset: Dataset | null = null;
  #ids = '';
  /** In the order asked for, which decides exact ties. */
  #asked: Comparison['models'] | null = null;
  #order: readonly string[] = [];

  /**
   * Begins with the order of the last time: while that stands, as at most steps of a slider, each pair is compared once.
   * @throws {ComparisonError} as `compareModels`
   */
  compare(dataset: Dataset, ids: readonly string[], options: CompareOptions): Comparison {
    if (ids.length < 3) return compareModels(dataset, ids, options);
    if (dataset !== this.#dataset || ids.join() !== this.#ids) this.#asked = null;
    const comparison = compareModels(dataset, this.#asked ? this.#order : ids, options);
    this.#dataset = dataset;
    this.#ids = ids.join();
    this.#asked ??= comparison.models;
    const { pair, order } = groupModels({ ...comparison, models: this.#asked });
    this.#order = [...new Set([...pair, ...order])];
    const isInOrder = comparison.models.every(({ id }, position) => id === this.#order[position]);
    return isInOrder ? comparison : compareModels(dataset, this.#order, options);
  }
}
