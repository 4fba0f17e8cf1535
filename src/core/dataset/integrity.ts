import type { Benchmark, Dataset, Score } from './dataset.js';
import { formatPath, formatValue, type Problem, type ProblemCode } from './dataset-error.js';
import { nearestId } from './nearest-id.js';

/** Called where there is a problem: most places have none. */
type Path = () => readonly PropertyKey[];
type Report = (code: ProblemCode, path: Path, value: unknown, message: string, hint: string) => void;

/** What the shape alone cannot say: references, uniqueness, values on their scales. Lists every problem. */
export function integrityProblems({ sources, categories, benchmarks, models }: Dataset): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, path, value, message, hint) =>
    problems.push({ code, path: formatPath(path()), value, message, hint });
  const claim = <T>(known: Map<string, T>, id: string, entry: T, path: Path): void => {
    if (known.has(id)) report('duplicate-id', path, id, `the id "${id}" is in use`, 'give each its own');
    known.set(id, entry);
  };
  const collect = <T extends { readonly id: string }>(list: readonly T[], name: string): Map<string, T> => {
    const known = new Map<string, T>();
    list.forEach((entry, index) => claim(known, entry.id, entry, () => [name, index, 'id']));
    return known;
  };
  const known = {
    category: collect(categories, 'categories'),
    benchmark: collect(benchmarks, 'benchmarks'),
    source: new Map(Object.entries(sources)),
  };
  const refer = (kind: keyof typeof known, id: string | undefined, path: Path): void => {
    if (id === undefined || known[kind].has(id)) return;
    const near = nearestId(id, known[kind].keys());
    const hint = near === null ? 'add it, or correct the id' : `did you mean "${near}"?`;
    report(`unknown-${kind}`, path, id, `no ${kind} has the id "${id}"`, hint);
  };

  benchmarks.forEach((benchmark, index) => {
    refer('category', benchmark.category, () => ['benchmarks', index, 'category']);
    checkScale(benchmark, () => ['benchmarks', index, 'min'], report);
  });
  const names: Map<string, unknown> = collect(models, 'models');
  models.forEach(({ aliases, published, scores }, index) => {
    const at = (...path: PropertyKey[]): readonly PropertyKey[] => ['models', index, ...path];
    aliases?.forEach((alias, nth) => claim(names, alias, alias, () => at('aliases', nth)));
    refer('source', published?.source, () => at('published', 'source'));
    for (const id of Object.keys(published?.categories ?? {})) {
      refer('category', id, () => at('published', 'categories', id));
    }
    for (const [id, measurements] of Object.entries(scores)) {
      refer('benchmark', id, () => at('scores', id));
      const benchmark = known.benchmark.get(id);
      measurements.forEach((score, nth) => {
        const place = (...path: PropertyKey[]): readonly PropertyKey[] =>
          at('scores', id, ...(measurements.length > 1 ? [nth] : []), ...path);
        refer('source', score.source, () => place('source'));
        if (benchmark) checkValues(score, benchmark, place, report);
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
    report('scale', path, min, 'a log scale needs a min above 0', 'state "min" and "max"');
  }
}

function checkValues(
  { value, interval }: Score,
  benchmark: Benchmark,
  path: (...keys: PropertyKey[]) => readonly PropertyKey[],
  report: Report,
): void {
  const { name, min = -Infinity, max = Infinity } = benchmark;
  for (const one of [value, ...(interval ?? [])]) {
    if (one >= min && one <= max) continue;
    const message = `${one} lies outside the scale of ${name}, ${min} to ${max}`;
    report('outside-scale', path, one, message, 'correct it, or the scale');
  }
  if (interval && (interval[0] > value || interval[1] < value)) {
    const message = `${formatValue(interval)} does not hold the value ${value}`;
    report('outside-scale', () => path('interval'), interval, message, 'write [low, high] around the value');
  }
}
