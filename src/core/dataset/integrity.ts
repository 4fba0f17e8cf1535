import type { Benchmark, Dataset, Score } from './dataset.js';
import { formatPath, formatValue, type Problem, type ProblemCode } from './dataset-error.js';
import { nearestId } from './nearest-id.js';

type Path = readonly PropertyKey[];
type Report = (code: ProblemCode, path: Path, value: unknown, message: string, hint: string) => void;

/** What the shape alone cannot say: references, uniqueness, values on their scales. Lists every problem. */
export function integrityProblems({ sources, categories, benchmarks, models }: Dataset): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, path, value, message, hint) =>
    problems.push({ code, path: formatPath(path), value, message, hint });

  const unique = <T extends { readonly id: string }>(list: readonly T[], name: string): Map<string, T> => {
    const seen = new Map<string, T>();
    list.forEach((entry, index) => {
      const { id } = entry;
      if (seen.has(id)) {
        report('duplicate-id', [name, index, 'id'], id, `the id "${id}" is used twice`, 'give each entry its own');
      }
      seen.set(id, entry);
    });
    return seen;
  };
  const refer = (kind: 'category' | 'benchmark' | 'source', known: Iterable<string>, id: string, path: Path): void => {
    const near = nearestId(id, known);
    const hint = near === null ? 'add it, or correct the id' : `did you mean "${near}"?`;
    report(`unknown-${kind}`, path, id, `no ${kind} has the id "${id}"`, hint);
  };

  const knownCategories = unique(categories, 'categories');
  const knownBenchmarks = unique(benchmarks, 'benchmarks');
  const taken: Map<string, unknown> = unique(models, 'models');
  const checkSource = (id: string | undefined, path: Path): void => {
    if (id !== undefined && !Object.hasOwn(sources, id)) refer('source', Object.keys(sources), id, [...path, 'source']);
  };
  const checkCategory = (id: string, path: Path): void => {
    if (!knownCategories.has(id)) refer('category', knownCategories.keys(), id, path);
  };

  benchmarks.forEach((benchmark, index) => {
    const path = ['benchmarks', index];
    checkCategory(benchmark.category, [...path, 'category']);
    checkScale(benchmark, [...path, 'min'], report);
  });
  models.forEach(({ aliases, published, scores }, index) => {
    const path = ['models', index];
    aliases?.forEach((alias, nth) => {
      if (taken.has(alias)) {
        const message = `the alias "${alias}" is a model's id or another alias`;
        report('duplicate-id', [...path, 'aliases', nth], alias, message, 'an alias belongs to one model');
      }
      taken.set(alias, alias);
    });
    checkSource(published?.source, [...path, 'published']);
    for (const id of Object.keys(published?.categories ?? {})) {
      checkCategory(id, [...path, 'published', 'categories', id]);
    }
    for (const [id, measurements] of Object.entries(scores)) {
      const benchmark = knownBenchmarks.get(id);
      if (!benchmark) refer('benchmark', knownBenchmarks.keys(), id, [...path, 'scores', id]);
      measurements.forEach((score, nth) => {
        const at = [...path, 'scores', id, ...(measurements.length > 1 ? [nth] : [])];
        if (benchmark) checkValues(score, benchmark, at, report);
        checkSource(score.source, at);
      });
    }
  });
  return problems;
}

function checkScale({ min, max, scale }: Benchmark, path: Path, report: Report): void {
  if (min !== undefined && max !== undefined && min >= max) {
    report('scale', path, min, `expected min < max, got ${min} and ${max}`, 'write "lowerIsBetter" where low is good');
  }
  if (scale === 'log' && !(min !== undefined && min > 0)) {
    report('scale', path, min, `a log scale needs a min above 0, got ${formatValue(min)}`, 'state "min" and "max"');
  }
}

function checkValues({ value, interval }: Score, benchmark: Benchmark, path: Path, report: Report): void {
  const { name, min = -Infinity, max = Infinity } = benchmark;
  for (const one of [value, ...(interval ?? [])]) {
    if (one >= min && one <= max) continue;
    const message = `${one} lies outside the scale of ${name}, ${min} to ${max}`;
    report('outside-scale', path, one, message, 'correct it, or min and max of the benchmark');
  }
  if (interval && (interval[0] > value || interval[1] < value)) {
    const message = `the interval ${formatValue(interval)} does not hold the value ${value}`;
    report('outside-scale', [...path, 'interval'], interval, message, 'write [low, high] around the value');
  }
}
