import { THRESHOLDS } from '../../core/comparison/thresholds.js';
import type { Benchmark, Category } from '../../core/dataset/dataset.js';
import type { CheckContext } from './check-context.js';
import type { CheckRule, Place } from './finding.js';
import { LIMITS } from './limits.js';

/** Categories whose weight rests on little. */
export const categoryRules: readonly CheckRule[] = [
  {
    id: 'too-few-categories',
    severity: 'warning',
    what: `fewer than ${THRESHOLDS.minCategories} categories that count: every pair is not comparable`,
    mend: 'sort the benchmarks into two categories or more, each with a weight above 0',
    find: (context) => {
      const { categories } = context.dataset;
      const counting = categories.filter((category) => countingIn(context, category).length > 0);
      if (counting.length >= THRESHOLDS.minCategories) return [];
      const weightless = categories.length > 0 && categories.every(({ weight }) => weight === 0);
      const message = weightless
        ? `all ${categories.length} have the weight 0`
        : `${counting.length} of ${categories.length} hold a benchmark that counts`;
      return [{ path: ['categories'], message }];
    },
  },
  {
    id: 'empty-category',
    severity: 'warning',
    what: 'categories with a weight and no benchmark that counts: they lower the coverage of every pair',
    mend: 'set "weight": 0, or add benchmarks with a weight and a scale',
    find: (context) =>
      placesOf(context, (category, counting) =>
        category.weight > 0 && counting.length === 0 ? `${category.id}: weight ${category.weight}` : null,
      ),
  },
  {
    id: 'category-of-one-benchmark',
    severity: 'warning',
    what: 'categories that rest on one benchmark: its name would be the honest one',
    mend: 'add benchmarks of the same ability, or fold the category into another',
    find: (context) =>
      placesOf(context, ({ id }, [first, ...others]) =>
        first && others.length === 0 ? `${id}: only ${first.id}` : null,
      ),
  },
  {
    id: 'category-of-one-group',
    severity: 'warning',
    what: 'categories whose benchmarks are all of one group: they are one witness',
    mend: 'add a benchmark made of other material',
    find: (context) =>
      placesOf(context, ({ id }, counting) => {
        const groups = new Set(counting.map(({ group }) => group));
        const [group] = groups;
        return counting.length > 1 && groups.size === 1 && group !== undefined
          ? `${id}: ${counting.length} benchmarks, all of "${group}"`
          : null;
      }),
  },
  {
    id: 'dominant-category',
    severity: 'warning',
    what: `categories that carry more than ${100 * LIMITS.dominantShare} % of all weight: what is called overall is mostly they`,
    mend: 'even the weights out, or name the dataset for that category',
    find: (context) => {
      const total = context.dataset.categories.reduce((sum, { weight }) => sum + weight, 0);
      // A lone category is the business of too-few-categories.
      const weighted = context.dataset.categories.filter(({ weight }) => weight > 0);
      return placesOf(context, ({ id, weight }) =>
        weighted.length > 1 && weight > total * LIMITS.dominantShare
          ? `${id}: ${weight} of ${Number(total.toFixed(6))}`
          : null,
      );
    },
  },
];

function placesOf(
  context: CheckContext,
  messageOf: (category: Category, counting: readonly Benchmark[]) => string | null,
): Place[] {
  return context.dataset.categories.flatMap((category, index) => {
    const message = messageOf(category, countingIn(context, category));
    return message === null ? [] : [{ path: ['categories', index], message }];
  });
}

/** Its benchmarks that count and that somebody took. */
function countingIn({ dataset, counts, byBenchmark }: CheckContext, { id }: Category): Benchmark[] {
  return dataset.benchmarks.filter(
    (benchmark) => benchmark.category === id && counts(benchmark) && byBenchmark.get(benchmark.id)!.length > 0,
  );
}
